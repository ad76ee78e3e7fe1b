import { describe, expect, it } from 'vitest'
import { PollReasonsError } from '../../lib/errors'
import type { ContextAnswer } from '../../lib/mastodon/client'
import { type CollectBudget, collectThread } from '../../lib/mastodon/collect-thread'
import { createCollection } from '../../lib/mastodon/collection'
import { createTreeServer } from './tree-server'

const LIMITS = { count: 6, depth: 4 }
const NOW = Date.parse('2026-03-01T12:00:00.000Z')
const PLENTY: CollectBudget = { requests: 99, timeMs: 60_000 }

/** Every post answers the one before: each answer brings four, so that 20 take five answers. */
const chain = createTreeServer({ parents: [0, ...Array.from({ length: 20 }, (_, index) => index)] }, LIMITS)

interface Setting {
  budget?: CollectBudget
  /** What happens on the nth request, from 1, instead of a plain answer. */
  on?: (nth: number) => Partial<ContextAnswer> | undefined
}

function setUp({ budget = PLENTY, on = () => undefined }: Setting = {}) {
  const collection = createCollection(chain.status, LIMITS)
  const asked: string[] = []
  let nowMs = NOW
  let underWay = 0
  let most = 0
  const run = (signal = new AbortController().signal) =>
    collectThread(
      collection,
      {
        async fetchContext(id) {
          asked.push(id)
          nowMs += 1000
          underWay += 1
          most = Math.max(most, underWay)
          try {
            await Promise.resolve()
            return { context: chain.answer(id), rate: null, refresh: null, ...on(asked.length) }
          } finally {
            underWay -= 1
          }
        },
        now: () => new Date(nowMs),
        budget,
        onAnswer: async () => {},
      },
      signal,
    )
  return { run, asked, read: () => collection.toWireThread().descendants.length, most: () => most }
}

const rate = (remaining: number) => ({ limit: 300, remaining, resetAt: '2026-03-01T12:05:00.000Z' })

describe('a run', () => {
  it('asks until nothing more is to be had, one request at a time', async () => {
    const { run, asked, read, most } = setUp()
    expect(await run()).toBeNull()
    expect(read()).toBe(20)
    expect(asked).toEqual(['1', '5', '9', '13', '17'])
    expect(most()).toBe(1)
  })

  it('pauses well before the server’s limit, until its next window, and goes on from there', async () => {
    const { run, asked, read } = setUp({
      on: (nth) => ({ rate: rate(nth < 3 ? 300 - nth : nth === 3 ? 80 : 299) }),
    })
    expect(await run()).toEqual({ why: 'rate', until: '2026-03-01T12:05:00.000Z' })
    expect([asked.length, read()]).toEqual([3, 12])
    expect(await run()).toBeNull()
    expect(asked).toEqual(['1', '5', '9', '13', '17'])
    expect(read()).toBe(20)
  })

  it('does not pause when the limit is near and nothing is left to ask', async () => {
    const { run } = setUp({ on: (nth) => (nth === 5 ? { rate: rate(0) } : undefined) })
    expect(await run()).toBeNull()
  })

  it.each<[string, CollectBudget, number]>([
    ['requests', { requests: 2, timeMs: 60_000 }, 2],
    ['time', { requests: 99, timeMs: 3000 }, 3],
  ])('keeps to its bound on %s', async (_, budget, expected) => {
    const { run, asked } = setUp({ budget })
    expect(await run()).toEqual({ why: 'budget', until: null })
    expect(asked).toHaveLength(expected)
  })

  it('ends at a failed request with what came, and goes on from there', async () => {
    let broken = true
    const { run, read } = setUp({
      on(nth) {
        if (nth === 3 && broken) throw new PollReasonsError('timeout', 'x')
        return undefined
      },
    })
    await expect(run()).rejects.toMatchObject({ code: 'timeout' })
    expect(read()).toBe(8)
    broken = false
    expect(await run()).toBeNull()
    expect(read()).toBe(20)
  })

  it('ends when the caller aborts, with what came', async () => {
    const caller = new AbortController()
    const { run, read } = setUp({
      on(nth) {
        if (nth < 3) return undefined
        caller.abort()
        throw caller.signal.reason
      },
    })
    await expect(run(caller.signal)).rejects.toMatchObject({ name: 'AbortError' })
    expect(read()).toBe(8)
  })

  it.each(['not-found', 'forbidden'] as const)('passes over a reply that is %s by now', async (code) => {
    const { run, asked, read } = setUp({
      on(nth) {
        if (nth === 2) throw new PollReasonsError(code, 'x')
        return undefined
      },
    })
    expect(await run()).toBeNull()
    // The post above it is asked instead, and reaches one level less far.
    expect(asked.slice(0, 3)).toEqual(['1', '5', '4'])
    expect(read()).toBe(20)
  })

  it('does not pass over the poll itself', async () => {
    const { run } = setUp({
      on() {
        throw new PollReasonsError('not-found', 'x')
      },
    })
    await expect(run()).rejects.toMatchObject({ code: 'not-found' })
  })
})
