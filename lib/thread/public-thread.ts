import { isPublic } from '../model/post'
import type { Thread } from '../model/thread'

/** A thread that may leave the panel, and what stays behind. */
export interface PublicThread {
  thread: Thread
  /** Followers-only and direct replies that were left out. */
  withheld: number
}

/**
 * The thread without its followers-only and direct replies, and without references to them.
 *
 * The poll's own post stays: `lib/export` refuses one that may not leave.
 */
export function toPublicThread(thread: Thread): PublicThread {
  const withheldIds = new Set(thread.replies.filter((post) => !isPublic(post)).map((post) => post.id))
  const replies = thread.replies
    .filter(isPublic)
    .map((post) => (withheldIds.has(post.inReplyToId ?? '') ? { ...post, inReplyToId: null } : post))
  return {
    thread: { ...thread, replies, coverage: { ...thread.coverage, read: replies.length } },
    withheld: withheldIds.size,
  }
}
