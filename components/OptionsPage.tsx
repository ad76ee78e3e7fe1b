import { useRef, useState } from 'preact/hooks'
import type { Correction } from '../lib/model/correction'
import type { Translate } from '../lib/translate'
import { CorrectionItem } from './CorrectionItem'
import { CorrectionsFileBar, type LoadedCounts } from './CorrectionsFileBar'
import { DeleteAll } from './DeleteAll'
import { HomeServers } from './HomeServers'
import { useUniqueId } from './use-unique-id'

interface OptionsPageProps {
  /** The latest first. */
  corrections: readonly Correction[]
  /** Of the home servers that may be asked: `https://example.social`. */
  homeOrigins: readonly string[]
  t: Translate
  /** Rejects where it could not be done. */
  onDelete(uris: readonly string[]): Promise<void>
  onSave(): void
  /** `null`: it is no file of corrections. Rejects where they could not be kept. */
  onLoad(file: File): Promise<LoadedCounts | null>
  /** Takes back that a home server may be asked. Rejects where it could not be done. */
  onWithdraw(origin: string): Promise<void>
}

/**
 * The extension's options: what the reader said that replies mean, to look through, delete, save and load, and which
 * home servers they allowed.
 */
export function OptionsPage({
  corrections,
  homeOrigins,
  t,
  onDelete,
  onSave,
  onLoad,
  onWithdraw,
}: OptionsPageProps) {
  const titleId = useUniqueId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [outcome, setOutcome] = useState('')
  const remove = async (uris: readonly string[]) => {
    setOutcome('')
    // The button goes away with what it deletes: the keyboard goes on above the list.
    heading.current?.focus()
    try {
      await onDelete(uris)
      setOutcome(t.count('optionsDeleted', uris.length))
    } catch {
      setOutcome(t('optionsFailed'))
    }
  }
  return (
    <main class="options">
      <h1>{t('extensionName')}</h1>
      <p class="options-outcome" role="status">
        {outcome}
      </p>
      <section aria-labelledby={titleId}>
        <h2 id={titleId}>{t('optionsTitle')}</h2>
        <p>{t('optionsIntro')}</p>
        <h3 ref={heading} tabIndex={-1}>
          {t.count('optionsCount', corrections.length)}
        </h3>
        {corrections.length === 0 ? (
          <p>{t('optionsNone')}</p>
        ) : (
          <>
            <ul class="options-list">
              {corrections.map((correction) => (
                <CorrectionItem
                  key={correction.uri}
                  correction={correction}
                  onDelete={() => void remove([correction.uri])}
                  t={t}
                />
              ))}
            </ul>
            <DeleteAll
              count={corrections.length}
              onDelete={() => void remove(corrections.map(({ uri }) => uri))}
              t={t}
            />
          </>
        )}
        <CorrectionsFileBar
          empty={corrections.length === 0}
          onOutcome={setOutcome}
          onSave={onSave}
          onLoad={onLoad}
          t={t}
        />
      </section>
      <HomeServers origins={homeOrigins} onWithdraw={onWithdraw} onOutcome={setOutcome} t={t} />
    </main>
  )
}
