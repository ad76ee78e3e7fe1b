const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** As long as Mastodon itself counts days before it writes a date. */
const RELATIVE_FOR_MS = 7 * DAY_MS

/** How long ago an instant was, as people of a locale say it; a date once a week has passed. */
export function formatRelativeTime(instant: string, now: Date, locale: string): string {
  const date = new Date(instant)
  // A clock that runs ahead on another server must not make a reply come "in 2 minutes".
  const ageMs = Math.max(0, now.getTime() - date.getTime())
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  if (ageMs < MINUTE_MS) return format.format(0, 'second')
  if (ageMs < HOUR_MS) return format.format(-Math.floor(ageMs / MINUTE_MS), 'minute')
  if (ageMs < DAY_MS) return format.format(-Math.floor(ageMs / HOUR_MS), 'hour')
  if (ageMs < RELATIVE_FOR_MS) return format.format(-Math.floor(ageMs / DAY_MS), 'day')
  const sameYear = date.getFullYear() === now.getFullYear()
  return date.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  })
}

/** An instant in full, for a tooltip. */
export function formatFullTime(instant: string, locale: string): string {
  return new Date(instant).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' })
}

/** The time of day of an instant, on the reader's own clock. */
export function formatClockTime(instant: string, locale: string): string {
  return new Date(instant).toLocaleTimeString(locale, { timeStyle: 'short' })
}
