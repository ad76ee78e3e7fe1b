/**
 * Everything that can go wrong between a click and a reading.
 *
 * A closed union: each code has exactly one message and one next step in the panel
 * (`components/failure-text.ts`), so a new code does not compile until it has both.
 *
 * - `offline`        the request never reached a server (no network, DNS, refused)
 * - `timeout`        the server did not answer in time
 * - `sign-in`        401: the server answers signed-in people only
 * - `forbidden`      403: the server refuses this reader
 * - `not-found`      404 or 410: deleted, or hidden from this reader
 * - `rate-limited`   429: too many requests; see `retryAt`
 * - `server`         any 5xx
 * - `unexpected`     any other status (a redirect to a login page, 422 …)
 * - `not-json`       a body that is not JSON, or breaks off inside it
 * - `no-poll`        the post exists but has no poll
 * - `bad-shape`      JSON, but not what Mastodon's API documents
 * - `internal`       a mistake of ours: a stage threw what it should not
 * - `not-allowed`    the reader did not allow another server to be asked
 * - `outdated`       the extension was updated or removed while the page stayed open
 */
export type ErrorCode =
  | 'offline'
  | 'timeout'
  | 'sign-in'
  | 'forbidden'
  | 'not-found'
  | 'rate-limited'
  | 'server'
  | 'unexpected'
  | 'not-json'
  | 'no-poll'
  | 'bad-shape'
  | 'internal'
  | 'not-allowed'
  | 'outdated'

interface ErrorDetails {
  /** Address asked, if any. Never carries credentials: those travel in headers only. */
  url?: string
  /** HTTP status, if an answer came. */
  status?: number
  /** When the server says it may be asked again, ISO 8601. */
  retryAt?: string
  /** What was thrown below. */
  cause?: unknown
}

/**
 * The one error class of the project.
 *
 * Thrown below `loading/load-reading`, which alone turns it into a panel state.
 */
export class PollReasonsError extends Error {
  override readonly name = 'PollReasonsError'
  readonly code: ErrorCode
  readonly url: string | null
  readonly status: number | null
  readonly retryAt: string | null

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, { cause: details.cause })
    this.code = code
    this.url = details.url ?? null
    this.status = details.status ?? null
    this.retryAt = details.retryAt ?? null
  }
}
