import { expect, it } from 'vitest'
import { readRetryAt } from '../../lib/mastodon/retry-at'

const NOW = new Date('2026-03-01T12:00:00.000Z')

it.each<[string, Record<string, string>, string | null]>([
  ['nothing', {}, null],
  ['seconds', { 'Retry-After': '120' }, '2026-03-01T12:02:00.000Z'],
  ['no seconds', { 'Retry-After': '0' }, '2026-03-01T12:00:00.000Z'],
  ['an HTTP date', { 'Retry-After': 'Sun, 01 Mar 2026 12:03:00 GMT' }, '2026-03-01T12:03:00.000Z'],
  [
    'Mastodon’s own header',
    { 'X-RateLimit-Reset': '2026-03-01T12:05:00.000000Z' },
    '2026-03-01T12:05:00.000Z',
  ],
  [
    'both: the standard one counts',
    { 'Retry-After': '60', 'X-RateLimit-Reset': '2026-03-01T12:05:00Z' },
    '2026-03-01T12:01:00.000Z',
  ],
  [
    'nonsense, then Mastodon’s own',
    { 'Retry-After': 'soon', 'X-RateLimit-Reset': '2026-03-01T12:05:00Z' },
    '2026-03-01T12:05:00.000Z',
  ],
  [
    'a server ten minutes ahead',
    { Date: 'Sun, 01 Mar 2026 12:10:00 GMT', 'X-RateLimit-Reset': '2026-03-01T12:12:00Z' },
    '2026-03-01T12:02:00.000Z',
  ],
  ['a moment gone by', { 'X-RateLimit-Reset': '2026-03-01T11:00:00Z' }, '2026-03-01T12:00:00.000Z'],
  ['seconds beyond all dates', { 'Retry-After': '9'.repeat(30) }, null],
  ['nonsense', { 'Retry-After': 'soon', 'X-RateLimit-Reset': 'later' }, null],
  ['negative seconds', { 'Retry-After': '-5' }, null],
])('%s', (_, headers, expected) => {
  expect(readRetryAt(new Headers(headers), NOW)).toBe(expected)
})
