import type { Progress } from '../lib/panel-state'
import type { Translate } from '../lib/translate'

interface LoadingNoteProps {
  /** Whether an earlier reading stays in view meanwhile. */
  again: boolean
  /** `null` while nothing is known of how long it will take. */
  progress: Progress | null
  onStop(): void
  t: Translate
}

/** Says that replies are being read, how far that has come, and lets it be stopped. */
export function LoadingNote({ again, progress, onStop, t }: LoadingNoteProps) {
  // `PollReasons`' live region announces the start; a running count would talk over everything else.
  const label = t(again ? 'loadingAgain' : 'loading')
  return (
    <div class="note">
      <span class="spinner" aria-hidden="true" />
      <div class="note-words note-progress">
        <p>{label}</p>
        {progress && (
          <>
            <div
              class="progress"
              role="progressbar"
              aria-label={label}
              aria-valuemin={0}
              aria-valuenow={progress.read}
              aria-valuemax={progress.known}
              aria-valuetext={describeProgress(progress, t)}
            >
              <span style={{ inlineSize: `${(100 * progress.read) / progress.known}%` }} />
            </div>
            <p>{describeProgress(progress, t)}</p>
            <button type="button" class="button" onClick={onStop}>
              {t('stop')}
            </button>
          </>
        )}
      </div>
    </div>
  )
}

function describeProgress({ read, known }: Progress, t: Translate): string {
  return t.count('progress', read, known.toLocaleString(t.locale))
}
