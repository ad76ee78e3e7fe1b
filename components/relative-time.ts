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
  const format = getRelativeFormat(locale)
  if (ageMs < MINUTE_MS) return format.format(0, 'second')
  if (ageMs < HOUR_MS) return format.format(-Math.floor(ageMs / MINUTE_MS), 'minute')
  if (ageMs < DAY_MS) return format.format(-Math.floor(ageMs / HOUR_MS), 'hour')
  if (ageMs < RELATIVE_FOR_MS) return format.format(-Math.floor(ageMs / DAY_MS), 'day')
  const sameYear = date.getFullYear() === now.getFullYear()
  return getDateFormat(locale, sameYear ? 'day' : 'day of year').format(date)
}

/** An instant in full, for a tooltip. */
export function formatFullTime(instant: string, locale: string): string {
  return getDateFormat(locale, 'full').format(new Date(instant))
}

/** The time of day of an instant, on the reader's own clock. */
export function formatClockTime(instant: string, locale: string): string {
  return getDateFormat(locale, 'clock').format(new Date(instant))
}

const DATE_OPTIONS = {
  day: { day: 'numeric', month: 'short' },
  'day of year': { day: 'numeric', month: 'short', year: 'numeric' },
  full: { dateStyle: 'long', timeStyle: 'short' },
  clock: { timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** Making a formatter takes longer than all else on a card: each is made once. */
const dateFormats = new Map<string, Intl.DateTimeFormat>()
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>()

function getDateFormat(locale: string, kind: keyof typeof DATE_OPTIONS): Intl.DateTimeFormat {
  const key = `${locale} ${kind}`
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, DATE_OPTIONS[kind])
  dateFormats.set(key, format)
  return format
}

function getRelativeFormat(locale: string): Intl.RelativeTimeFormat {
  const format = relativeFormats.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  relativeFormats.set(locale, format)
  return format
}
