import type { Reading } from '../lib/model/reading'
import type { Fresh } from '../lib/panel-state'
import type { Translate } from '../lib/translate'
import { describeLanguages } from '../lib/wording/language-text'
import { describeCoverage } from './coverage-text'
import { describeFresh } from './fresh-text'
import { Icon } from './Icon'
import { formatClockTime } from './relative-time'

interface CoverageNoteProps {
  reading: Reading
  /** What a refresh brought, `null` where it brought nothing or there was none. */
  fresh: Fresh | null
  /** More replies that the server found since; 0 where none. */
  found: number
  /** Whether the poll has other votes by now. */
  pollChanged: boolean
  /** Whether it is being read again right now. */
  busy: boolean
  detailsOpen: boolean
  onDetails(open: boolean): void
  /** `null` where the button is elsewhere. */
  onRetry: (() => void) | null
  onReadOn(): void
  t: Translate
}

/** Says how complete the reading is and how old, and offers to go on or to read again. */
export function CoverageNote(props: CoverageNoteProps) {
  const { reading, fresh, found, pollChanged, busy, detailsOpen, onDetails, onRetry, onReadOn, t } = props
  const { thread, partlyRead } = reading
  const { read, missing } = thread.coverage
  // That nobody replied is said elsewhere.
  const says = read > 0 || missing > 0
  const { summary, nextStep, details: counts, canReadOn } = describeCoverage(thread.coverage, t)
  const details = [...counts, describeLanguages(partlyRead, t)].filter((detail) => detail !== null)
  const onShow = found > 0 && !busy ? onRetry : null
  const age = t('readAt', formatClockTime(thread.capturedAt, t.locale))
  return (
    <div class="coverage">
      <div class="coverage-text">
        <p>
          {says && <span class="coverage-summary">{summary}</span>}
          {says ? t('sentences', '', age) : age}
        </p>
        {/* `PollReasons`' live region announces it: this comes with its text. */}
        {fresh && <p class="coverage-fresh">{describeFresh(fresh, t)}</p>}
        {/* Always there, because a live region speaks only of changes to what it already held. */}
        <p class="coverage-changed" role="status">
          {pollChanged && !busy && t('pollChanged')}
        </p>
        {/* While it is being read there is nothing to do but wait. */}
        {nextStep !== null && !busy && <p>{nextStep}</p>}
        {details.length > 0 && (
          <details
            open={detailsOpen}
            // It tells of being drawn open, too, and of what another column did.
            onToggle={({ currentTarget: { open } }) => {
              if (open !== detailsOpen) onDetails(open)
            }}
          >
            <summary>{t('coverageDetails')}</summary>
            <ul>
              {details.map((detail) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div class={onShow ? 'coverage-found' : 'unseen'}>
        {/* Always there, too. */}
        <p role="status">{onShow && t.count('foundMore', found)}</p>
        {onShow && (
          <button type="button" class="button" onClick={onShow}>
            {t('showFound')}
          </button>
        )}
      </div>
      {onRetry && (
        <div class="coverage-buttons">
          {canReadOn && !busy && (
            <button type="button" class="button" onClick={onReadOn}>
              {t('readOn')}
            </button>
          )}
          <button
            type="button"
            class={pollChanged ? 'button' : 'button button-quiet'}
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
