import { expect, test } from 'vitest'
import { createRateLimiter } from './server/rate-limit'
import { defaultSettings } from './server/settings'

test('counts each caller in fixed windows', () => {
  let now = Date.parse('2026-10-18T10:03:20.000Z')
  const settings = { ...defaultSettings(), rateLimit: { requests: 2, windowMs: 300_000 } }
  const limiter = createRateLimiter(settings, () => now)
  const count = (caller: string) => {
    const { exceeded, headers } = limiter.count(caller)
    return [exceeded, headers['X-RateLimit-Remaining'], headers['X-RateLimit-Reset']]
  }
  const reset = '2026-10-18T10:05:00.000000Z'
  expect(count('a')).toEqual([false, '1', reset])
  expect(count('a')).toEqual([false, '0', reset])
  expect(count('a')).toEqual([true, '0', reset])
  expect(count('b')).toEqual([false, '1', reset])
  now = Date.parse('2026-10-18T10:05:00.000Z')
  expect(count('a')).toEqual([false, '1', '2026-10-18T10:10:00.000000Z'])
})
