import { expect, it } from 'vitest'
import { describeHomeFailure } from '../../components/home-failure-text'
import type { ErrorCode } from '../../lib/errors'
import { english } from '../fakes/english'

it.each<[ErrorCode, string]>([
  ['not-allowed', 'you did not allow it'],
  ['sign-in', 'not signed in there'],
  ['forbidden', 'not signed in there'],
  ['offline', 'does not answer'],
  ['timeout', 'does not answer'],
  ['server', 'does not answer'],
  ['rate-limited', 'in a few minutes'],
  ['not-found', 'no longer has this post, or does not show it'],
  ['not-json', 'in the way that Mastodon does'],
  ['bad-shape', 'in the way that Mastodon does'],
  ['no-poll', 'in the way that Mastodon does'],
  ['unexpected', 'in the way that Mastodon does'],
  ['internal', 'a mistake of ours'],
  ['outdated', 'Reload the page'],
])('%s: %s', (code, words) => {
  const text = describeHomeFailure({ code, retryAt: null }, 'home.example', english)
  expect(text).toContain('home.example')
  expect(text).toContain(words)
})

it('names the time that a busy server gives', () => {
  const failure = { code: 'rate-limited' as const, retryAt: '2026-03-03T10:05:00.000Z' }
  expect(describeHomeFailure(failure, 'home.example', english)).toMatch(/Try again after \d/)
})
