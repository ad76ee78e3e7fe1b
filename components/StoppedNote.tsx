import type { Translate } from '../lib/translate'
import { Icon } from './Icon'

interface StoppedNoteProps {
  onRead(): void
  t: Translate
}

/** Says that the reader stopped before anything came, and lets them begin again. */
export function StoppedNote({ onRead, t }: StoppedNoteProps) {
  return (
    <div class="note">
      <div class="note-words">
        <p class="note-title">{t('stoppedEmpty')}</p>
        <button type="button" class="button" onClick={onRead}>
          <Icon name="retry" />
          {t('readAgain')}
        </button>
      </div>
    </div>
  )
}
