import { expect, it } from 'vitest'
import { formatDay } from '../../lib/wording/format-day'

it.each([
  ['en', 'Mar 1, 2026'],
  ['en-GB', '1 Mar 2026'],
  ['de', '1. März 2026'],
  ['fr', '1 mars 2026'],
  ['es', '1 mar 2026'],
  ['ja', '2026年3月1日'],
])('in %s: %s, wherever it is made', (locale, expected) => {
  expect(formatDay('2026-03-01T23:59:00.000Z', locale)).toBe(expected)
  expect(formatDay('2026-03-01T00:01:00.000Z', locale)).toBe(expected)
})
