import { readRetryAt } from './retry-at'

/** What a server says of the requests it will still answer. */
export interface RateLimit {
  /** Requests in one window of time. */
  limit: number
  /** How many of them are left. */
  remaining: number
  /** When the next window begins, ISO 8601 by the reader's clock; `null` where not said. */
  resetAt: string | null
}

/**
 * The share of a window that is left to the page itself, which asks as the same person or from the same address.
 *
 * A third of Mastodon's 300 in five minutes is more than its web app needs to read on.
 */
const SHARE_LEFT = 1 / 3

/**
 * Reads Mastodon's rate-limit headers; `null` where the server sends none.
 *
 * @see https://docs.joinmastodon.org/api/rate-limits/
 */
export function readRateLimit(headers: Headers, now: Date): RateLimit | null {
  const limit = readCount(headers.get('X-RateLimit-Limit'))
  const remaining = readCount(headers.get('X-RateLimit-Remaining'))
  return limit === null || remaining === null
    ? null
    : { limit, remaining, resetAt: readRetryAt(headers, now) }
}

/** Whether asking on would come too near to the limit. */
export function isNearLimit({ limit, remaining }: RateLimit): boolean {
  return remaining < limit * SHARE_LEFT
}

function readCount(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text.trim()) ? Number(text) : null
}
