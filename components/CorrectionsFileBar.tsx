import { useRef } from 'preact/hooks'
import type { Translate } from '../lib/translate'
import { joinSentences } from '../lib/wording/join-sentences'
import { useUniqueId } from './use-unique-id'

/** What came of loading a file of corrections. */
export interface LoadedCounts {
  taken: number
  /** Not newer than what was kept already. */
  older: number
  /** Entries that could not be understood. */
  misfits: number
}

interface CorrectionsFileBarProps {
  /** Whether there is nothing to save. */
  empty: boolean
  /** Told what to say of it. */
  onOutcome(words: string): void
  onSave(): void
  /** @see OptionsPage */
  onLoad(file: File): Promise<LoadedCounts | null>
  t: Translate
}

/** Saves all corrections as a file, and takes them from one. */
export function CorrectionsFileBar({ empty, onOutcome, onSave, onLoad, t }: CorrectionsFileBarProps) {
  const titleId = useUniqueId()
  const picker = useRef<HTMLInputElement>(null)
  const load = async (file: File) => {
    onOutcome('')
    try {
      const counts = await onLoad(file)
      onOutcome(counts ? describe(counts, t) : t('optionsNoFile'))
    } catch {
      onOutcome(t('optionsFailed'))
    }
  }
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{t('optionsFile')}</h3>
      <p>{t('optionsFileNote')}</p>
      <div class="options-buttons">
        {!empty && (
          <button
            type="button"
            onClick={() => {
              onSave()
              onOutcome(t('optionsSaved'))
            }}
          >
            {t('optionsSave')}
          </button>
        )}
        <button type="button" onClick={() => picker.current?.click()}>
          {t('optionsLoad')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) void load(file)
            // So that the same file, mended, can be chosen again.
            currentTarget.value = ''
          }}
        />
      </div>
    </section>
  )
}

function describe({ taken, older, misfits }: LoadedCounts, t: Translate): string {
  const said = [
    t.count('optionsLoaded', taken),
    ...(older > 0 ? [t.count('optionsOlder', older)] : []),
    ...(misfits > 0 ? [t.count('optionsMisfits', misfits)] : []),
  ]
  return joinSentences(said, t)
}
