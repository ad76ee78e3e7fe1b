/** Making a formatter takes longer than what it does: each is made once, by its locale. */
const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The day of an instant as people of a locale write it: "Mar 1, 2026".
 *
 * In UTC, so that a file says the same wherever it was made.
 */
export function formatDay(instant: string, locale: string): string {
  const format =
    formats.get(locale) ??
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  formats.set(locale, format)
  return format.format(new Date(instant))
}
