import { describe, expect, it } from 'vitest'
import { formatClockTime, formatRelativeTime } from '../../components/relative-time'

const NOW = new Date('2026-03-15T12:00:00.000Z')

const CASES: readonly [instant: string, locale: string, expected: string][] = [
  ['2026-03-15T12:00:30.000Z', 'en', 'now'],
  ['2026-03-15T11:59:01.000Z', 'en', 'now'],
  ['2026-03-15T11:59:00.000Z', 'en', '1 minute ago'],
  ['2026-03-15T11:00:01.000Z', 'en', '59 minutes ago'],
  ['2026-03-15T11:00:00.000Z', 'en', '1 hour ago'],
  ['2026-03-14T12:00:01.000Z', 'en', '23 hours ago'],
  ['2026-03-14T12:00:00.000Z', 'en', 'yesterday'],
  ['2026-03-08T12:00:01.000Z', 'en', '6 days ago'],
  ['2026-03-08T12:00:00.000Z', 'en', 'Mar 8'],
  ['2025-11-05T12:00:00.000Z', 'en', 'Nov 5, 2025'],
  ['2026-03-15T11:59:30.000Z', 'de', 'jetzt'],
  ['2026-03-15T11:30:00.000Z', 'de', 'vor 30 Minuten'],
  ['2026-03-13T11:00:00.000Z', 'de', 'vorgestern'],
  ['2025-11-05T12:00:00.000Z', 'de', '5. Nov. 2025'],
  ['2026-03-15T11:00:00.000Z', 'fr', 'il y a 1 heure'],
  ['2026-03-13T11:00:00.000Z', 'fr', 'avant-hier'],
  ['2026-03-08T12:00:00.000Z', 'fr', '8 mars'],
  ['2026-03-15T11:30:00.000Z', 'es', 'hace 30 minutos'],
  ['2026-03-14T12:00:00.000Z', 'es', 'ayer'],
  ['2025-11-05T12:00:00.000Z', 'es', '5 nov 2025'],
  ['2026-03-15T11:30:00.000Z', 'ja', '30 分前'],
  ['2026-03-13T11:00:00.000Z', 'ja', '一昨日'],
  ['2025-11-05T12:00:00.000Z', 'ja', '2025年11月5日'],
]

describe('formatRelativeTime', () => {
  it.each(CASES)('%s in %s is "%s"', (instant, locale, expected) => {
    expect(formatRelativeTime(instant, NOW, locale)).toBe(expected)
  })
})

describe('formatClockTime', () => {
  it.each([
    ['en', /^\d{1,2}:05\s[AP]M$/],
    ['de', /^\d\d:05$/],
    ['fr', /^\d\d:05$/],
    ['es', /^\d{1,2}:05$/],
    ['ja', /^\d{1,2}:05$/],
  ])('%s reads the clock as %s', (locale, pattern) => {
    expect(formatClockTime('2026-03-15T14:05:00.000Z', locale)).toMatch(pattern)
  })
})
