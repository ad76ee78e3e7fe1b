/**
 * When a server says it may be asked again, ISO 8601 by the reader's clock; `null` where it does not say.
 *
 * Reads `Retry-After` (seconds or an HTTP date), else Mastodon's `X-RateLimit-Reset`. Dates are the server's:
 * where the answer carries `Date`, the difference between the two clocks is taken out.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 * @see https://docs.joinmastodon.org/api/rate-limits/
 */
export function readRetryAt(headers: Headers, now: Date): string | null {
  const after = headers.get('Retry-After')?.trim() ?? ''
  const waitMs = /^\d+$/.test(after)
    ? Number(after) * 1000
    : (untilMs(after, headers, now) ?? untilMs(headers.get('X-RateLimit-Reset') ?? '', headers, now))
  if (waitMs === null) return null
  const at = new Date(now.getTime() + Math.max(0, waitMs))
  // Beyond what a Date can hold there is no sensible moment to name.
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}

function untilMs(date: string, headers: Headers, now: Date): number | null {
  // `Date.parse` makes a date of almost any number; both kinds of date that servers send name a time of day.
  if (!/\d:\d/.test(date)) return null
  const serverNow = Date.parse(headers.get('Date') ?? '')
  const until = Date.parse(date) - (Number.isNaN(serverNow) ? now.getTime() : serverNow)
  return Number.isNaN(until) ? null : until
}
