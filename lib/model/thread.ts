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

/** Why reading ended before everything that could be had was read. */
export type CoverageStop =
  /** The server's limit of requests was coming near, or was reached. */
  | 'rate'
  /** A bound of ours on requests and time. */
  | 'budget'
  /** The reader stopped it. */
  | 'cancelled'
  /** A request failed. */
  | 'failed'

/** Replies that the server counts and that were not read, by why; each a count of posts. */
export interface Missing {
  /** Could be had, but reading ended before. */
  notAsked: number
  /** Past the server's limit, so that no request brings them. */
  beyondLimit: number
  /** The server went past them: deleted, not meant for this reader, or counted wrongly. */
  heldBack: number
}

/** What was read of a thread, and what is known to be missing. All figures but `answers` are counts of posts. */
export interface Coverage {
  /** Whether the server answered as to a signed-in person. */
  signedIn: boolean
  /** Replies read, the poll author's own included. */
  read: number
  /** Public and unlisted replies to the poll itself: as the server counts them, and those that came. */
  direct: { counted: number; came: number }
  /** Replies counted beneath the posts that were read but not among them; a lower bound, the sum of `missingBy`. */
  missing: number
  missingBy: Missing
  /** Entries of the answers that could not be understood, and so are not shown. */
  skipped: number
  /** Replies that the reader's own filters hide, and so are not shown. */
  filtered: number
  /** The limits that kept replies away, in the order of the type. */
  limits: readonly CoverageLimit[]
  /** The most descendants that one answer could hold, `null` where unknown. */
  cap: number | null
  /** Answers about replies that this was put together from. */
  answers: number
  /** The poll's home server, where it was asked too, and how many replies only it had. */
  home: { host: string; added: number } | null
  /** `null` where reading came to its end. */
  stopped: CoverageStop | null
  /** The poll's home server where it is there that reading ended early; `null`: on the browsed server, or not at all. */
  stoppedHost: string | null
  /** When to go on at the earliest, ISO 8601; `null` where nothing is to be waited for. */
  continueAt: string | null
}

/** A poll with the replies that a server gave, oldest first within a parent. */
export interface Thread {
  post: Post
  poll: Poll
  replies: readonly Post[]
  coverage: Coverage
  /** When it was read, ISO 8601. */
  capturedAt: string
}
