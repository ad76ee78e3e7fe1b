import { comparePostIds } from '../model/post'
import type { ReplyReading } from '../model/reading'

/** Orders replies from the latest to the earliest: by time, then by id as the number it is. */
export function latestFirst(replies: readonly ReplyReading[]): ReplyReading[] {
  return [...replies].sort((a, b) => compareInstants(b, a) || comparePostIds(b.post.id, a.post.id))
}

function compareInstants(a: ReplyReading, b: ReplyReading): number {
  if (a.post.createdAt === b.post.createdAt) return 0
  return a.post.createdAt < b.post.createdAt ? -1 : 1
}
