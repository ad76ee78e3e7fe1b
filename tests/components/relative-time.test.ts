import { describe, expect, it } from 'vitest'
import { formatRelativeTime } from '../../components/relative-time'

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
  ['2026-03-13T11:00:00.000Z', 'de', 'vorgestern'],
  ['2026-03-15T11:30:00.000Z', 'ja', '30 分前'],
]

describe('formatRelativeTime', () => {
  it.each(CASES)('%s in %s is "%s"', (instant, locale, expected) => {
    expect(formatRelativeTime(instant, NOW, locale)).toBe(expected)
  })
})
