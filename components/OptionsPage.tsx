import { useId, useRef, useState } from 'preact/hooks'
import type { Correction } from '../lib/model/correction'
import type { Translate } from '../lib/translate'
import { CorrectionItem } from './CorrectionItem'
import { CorrectionsFileBar, type LoadedCounts } from './CorrectionsFileBar'
import { DeleteAll } from './DeleteAll'

interface OptionsPageProps {
  /** The latest first. */
  corrections: readonly Correction[]
  t: Translate
  /** Rejects where it could not be done. */
  onDelete(uris: readonly string[]): Promise<void>
  onSave(): void
  /** `null`: it is no file of corrections. Rejects where they could not be kept. */
  onLoad(file: File): Promise<LoadedCounts | null>
}

/** The extension's options: what the reader said that replies mean, to look through, delete, save and load. */
export function OptionsPage({ corrections, t, onDelete, onSave, onLoad }: OptionsPageProps) {
  const listId = useId()
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
      <h1>{t('optionsTitle')}</h1>
      <p>{t('optionsIntro')}</p>
      <p class="options-outcome" role="status">
        {outcome}
      </p>
      <section aria-labelledby={listId}>
        <h2 id={listId} ref={heading} tabIndex={-1}>
          {t.count('optionsCount', corrections.length)}
        </h2>
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
      </section>
      <CorrectionsFileBar
        empty={corrections.length === 0}
        onOutcome={setOutcome}
        onSave={onSave}
        onLoad={onLoad}
        t={t}
      />
    </main>
  )
}
