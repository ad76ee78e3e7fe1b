import type { CustomEmoji } from '../lib/model/post'
import type { Translate } from '../lib/translate'
import { formatShare } from '../lib/wording/vote-text'
import { MOST_DOTS, type OverviewRow } from './build-overview'
import { EmojiText } from './EmojiText'
import { Icon } from './Icon'

interface OverviewItemProps {
  row: OverviewRow
  peoplePerDot: number
  /** Those that the title may hold. */
  emojis: readonly CustomEmoji[]
  t: Translate
}

/** One option: its votes as a bar, the people who reply so as dots, both also in figures. */
export function OverviewItem({ row, peoplePerDot, emojis, t }: OverviewItemProps) {
  const dots = row.people / peoplePerDot
  return (
    <li class={row.option === null ? 'row row-unclear' : 'row'}>
      <p class="row-title">
        <bdi>{row.option === null ? t('noStance') : <EmojiText text={row.title} emojis={emojis} />}</bdi>
        {row.own && (
          <span class="own-vote">
            <Icon name="check" />
            {t('ownVote')}
          </span>
        )}
      </p>
      {row.option !== null && (
        <p class={row.votes === null ? 'measure' : 'measure measure-votes'}>
          {row.votes !== null && (
            <span class="track" aria-hidden="true">
              <span class="bar" style={{ '--share': Math.min(1, row.share) }} />
            </span>
          )}
          <span class="figures">
            {row.votes === null ? (
              <>
                <span class="unseen">{t('lead', t('votesTitle'))} </span>
                {t('votesHidden')}
              </>
            ) : (
              t.count('voteCount', row.votes)
            )}
          </span>
          {row.votes !== null && <span class="share">{formatShare(row.share, t.locale)}</span>}
        </p>
      )}
      <p class="measure measure-replies">
        {dots > 0 && (
          <span
            class="dots"
            aria-hidden="true"
            style={{ '--dots': dots, '--whole-dots': Math.ceil(dots), '--most-dots': MOST_DOTS }}
          />
        )}
        <span class="figures">
          <span class="unseen">{t('lead', t('repliesTitle'))} </span>
          {t.count('peopleCount', row.people)}
        </span>
      </p>
    </li>
  )
}
