import { useRef } from 'preact/hooks'
import type { Translate } from '../lib/translate'
import { useUniqueId } from './use-unique-id'

interface HomeServersProps {
  /** Of the servers that may be asked: `https://example.social`. */
  origins: readonly string[]
  t: Translate
  /** Rejects where it could not be done. */
  onWithdraw(origin: string): Promise<void>
  /** Told what to say of it. */
  onOutcome(words: string): void
}

/** The servers that the reader allowed to be asked for replies to their polls, each to be taken back. */
export function HomeServers({ origins, t, onWithdraw, onOutcome }: HomeServersProps) {
  const titleId = useUniqueId()
  const heading = useRef<HTMLHeadingElement>(null)
  const withdraw = async (origin: string) => {
    onOutcome('')
    // The button goes away with its server: the keyboard goes on above the list.
    heading.current?.focus()
    try {
      await onWithdraw(origin)
      onOutcome(t('optionsWithdrawn', new URL(origin).host))
    } catch {
      onOutcome(t('optionsFailed'))
    }
  }
  return (
    <section class="options-servers" aria-labelledby={titleId}>
      <h2 id={titleId} ref={heading} tabIndex={-1}>
        {t('optionsServers')}
      </h2>
      <p>{t('optionsServersNote')}</p>
      {origins.length === 0 ? (
        <p>{t('optionsServersNone')}</p>
      ) : (
        <ul class="options-list">
          {origins.map((origin) => (
            <ServerItem key={origin} origin={origin} onWithdraw={() => void withdraw(origin)} t={t} />
          ))}
        </ul>
      )}
    </section>
  )
}

interface ServerItemProps {
  origin: string
  onWithdraw(): void
  t: Translate
}

function ServerItem({ origin, onWithdraw, t }: ServerItemProps) {
  const hostId = useUniqueId()
  const buttonId = useUniqueId()
  return (
    <li class="options-item">
      <p id={hostId} class="options-words" dir="ltr">
        {new URL(origin).host}
      </p>
      <button type="button" id={buttonId} aria-labelledby={`${buttonId} ${hostId}`} onClick={onWithdraw}>
        {t('optionsWithdraw')}
      </button>
    </li>
  )
}
