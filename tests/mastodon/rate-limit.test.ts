import { expect, it } from 'vitest'
import { isNearLimit, readRateLimit } from '../../lib/mastodon/rate-limit'

const NOW = new Date('2026-03-01T12:00:00.000Z')

it.each<[Record<string, string>, ReturnType<typeof readRateLimit>]>([
  [
    {
      'X-RateLimit-Limit': '300',
      'X-RateLimit-Remaining': '120',
      'X-RateLimit-Reset': '2026-03-01T12:05:00.5Z',
    },
    { limit: 300, remaining: 120, resetAt: '2026-03-01T12:05:00.500Z' },
  ],
  [
    {
      'X-RateLimit-Limit': '300',
      'X-RateLimit-Remaining': '120',
      'X-RateLimit-Reset': '2026-03-01T13:05:00Z',
      // A server whose clock is an hour fast.
      Date: 'Sun, 01 Mar 2026 13:00:00 GMT',
    },
    { limit: 300, remaining: 120, resetAt: '2026-03-01T12:05:00.000Z' },
  ],
  [
    { 'X-RateLimit-Limit': '300', 'X-RateLimit-Remaining': '0' },
    { limit: 300, remaining: 0, resetAt: null },
  ],
  [{ 'X-RateLimit-Remaining': '10' }, null],
  [{ 'X-RateLimit-Limit': 'many', 'X-RateLimit-Remaining': '10' }, null],
  [{ 'X-RateLimit-Limit': '300', 'X-RateLimit-Remaining': '-1' }, null],
  [{}, null],
])('%j', (headers, expected) => {
  expect(readRateLimit(new Headers(headers), NOW)).toEqual(expected)
})

it.each([
  [300, false],
  [100, false],
  [99, true],
  [0, true],
])('with %i of 300 left the limit is near: %s', (remaining, near) => {
  expect(isNearLimit({ limit: 300, remaining, resetAt: null })).toBe(near)
})
