import type { Status, WireThread } from '../mastodon/schemas'
import type { Coverage, CoverageLimit } from '../model/thread'
import type { PlacedStatus } from './order-statuses'

/**
 * What Mastodon 4.2–4.6 gives in one answer: descendants to strangers, levels to strangers, descendants to its own.
 *
 * @see https://docs.joinmastodon.org/methods/statuses/#context
 */
const SIGNED_OUT_COUNT = 60
const SIGNED_OUT_DEPTH = 20
const SIGNED_IN_COUNT = 4096

/**
 * What an answer holds of its thread, and what it is known to lack.
 *
 * `missing` compares what each post counts beneath itself with what came. It is a lower bound: what hangs beneath
 * a post that did not come is counted nowhere.
 *
 * @param filtered how many of the placed posts the reader's filters hide
 */
export function toCoverage(wire: WireThread, placed: readonly PlacedStatus[], filtered: number): Coverage {
  const lacks = createLackCount(wire)
  const deepest = placed.filter(({ depth }) => depth !== null && depth >= SIGNED_OUT_DEPTH)
  const missing = lacks(wire.status) + sum(placed.map(({ status }) => lacks(status)))
  const missingBelowDepth = sum(deepest.map(({ status }) => lacks(status)))

  const limits: CoverageLimit[] = []
  if (wire.signedIn) {
    if (wire.received >= SIGNED_IN_COUNT) limits.push('signed-in-count')
  } else {
    // The server cuts before it takes out what a stranger may not see: fewer than 60 does not prove that nothing
    // was cut, so it also counts when the posts that came and those known to be missing pass 60 together.
    if (wire.received + missing - missingBelowDepth > SIGNED_OUT_COUNT || wire.received === SIGNED_OUT_COUNT)
      limits.push('signed-out-count')
    if (missingBelowDepth > 0) limits.push('signed-out-depth')
  }
  return {
    signedIn: wire.signedIn,
    read: placed.length - filtered,
    missing,
    skipped: wire.skipped,
    filtered,
    limits,
    cap: wire.signedIn ? SIGNED_IN_COUNT : SIGNED_OUT_COUNT,
  }
}

/** How many answers a post counts that did not come. */
function createLackCount({ descendants, skippedUnder }: WireThread): (status: Status) => number {
  const came = new Map<string, number>()
  const add = (parent: string) => came.set(parent, (came.get(parent) ?? 0) + 1)
  for (const { in_reply_to_id: parent, visibility } of descendants) {
    // `replies_count` knows public and unlisted answers only.
    if (parent && (visibility === 'public' || visibility === 'unlisted')) add(parent)
  }
  skippedUnder.forEach(add)
  return ({ id, replies_count }) => Math.max(0, replies_count - (came.get(id) ?? 0))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
