import { useMemo } from 'preact/hooks'
import type { Reading } from '../lib/model/reading'
import type { Translate } from '../lib/translate'
import { joinSentences } from '../lib/wording/join-sentences'
import { listSampleNotes } from '../lib/wording/sample-text'
import { describeMultiple, describeVotes } from '../lib/wording/vote-text'
import { buildOverview } from './build-overview'
import { OverviewItem } from './OverviewItem'
import { describeDots } from './overview-text'
import { useUniqueId } from './use-unique-id'

interface OverviewProps {
  reading: Reading
  t: Translate
}

/**
 * The poll's votes beside the stances of its replies.
 *
 * Two shapes for two things: a bar is a share of the votes, a dot is people who wrote something.
 */
export function Overview({ reading, t }: OverviewProps) {
  const titleId = useUniqueId()
  const overview = useMemo(() => buildOverview(reading), [reading])
  const { poll } = reading.thread
  const replied = t.count('repliesTotal', reading.people)
  const multiple = describeMultiple(poll, t)
  const notes = [...listSampleNotes(reading.people, t), ...(multiple === null ? [] : [multiple])]
  return (
    <div class="overview">
      <h3 class="unseen" id={titleId}>
        {t('overviewTitle')}
      </h3>
      <div class="legend">
        <p class="legend-item">
          <span class="legend-title">
            <span class="swatch swatch-votes" aria-hidden="true" />
            {t('votesTitle')}
          </span>
          <span class="legend-total">{describeVotes(poll, t)}</span>
        </p>
        <p class="legend-item">
          <span class="legend-title">
            <span class="swatch swatch-replies" aria-hidden="true" />
            {t('repliesTitle')}
          </span>
          <span class="legend-total">
            <span class="unseen">{replied}</span>
            <span aria-hidden="true">
              {t('repliesLegend', replied, describeDots(overview.peoplePerDot, t))}
            </span>
          </span>
        </p>
      </div>
      <ul class="rows" aria-labelledby={titleId}>
        {overview.rows.map((row) => (
          <OverviewItem
            key={row.option}
            row={row}
            peoplePerDot={overview.peoplePerDot}
            emojis={poll.emojis}
            t={t}
          />
        ))}
      </ul>
      <p class="overview-note">{joinSentences(notes, t)}</p>
    </div>
  )
}
