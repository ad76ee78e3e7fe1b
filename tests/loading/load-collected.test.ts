import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ErrorCode, PollReasonsError } from '../../lib/errors'
import { createReadingLoader } from '../../lib/loading/load-reading'
import type { ContextAnswer } from '../../lib/mastodon/client'
import type { CollectBudget } from '../../lib/mastodon/collect-thread'
import type { Reading } from '../../lib/model/reading'
import { findReading, type LoadMode, type PanelState } from '../../lib/panel-state'
import { aTree, createTreeServer, type TreeShape } from '../mastodon/tree-server'
import { loaderDeps } from './loader-deps'

const LIMITS = { count: 60, depth: 20 }
const NOW = Date.parse('2026-03-01T12:00:00.000Z')

/** A chain of 60 replies, which takes three answers: 20, 40, 60. */
const CHAIN: TreeShape = { parents: [0, ...Array.from({ length: 60 }, (_, index) => index)] }

interface Setting {
  tree?: TreeShape
  /** Before the nth request for a context, from 1; may throw, or change what comes along. */
  on?: (nth: number) => Partial<ContextAnswer> | undefined
  budget?: CollectBudget
}

function setUp({ tree = CHAIN, on = () => undefined, ...bounds }: Setting = {}) {
  const server = createTreeServer(tree, LIMITS)
  const asked: string[] = []
  let nowMs = NOW
  const { load } = createReadingLoader({
    ...loaderDeps(),
    client: {
      fetchPoll: async () => ({ status: server.status, byToken: false }),
      fetchRefresh: () => expect.fail(),
      async fetchContext(id) {
        asked.push(id)
        return { context: server.answer(id), rate: null, refresh: null, ...on(asked.length) }
      },
    },
    now: () => new Date(nowMs),
    ...bounds,
  })
  const seen: PanelState[] = []
  return {
    server,
    asked,
    seen,
    wait(ms: number) {
      nowMs += ms
    },
    run: (about: { previous?: Reading | null; mode?: LoadMode; signal?: AbortSignal } = {}) =>
      load(
        {
          statusId: '1',
          previous: about.previous ?? null,
          mode: about.mode ?? 'anew',
          onProgress: (report) => seen.push({ ...report, mode: 'anew' }),
        },
        about.signal ?? new AbortController().signal,
      ),
  }
}

const countOf = (state: PanelState) => findReading(state)?.thread.coverage.read

const failing =
  (nth: number, code: ErrorCode, retryAt?: string) =>
  (request: number): undefined => {
    if (request === nth) throw new PollReasonsError(code, 'x', { ...(retryAt && { retryAt }) })
  }

describe('a thread of several answers', () => {
  it('is read to its end, and shown as it comes', async () => {
    const { run, seen, asked } = setUp()
    const state = await run()
    expect(state.kind).toBe('ready')
    expect(countOf(state)).toBe(60)
    expect(asked).toEqual(['1', '21', '41'])
    expect(seen).toMatchObject([
      { kind: 'loading', progress: { read: 20, known: 21 } },
      { kind: 'loading', progress: { read: 40, known: 41 } },
    ])
    expect(seen.map(countOf)).toEqual([20, 40])
  })

  it.each<ErrorCode>(['timeout', 'offline', 'server', 'not-json', 'bad-shape', 'unexpected', 'sign-in'])(
    'that fails with %s keeps what came, and goes on from there',
    async (code) => {
      const { run, asked } = setUp({ on: failing(2, code) })
      const failed = await run()
      expect(failed).toMatchObject({ kind: 'failed', failure: { code } })
      expect(findReading(failed)?.thread.coverage).toMatchObject({ read: 20, stopped: 'failed' })
      const state = await run({ previous: findReading(failed), mode: 'on' })
      expect([state.kind, countOf(state)]).toEqual(['ready', 60])
      expect(asked).toEqual(['1', '21', '21', '41'])
    },
  )

  it('that is refused for a while pauses until then', async () => {
    const { run } = setUp({ on: failing(3, 'rate-limited', '2026-03-01T12:05:00.000Z') })
    expect(await run()).toMatchObject({
      kind: 'partial',
      reading: {
        thread: { coverage: { read: 40, stopped: 'rate', continueAt: '2026-03-01T12:05:00.000Z' } },
      },
    })
  })

  it('that comes near the limit pauses before it', async () => {
    const rate = { limit: 300, remaining: 50, resetAt: '2026-03-01T12:05:00.000Z' }
    const { run, asked } = setUp({ on: (nth) => (nth === 1 ? { rate } : undefined) })
    expect(await run()).toMatchObject({
      kind: 'partial',
      reading: { thread: { coverage: { stopped: 'rate' } } },
    })
    expect(asked).toEqual(['1'])
  })

  it('that is stopped goes on from there, unless a quarter of an hour has passed', async () => {
    const caller = new AbortController()
    const { run, asked, wait } = setUp({
      on(nth) {
        if (nth % 2 === 0) caller.abort()
        caller.signal.throwIfAborted()
        return undefined
      },
    })
    await expect(run({ signal: caller.signal })).rejects.toMatchObject({ name: 'AbortError' })
    await expect(run({ mode: 'on', signal: caller.signal })).rejects.toMatchObject({ name: 'AbortError' })
    expect(asked).toEqual(['1', '21', '21'])
    wait(15 * 60_000)
    await expect(run({ mode: 'on', signal: caller.signal })).rejects.toMatchObject({ name: 'AbortError' })
    expect(asked.at(-1)).toBe('1')
  })
})

