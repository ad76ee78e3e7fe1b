import type { Translate } from '../lib/translate'

interface AllowHomeProps {
  /** Of the home server: `example.social`. */
  host: string
  t: Translate
  onAllow(): void
  onDecline(): void
}

/** Says what asking a poll's home server means, before the browser asks whether it may be. */
export function AllowHome({ host, t, onAllow, onDecline }: AllowHomeProps) {
  return (
    <main class="allow">
      <h1>{t('allowTitle', host)}</h1>
      <p>{t('allowWhy', host)}</p>
      <ul>
        <li>{t('allowAddress', host)}</li>
        <li>{t('allowStranger', host)}</li>
        <li>{t('allowOnly', host)}</li>
      </ul>
      <p class="allow-buttons">
        <button type="button" class="allow-yes" onClick={onAllow}>
          {t('allow')}
        </button>
        <button type="button" onClick={onDecline}>
          {t('allowNot')}
        </button>
      </p>
    </main>
  )
}
