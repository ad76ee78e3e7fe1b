import type { Status, Poll as WirePoll, WireThread } from '../mastodon/schemas'
import type { Poll } from '../model/poll'
import type { Post } from '../model/post'
import type { Thread } from '../model/thread'
import { buildEmojis } from './build-emojis'
import { type BuildPostDeps, buildPost } from './build-post'
import { type Stop, toCoverage } from './coverage'
import { orderStatuses } from './order-statuses'
import { applyFilters } from './reader-filter'

/** What building needs from outside. */
export interface BuildThreadDeps extends BuildPostDeps {
  /** When the answers were read, ISO 8601. */
  capturedAt: string
  /** How reading ended early; left out where it came to its end. */
  stop?: Stop | null
}

/**
 * The thread that a server's answers describe, with what the reader's filters hide left out and counted.
 *
 * Parents may be missing, in a circle, or the post itself: see {@link orderStatuses}.
 */
export function buildThread(wire: WireThread, deps: BuildThreadDeps): Thread {
  const placed = orderStatuses(wire.status.id, wire.descendants)
  const judged = placed.map(({ status }) => ({ status, filter: applyFilters(status) }))
  const shown = judged.filter(({ filter }) => !filter.hidden)
  const replies = shown.flatMap(({ status, filter }) => findPost(status, filter.title, deps) ?? [])
  const unreadable = shown.length - replies.length
  return {
    // The poll's own post is shown even where a filter would hide it: the reader asked for it.
    post: buildPost(wire.status, applyFilters(wire.status).title, deps),
    poll: buildPoll(wire.status.poll, deps.imageOrigins),
    replies,
    coverage: toCoverage(
      wire,
      placed,
      { filtered: judged.length - shown.length, unreadable },
      deps.stop ?? null,
    ),
    capturedAt: deps.capturedAt,
  }
}

/** `null` where the parser gives up: markup nested by the ten thousand overflows some, and must not cost the rest. */
function findPost(status: Status, filterTitle: string | null, deps: BuildPostDeps): Post | null {
  try {
    return buildPost(status, filterTitle, deps)
  } catch {
    return null
  }
}

function buildPoll(poll: WirePoll, imageOrigins: ReadonlySet<string>): Poll {
  return {
    options: poll.options.map(({ title, votes_count }) => ({ title, votes: votes_count })),
    emojis: buildEmojis(poll.emojis, imageOrigins),
    votes: poll.votes_count,
    voters: findVoters(poll),
    multiple: poll.multiple,
    expiresAt: poll.expires_at,
    expired: poll.expired,
    ownVotes: poll.own_votes?.filter((index) => index < poll.options.length) ?? null,
  }
}

/**
 * How many people voted, `null` where that is not told in earnest: nobody beside votes, or more people than votes, as
 * edited polls and some remote ones say. A share of such a number would be wrong.
 */
function findVoters({ votes_count: votes, voters_count: voters }: WirePoll): number | null {
  if (voters === null || voters > votes) return null
  return voters === 0 && votes > 0 ? null : voters
}
