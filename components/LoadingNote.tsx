import type { Translate } from '../lib/translate'

interface LoadingNoteProps {
  /** Whether an earlier reading stays in view meanwhile. */
  again: boolean
  t: Translate
}

/** Says that replies are being read. The announcement is `PollReasons`' live region. */
export function LoadingNote({ again, t }: LoadingNoteProps) {
  return (
    <p class="note">
      <span class="spinner" aria-hidden="true" />
      {t(again ? 'loadingAgain' : 'loading')}
    </p>
  )
}
