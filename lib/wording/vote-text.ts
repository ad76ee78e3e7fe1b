import type { Poll } from '../model/poll'
import type { Translate } from '../translate'
import { joinSentences } from './join-sentences'

/** Whether the server hides the votes for now. */
export function areVotesHidden({ options }: Pick<Poll, 'options'>): boolean {
  return options.some(({ votes }) => votes === null)
}

/**
 * Votes as a share, 0–1: of voters where the server tells how many voted, else of votes; 0 where nobody voted.
 *
 * Above 1 only where the server's own figures disagree.
 */
export function getShare(votes: number, poll: Pick<Poll, 'votes' | 'voters'>): number {
  const base = poll.voters ?? poll.votes
  return base === 0 ? 0 : votes / base
}

/** A share, 0–1, as a whole percentage. */
export function formatShare(share: number, locale: string): string {
  return share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 })
}

/** The total that shares are of. */
export function describeVotes(poll: Poll, t: Translate): string {
  if (areVotesHidden(poll)) return t('votesHiddenTotal')
  if (poll.voters !== null) return t.count(poll.expired ? 'votersTotal' : 'votersTotalSoFar', poll.voters)
  return t.count(poll.expired ? 'votesTotal' : 'votesTotalSoFar', poll.votes)
}

/** What a reader must know of the figures in a poll with several answers, or `null` in any other. */
export function describeMultiple(poll: Poll, t: Translate): string | null {
  if (!poll.multiple) return null
  if (areVotesHidden(poll)) return t('multiplePeople')
  const votes = t(poll.voters === null ? 'multipleVotes' : 'multipleVoters')
  return joinSentences([votes, t('multiplePeople')], t)
}
