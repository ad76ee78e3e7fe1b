import type { Poll as WirePoll, WireThread } from '../mastodon/schemas'
import type { Poll } from '../model/poll'
import type { Thread } from '../model/thread'
import { type BuildPostDeps, buildPost } from './build-post'
import { toCoverage } from './coverage'
import { orderStatuses } from './order-statuses'
import { applyFilters } from './reader-filter'

/** What building needs from outside. */
export interface BuildThreadDeps extends BuildPostDeps {
  /** When the answer was read, ISO 8601. */
  capturedAt: string
}

/**
 * The thread that a server's answer describes, with what the reader's filters hide left out and counted.
 *
 * Parents may be missing, in a circle, or the post itself: see {@link orderStatuses}.
 */
export function buildThread(wire: WireThread, deps: BuildThreadDeps): Thread {
  const placed = orderStatuses(wire.status.id, wire.descendants)
  const judged = placed.map(({ status }) => ({ status, filter: applyFilters(status) }))
  const shown = judged.filter(({ filter }) => !filter.hidden)
  return {
    // The poll's own post is shown even where a filter would hide it: the reader asked for it.
    post: buildPost(wire.status, applyFilters(wire.status).title, deps),
    poll: buildPoll(wire.status.poll),
    replies: shown.map(({ status, filter }) => buildPost(status, filter.title, deps)),
    coverage: toCoverage(wire, placed, judged.length - shown.length),
    capturedAt: deps.capturedAt,
  }
}

function buildPoll(poll: WirePoll): Poll {
  return {
    options: poll.options.map(({ title, votes_count }) => ({ title, votes: votes_count })),
    votes: poll.votes_count,
    voters: poll.voters_count,
    multiple: poll.multiple,
    expiresAt: poll.expires_at,
    expired: poll.expired,
    ownVotes: poll.own_votes?.filter((index) => index < poll.options.length) ?? null,
  }
}
