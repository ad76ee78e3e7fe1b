import type { ReplyFilter } from '../lib/panel-state'
import { filterReplies, isNarrowing } from './filter-replies'
import type { Group } from './list-groups'

/** A group with the replies that a filter leaves, `null` where it leaves none of some. */
export function filterGroup(group: Group, filter: ReplyFilter): Group | null {
  const replies = filterReplies(group.replies, filter)
  if (replies === group.replies) return group
  if (!isNarrowing(filter)) return { ...group, replies }
  if (replies.length === 0) return null
  // What sets the whole group apart says nothing of those that are left, which now stand for it themselves.
  return { ...group, replies, terms: [], representatives: replies }
}
