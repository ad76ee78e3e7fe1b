import type { Status, WireThread } from '../mastodon/schemas'
import { isPublic } from '../model/post'
import { CONTEXT_LIMITS, type Coverage, type CoverageLimit } from '../model/thread'
import type { PlacedStatus } from './order-statuses'

/** Placed posts that are not shown. */
interface LeftOut {
  /** Hidden by the reader's own filters. */
  filtered: number
  /** Whose HTML could not be parsed. */
  unreadable: number
}

/**
 * What an answer holds of its thread, and what it is known to lack.
 *
 * `missing` compares what each post counts beneath itself with what came. It is a lower bound: what hangs beneath
 * a post that did not come is counted nowhere.
 *
 * @param placed every post that came and could be parsed, shown or not
 */
export function toCoverage(
  wire: WireThread,
  placed: readonly PlacedStatus[],
  { filtered, unreadable }: LeftOut,
): Coverage {
  const lacks = createLackCount(wire)
  const deepest = placed.filter(({ depth }) => depth !== null && depth >= CONTEXT_LIMITS.signedOutDepth)
  const missing = sum([lacks(wire.status), ...placed.map(({ status }) => lacks(status))])
  const missingBelowDepth = sum(deepest.map(({ status }) => lacks(status)))

  // A server that gives a stranger more is none whose limits we know.
  const knowsCap = wire.signedIn || wire.received <= CONTEXT_LIMITS.signedOutCount

  const limits: CoverageLimit[] = []
  if (wire.signedIn) {
    if (wire.received >= CONTEXT_LIMITS.signedInCount) limits.push('signed-in-count')
  } else {
    // The server cuts before it takes out what a stranger may not see: fewer than 60 does not prove that nothing
    // was cut, so it also counts when the posts that came and those known to be missing pass 60 together.
    const known = wire.received + missing - missingBelowDepth
    if (
      knowsCap &&
      (known > CONTEXT_LIMITS.signedOutCount || wire.received === CONTEXT_LIMITS.signedOutCount)
    )
      limits.push('signed-out-count')
    if (missingBelowDepth > 0) limits.push('signed-out-depth')
  }
  return {
    signedIn: wire.signedIn,
    read: placed.length - filtered - unreadable,
    missing,
    skipped: wire.skipped + unreadable,
    filtered,
    limits,
    cap: knowsCap ? CONTEXT_LIMITS[wire.signedIn ? 'signedInCount' : 'signedOutCount'] : null,
  }
}

/** How many answers a post counts that did not come. */
function createLackCount({ descendants, skippedUnder }: WireThread): (status: Status) => number {
  const came = new Map<string, number>()
  const add = (parent: string) => came.set(parent, (came.get(parent) ?? 0) + 1)
  for (const { in_reply_to_id: parent, visibility } of descendants) {
    // `replies_count` knows public and unlisted answers only.
    if (parent && isPublic({ visibility })) add(parent)
  }
  skippedUnder.forEach(add)
  return ({ id, replies_count }) => Math.max(0, replies_count - (came.get(id) ?? 0))
}

/** Clamped: a counter that a server made up must not make a number that JSON readers refuse. */
function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => Math.min(total + number, Number.MAX_SAFE_INTEGER), 0)
}
