import { describe, expect, it } from 'vitest'
import { describeFailure } from '../../components/failure-text'
import { formatClockTime } from '../../components/relative-time'
import type { ErrorCode } from '../../lib/errors'
import { english } from '../fakes/english'

/** Every code: a new one does not compile until it is here. */
const CODES: Readonly<Record<ErrorCode, { says: string; retry: boolean }>> = {
  offline: { says: 'could not be reached', retry: true },
  timeout: { says: 'too long', retry: true },
  'sign-in': { says: 'signed-in people only', retry: true },
  forbidden: { says: 'refuses', retry: true },
  'not-found': { says: 'no longer has this post', retry: true },
  'rate-limited': { says: 'a pause', retry: true },
  server: { says: 'problem of its own', retry: true },
  unexpected: { says: 'nobody expected', retry: true },
  'not-json': { says: 'broke off', retry: true },
  'no-poll': { says: 'no poll', retry: true },
  'bad-shape': { says: 'not what Mastodon would send', retry: true },
  'not-allowed': { says: 'did not allow', retry: true },
  internal: {
    says: 'Poll Reasons could not make sense of this thread: that is a mistake of ours.',
    retry: true,
  },
  outdated: { says: 'Poll Reasons was updated.', retry: false },
}
const RETRY_AT = '2026-03-03T14:05:00.000Z'

describe('describeFailure', () => {
  it.each(Object.entries(CODES))('%s', (code, { says, retry }) => {
    const text = describeFailure({ code: code as ErrorCode, retryAt: null }, english)
    expect(text.message).toContain(says)
    expect(text.nextStep).not.toBe('')
    expect(text.retry).toBe(retry)
  })

  it('has a message of its own for every code', () => {
    const messages = Object.keys(CODES).map(
      (code) => describeFailure({ code: code as ErrorCode, retryAt: null }, english).message,
    )
    expect(new Set(messages).size).toBe(messages.length)
  })

  it("names the reader's own clock time when the server said when to ask again", () => {
    const { nextStep } = describeFailure({ code: 'rate-limited', retryAt: RETRY_AT }, english)
    expect(nextStep).toBe(`Try again after ${formatClockTime(RETRY_AT, 'en')}.`)
    expect(nextStep).toMatch(/\d:\d\d/)
  })
})
