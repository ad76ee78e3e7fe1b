import type { Settings } from './settings'

/** One counter's answer: whether the request passes, and what the headers say. */
export interface RateLimitState {
  exceeded: boolean
  headers: Record<string, string>
}

/** Counts requests in fixed windows, each caller apart, as rack-attack does. */
export interface RateLimiter {
  count(caller: string): RateLimitState
  reset(): void
}

/** A limiter that reads its limits anew on every request. */
export function createRateLimiter(settings: Settings, now: () => number = Date.now): RateLimiter {
  const counts = new Map<string, number>()
  return {
    count(caller) {
      const { requests, windowMs } = settings.rateLimit
      const window = Math.floor(now() / windowMs)
      const key = `${window}:${caller}`
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return {
        exceeded: count > requests,
        headers: rateLimitHeaders(requests, Math.max(0, requests - count), (window + 1) * windowMs),
      }
    },
    reset: () => counts.clear(),
  }
}

/** Mastodon's three headers; the reset instant has microseconds, which `Date` itself never writes. */
export function rateLimitHeaders(limit: number, remaining: number, resetMs: number): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': new Date(resetMs).toISOString().replace('Z', '000Z'),
  }
}
