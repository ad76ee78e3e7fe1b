import type { Reading } from '../lib/model/reading'
import type { Fresh } from '../lib/panel-state'
import type { Translate } from '../lib/translate'
import { describeCoverage } from './coverage-text'
import { Icon } from './Icon'
import { describeLanguages } from './language-text'
import { formatClockTime } from './relative-time'

interface CoverageNoteProps {
  reading: Reading
  /** What a refresh brought, `null` where it brought nothing or there was none. */
  fresh: Fresh | null
  /** More replies that the server found since; 0 where none. */
  found: number
  /** Whether it is being read again right now. */
  busy: boolean
  /** `null` where the button is elsewhere. */
  onRetry: (() => void) | null
  onReadOn(): void
  t: Translate
}

/** Says how complete the reading is and how old, and offers to go on or to read again. */
export function CoverageNote({ reading, fresh, found, busy, onRetry, onReadOn, t }: CoverageNoteProps) {
  const { thread, partlyRead } = reading
  const { read, missing } = thread.coverage
  // That nobody replied is said elsewhere.
  const says = read > 0 || missing > 0
  const { summary, nextStep, details: counts, canReadOn } = describeCoverage(thread.coverage, t)
  const details = [...counts, describeLanguages(partlyRead, t)].filter((detail) => detail !== null)
  const age = t('readAt', formatClockTime(thread.capturedAt, t.locale))
  return (
    <div class="coverage">
      <div class="coverage-text">
        <p>
          {says && <span class="coverage-summary">{summary}</span>}
          {says ? t('sentences', '', age) : age}
        </p>
        {fresh && (
          <p class="coverage-fresh">
            {t.count('freshReplies', fresh.ids.length, formatClockTime(fresh.since, t.locale))}
          </p>
        )}
        {/* While it is being read there is nothing to do but wait. */}
        {nextStep !== null && !busy && <p>{nextStep}</p>}
        {details.length > 0 && (
          <details>
            <summary>{t('coverageDetails')}</summary>
            <ul>
              {details.map((detail) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {onRetry && found > 0 && !busy && (
        <p class="coverage-found" role="status">
          {t.count('foundMore', found)}{' '}
          <button type="button" class="button" onClick={onRetry}>
            {t('showFound')}
          </button>
        </p>
      )}
      {onRetry && (
        <div class="coverage-buttons">
          {canReadOn && !busy && (
            <button type="button" class="button" onClick={onReadOn}>
              {t('readOn')}
            </button>
          )}
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
        </div>
      )}
    </div>
  )
}
