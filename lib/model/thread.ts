import type { Poll } from './poll'
import type { Post } from './post'

/**
 * What Mastodon 4.2 to 4.6 gives in one answer: posts to people it knows, posts and levels to strangers.
 *
 * @see https://docs.joinmastodon.org/methods/statuses/#context
 */
export const CONTEXT_LIMITS = { signedInCount: 4096, signedOutCount: 60, signedOutDepth: 20 } as const

/** Which limit kept replies away. */
export type CoverageLimit =
  /** The server answered without knowing the reader: at most so many descendants … */
  | 'signed-out-count'
  /** … and so many levels. */
  | 'signed-out-depth'
  /** More descendants than the server gives anybody in one answer. */
  | 'signed-in-count'

/** What was read of a thread, and what is known to be missing. All figures are counts of posts. */
export interface Coverage {
  /** Whether the server answered as to a signed-in person. */
  signedIn: boolean
  /** Replies read, the poll author's own included. */
  read: number
  /** Replies the server counts beneath the posts that were read but did not send; a lower bound. */
  missing: number
  /** Entries of the answer that could not be understood, and so are not shown. */
  skipped: number
  /** Replies that the reader's own filters hide, and so are not shown. */
  filtered: number
  /** The limits that applied, in the order of the type. */
  limits: readonly CoverageLimit[]
  /** The most descendants this answer could hold, `null` where unknown. */
  cap: number | null
}

/** A poll with the replies that a server gave, oldest id first within a parent. */
export interface Thread {
  post: Post
  poll: Poll
  replies: readonly Post[]
  coverage: Coverage
  /** When it was read, ISO 8601. */
  capturedAt: string
}
