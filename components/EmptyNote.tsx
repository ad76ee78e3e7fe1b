import type { Coverage } from '../lib/model/thread'
import type { Translate } from '../lib/translate'

interface EmptyNoteProps {
  coverage: Coverage
  t: Translate
}

/** Says that there is no reply to show: because there is none, or because all were held back. */
export function EmptyNote({ coverage, t }: EmptyNoteProps) {
  const { missing, skipped, filtered } = coverage
  const withheld = missing + skipped + filtered > 0
  return (
    <div class="note">
      <div class="note-words">
        <p class="note-title">{t(withheld ? 'emptyWithheldTitle' : 'emptyTitle')}</p>
        {!withheld && <p>{t('emptyStep')}</p>}
      </div>
    </div>
  )
}
