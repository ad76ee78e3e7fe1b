import type { Poll } from '../lib/model/poll'
import type { Translate } from '../lib/translate'
import { joinSentences } from '../lib/wording/join-sentences'

/** The total that the bars are shares of. */
export function describeVotes(poll: Poll, hidden: boolean, t: Translate): string {
  if (hidden) return t('votesHiddenTotal')
  if (poll.voters !== null) return t.count(poll.expired ? 'votersTotal' : 'votersTotalSoFar', poll.voters)
  return t.count(poll.expired ? 'votesTotal' : 'votesTotalSoFar', poll.votes)
}

/** How many people a dot is. */
export function describeDots(peoplePerDot: number, t: Translate): string {
  return peoplePerDot === 1 ? t('dotOne') : t.count('dotMany', peoplePerDot)
}

/** What a reader must know of the figures in a poll with several answers, or `null` in any other. */
export function describeMultiple(poll: Poll, hidden: boolean, t: Translate): string | null {
  if (!poll.multiple) return null
  if (hidden) return t('multiplePeople')
  const votes = t(poll.voters === null ? 'multipleVotes' : 'multipleVoters')
  return joinSentences([votes, t('multiplePeople')], t)
}

/** A share, 0–1, as a whole percentage. */
export function formatShare(share: number, locale: string): string {
  return share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 })
}
