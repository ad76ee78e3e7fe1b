import type { Reading } from '../model/reading'
import type { Fresh } from '../panel-state'

/** The replies that an earlier reading did not have; `null` where there are none. */
export function findFresh(reading: Reading, earlier: Reading): Fresh | null {
  const known = new Set(earlier.replies.map(({ post }) => post.id))
  const ids = reading.replies.map(({ post }) => post.id).filter((id) => !known.has(id))
  return ids.length === 0 ? null : { since: earlier.thread.capturedAt, ids }
}
