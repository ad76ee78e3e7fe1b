import type { Status } from '../mastodon/schemas'
import { comparePostAges } from '../model/post'

/** A status at its place in the thread. */
export interface PlacedStatus {
  status: Status
  /** 1 for an answer to the poll; `null` where no chain of answers leads there. */
  depth: number | null
}

/**
 * The replies depth first, oldest first within a parent: by time, since ids of two servers tell none.
 *
 * A reply whose parent is missing follows after the poll's own tree, with the replies beneath it; so do cycles.
 * Each status comes once, whatever the server says about parents. Without recursion: threads are deep.
 */
export function orderStatuses(rootId: string, statuses: readonly Status[]): PlacedStatus[] {
  const oldestFirst = statuses
    .map((status) => ({ status, id: status.id, createdAt: status.created_at }))
    .sort(comparePostAges)
    .map(({ status }) => status)
  const known = new Set(statuses.map((status) => status.id))
  const children = new Map<string, Status[]>()
  for (const status of oldestFirst) {
    const siblings = children.get(status.in_reply_to_id ?? '')
    if (siblings) siblings.push(status)
    else children.set(status.in_reply_to_id ?? '', [status])
  }

  const placed: PlacedStatus[] = []
  const seen = new Set<string>()
  const placeTree = (roots: readonly Status[], depth: number | null) => {
    const stack = roots.toReversed().map((status) => ({ status, depth }))
    for (let next = stack.pop(); next; next = stack.pop()) {
      if (seen.has(next.status.id)) continue
      seen.add(next.status.id)
      placed.push(next)
      const below = next.depth === null ? null : next.depth + 1
      for (const status of (children.get(next.status.id) ?? []).toReversed())
        stack.push({ status, depth: below })
    }
  }
  const isOrphan = ({ in_reply_to_id: parent }: Status) =>
    !parent || (parent !== rootId && !known.has(parent))

  placeTree(children.get(rootId) ?? [], 1)
  placeTree(oldestFirst.filter(isOrphan), null)
  // What is left answers itself in a circle.
  placeTree(oldestFirst, null)
  return placed
}
