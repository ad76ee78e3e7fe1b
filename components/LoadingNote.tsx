import type { LoadingState, Progress } from '../lib/panel-state'
import type { Translate } from '../lib/translate'
import { describeLoading } from './loading-text'

interface LoadingNoteProps {
  state: LoadingState
  onStop(): void
  t: Translate
}

/** Says what is being done, how far that has come, and lets it be stopped. */
export function LoadingNote({ state, onStop, t }: LoadingNoteProps) {
  // `PollReasons`' live region announces the start; a running count would talk over everything else.
  const label = describeLoading(state, t)
  const { progress } = state
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
          </>
        )}
        <button type="button" class="button" onClick={onStop}>
          {t('stop')}
        </button>
      </div>
    </div>
  )
}

function describeProgress({ read, known }: Progress, t: Translate): string {
  return t.count('progress', read, known.toLocaleString(t.locale))
}
