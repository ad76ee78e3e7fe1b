import { useRef, useState } from 'preact/hooks'
import type { Translate } from '../lib/translate'

interface DeleteAllProps {
  count: number
  onDelete(): void
  t: Translate
}

/** Deletes all corrections, once it was asked whether that is meant. */
export function DeleteAll({ count, onDelete, t }: DeleteAllProps) {
  const [asking, setAsking] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const ask = (now: boolean) => {
    // The button that was pressed goes away: the keyboard stays where it was.
    box.current?.focus()
    setAsking(now)
  }
  return (
    <div class="options-all" ref={box} tabIndex={-1}>
      <p role="status">{asking ? t.count('optionsDeleteSure', count) : ''}</p>
      <div class="options-buttons">
        {/* Not where the first button was: a double click must not delete. */}
        {asking && (
          <button type="button" onClick={() => ask(false)}>
            {t('optionsKeep')}
          </button>
        )}
        <button key="delete" type="button" onClick={asking ? onDelete : () => ask(true)}>
          {t('optionsDeleteAll')}
        </button>
      </div>
    </div>
  )
}
