import type { Reading } from '../lib/model/reading'
import type { Translate } from '../lib/translate'
import { describeCoverage } from './coverage-text'
import { Icon } from './Icon'
import { describeLanguages } from './language-text'
import { formatClockTime } from './relative-time'

interface CoverageNoteProps {
  reading: Reading
  /** Whether it is being read again right now. */
  busy: boolean
  /** `null` where the button is elsewhere. */
  onRetry: (() => void) | null
  t: Translate
}

/** Says how complete the reading is and how old, and offers to read again. */
export function CoverageNote({ reading, busy, onRetry, t }: CoverageNoteProps) {
  const { thread, partlyRead } = reading
  const { read, missing } = thread.coverage
  // That nobody replied is said elsewhere.
  const says = read > 0 || missing > 0
  const { summary, nextStep, notes } = describeCoverage(thread.coverage, t)
  const more = [nextStep, ...notes, describeLanguages(partlyRead, t)].filter((note) => note !== null)
  const age = t('readAt', formatClockTime(thread.capturedAt, t.locale))
  return (
    <div class="coverage">
      <div class="coverage-text">
        <p>
          {says && <span class="coverage-summary">{summary} </span>}
          {age}
        </p>
        {more.length > 0 && <p>{more.join(' ')}</p>}
      </div>
      {onRetry && (
        <button
          type="button"
          class="button button-quiet"
          // Not `disabled`: that would drop the keyboard's focus on the floor.
          aria-disabled={busy}
          onClick={() => {
            if (!busy) onRetry()
          }}
        >
          <Icon name="retry" />
          {t('readAgain')}
        </button>
      )}
    </div>
  )
}