it('a thread with a post of two megabytes is read', async () => {
  const { run } = setUp({
    on(nth) {
      if (nth > 1) return undefined
      const [first, ...others] = createTreeServer(CHAIN, LIMITS).answer('1').descendants
      const descendants = [{ ...first!, content: `<p>${'long '.repeat(400_000)}</p>` }, ...others]
      return { context: { descendants, received: descendants.length, skipped: [] } }
    },
  })
  const state = await run()
  expect(countOf(state)).toBe(60)
  expect(findReading(state)?.replies[0]?.post.text.length).toBeGreaterThan(1_900_000)
})

describe('reading again', () => {
  const earlier = async () => findReading(await setUp().run())

  it('leaves what was read in view until it has come as far', async () => {
    const previous = await earlier()
    const { run, seen } = setUp()
    await run({ previous })
    expect(seen.map((state) => findReading(state) === previous)).toEqual([true, true])
  })

  it('that fails or must pause leaves it for good', async () => {
    const previous = await earlier()
    expect(await setUp({ on: failing(2, 'server') }).run({ previous })).toMatchObject({
      kind: 'failed',
      previous,
    })
    const rate = { limit: 300, remaining: 50, resetAt: '2026-03-01T12:05:00.000Z' }
    expect(await setUp({ on: () => ({ rate }) }).run({ previous })).toMatchObject({
      kind: 'failed',
      failure: { code: 'rate-limited', retryAt: rate.resetAt },
      previous,
    })
  })

  it.each<[string, Setting['on'], object]>([
    ['fails again', failing(4, 'server'), { kind: 'failed', failure: { code: 'server' } }],
    [
      'is refused for a while',
      failing(4, 'rate-limited'),
      { kind: 'failed', failure: { code: 'rate-limited' } },
    ],
    [
      'must pause',
      () => ({ rate: { limit: 300, remaining: 50, resetAt: null } }),
      { kind: 'failed', failure: { code: 'rate-limited' } },
    ],
  ])('that fails, and on trying again %s, leaves it, too', async (_, on, expected) => {
    const previous = await earlier()
    const { run } = setUp({ on: (nth) => failing(3, 'server')(nth) ?? on?.(nth) })
    await run({ previous })
    const state = await run({ previous, mode: 'on' })
    expect(state).toMatchObject(expected)
    expect(findReading(state)).toBe(previous)
  })

  it('that fails, and on trying again comes to its end, leaves it in view until then', async () => {
    const previous = await earlier()
    const { run, seen } = setUp({ tree: { parents: [...CHAIN.parents, 60, 61] }, on: failing(2, 'server') })
    await run({ previous })
    const state = await run({ previous, mode: 'on' })
    expect([state.kind, countOf(state)]).toEqual(['ready', 62])
    expect(seen.map(countOf)).toEqual([60, 60, 60])
  })

  it('goes beyond the bounds of one run until it has come as far', async () => {
    const { run, asked } = setUp({
      tree: { parents: [...CHAIN.parents, 60] },
      budget: { requests: 2, timeMs: 60_000 },
    })
    const previous = await earlier()
    const state = await run({ previous })
    expect([countOf(state), findReading(state)?.thread.coverage.stopped]).toEqual([61, null])
    expect(asked).toEqual(['1', '21', '41', '61'])
  })

  it('names what is new since then', async () => {
    const previous = await earlier()
    const { run } = setUp({ tree: { parents: [...CHAIN.parents, 0, 0] } })
    expect(await run({ previous })).toMatchObject({
      fresh: { since: '2026-03-01T12:00:00.000Z', ids: ['62', '63'] },
    })
    expect(await setUp().run({ previous })).toMatchObject({ fresh: null })
  })
})

it('over random trees, limits and faults: read and missing-by-reason are what the server holds', async () => {
  const fault = fc.constantFrom<ErrorCode>('timeout', 'rate-limited', 'server', 'not-json')
  await fc.assert(
    fc.asyncProperty(aTree(300), fault, fc.integer({ min: 2, max: 6 }), async (tree, code, nth) => {
      const { run, server } = setUp({ tree, on: failing(nth, code) })
      const reading = findReading(await run())
      const { read, missing, missingBy, direct } = reading?.thread.coverage ?? expect.fail()
      const came = new Set(['1', ...(reading?.replies ?? []).map(({ post }) => post.id)])
      const unseen = [...server.visible].filter((id) => !came.has(id))
      expect(read).toBe(came.size - 1)
      expect(missing).toBe(missingBy.notAsked + missingBy.beyondLimit + missingBy.heldBack)
      // What hangs beneath a missing reply is counted nowhere; all else is, once.
      expect(read + missing).toBe(
        server.visible.size - unseen.filter((id) => !came.has(server.parentOf(id))).length,
      )
      expect(direct.counted - direct.came).toBe(unseen.filter((id) => server.parentOf(id) === '1').length)
    }),
    { numRuns: 60 },
  )
})
