import { describe, expect, it, vi } from 'vitest'
import { createReadingLoader, type LoadReadingDeps } from '../../lib/loading/load-reading'
import { createMastodonClient } from '../../lib/mastodon/client'
import { NO_CORRECTIONS } from '../../lib/model/correction'
import type { Reading } from '../../lib/model/reading'
import { findReading, type LoadMode, type PanelState } from '../../lib/panel-state'
import { type Answer, fakeServer, json } from '../mastodon/fake-server'
import { createTreeServer } from '../mastodon/tree-server'
import { aWireContext, aWireReply, aWireStatus, strangersPoll } from '../mastodon/wire'
import { loaderDeps } from './loader-deps'

const POLL_URI = 'https://home.example/users/host/statuses/900'
const NOW = Date.parse('2026-03-01T12:00:00.000Z')
const author = {
  id: '10',
  acct: 'host@home.example',
  display_name: 'Host',
  url: 'https://home.example/@host',
}

const statusOf = (id: string, overrides: Record<string, unknown> = {}) =>
  aWireStatus({
    id,
    uri: POLL_URI,
    url: 'https://home.example/@host/900',
    poll: strangersPoll(),
    ...overrides,
  })

const HERE: Record<string, Answer> = {
  '/api/v1/statuses/1': statusOf('1', { account: author, replies_count: 1 }),
  '/api/v1/statuses/1/context': aWireContext(aWireReply('2', '1', { uri: 'https://x.example/2' })),
}
const HOME: Record<string, Answer> = {
  '/api/v1/statuses/900': statusOf('900', { replies_count: 2 }),
  '/api/v1/statuses/900/context': aWireContext(
    aWireReply('902', '900', { uri: 'https://x.example/2' }),
    aWireReply('903', '900', { uri: 'https://x.example/3' }),
  ),
}

/** A home server whose thread is a chain of 60 replies, which takes three answers: 20, 40, 60. */
function aLongHome() {
  const url = 'https://home.example/@host/1'
  const tree = createTreeServer(
    { parents: [0, ...Array.from({ length: 60 }, (_, index) => index)] },
    { count: 60, depth: 20 },
  )
  /** Instead of the nth answer, from 1; what it returns is the answer, `undefined` for the usual one. */
  const faults = new Map<number, (usual: unknown) => unknown>()
  let contexts = 0
  const about = (id: string): Answer => {
    const usual = aWireContext(...tree.answer(id).descendants)
    return () => {
      contexts += 1
      return faults.get(contexts)?.(usual) ?? usual
    }
  }
  const contextOf = (id: string) => `/api/v1/statuses/${id}/context`
  const ids = ['1', ...tree.visible]
  const home: Record<string, Answer> = {
    '/api/v1/statuses/1': statusOf('1', { url, replies_count: 1 }),
    ...Object.fromEntries(ids.map((id) => [contextOf(id), about(id)])),
  }
  const here = { ...HERE, '/api/v1/statuses/1': statusOf('1', { url, account: author, replies_count: 1 }) }
  return { home, here, faults }
}

interface Setting extends Partial<Pick<LoadReadingDeps, 'budget' | 'loadCorrections'>> {
  home?: Record<string, Answer>
  here?: Record<string, Answer>
  allowed?: boolean
}

function setUp({ home = HOME, here = HERE, allowed = true, ...overrides }: Setting = {}) {
  let nowMs = NOW
  const now = () => new Date(nowMs)
  const homeServer = fakeServer(home)
  const allow = vi.fn(async () => allowed)
  const { load } = createReadingLoader({
    ...loaderDeps(),
    client: createMastodonClient({
      origin: 'https://mas.to',
      fetch: fakeServer(here).fetch,
      readToken: () => null,
      now,
    }),
    now,
    home: { allow, fetch: homeServer.fetch },
    ...overrides,
  })
  const shown: PanelState[] = []
  const run = (mode: LoadMode, previous: Reading | null = null, signal = new AbortController().signal) =>
    load({ statusId: '1', previous, mode, onProgress: (report) => shown.push({ ...report, mode }) }, signal)
  return {
    run,
    allow,
    shown,
    seen: homeServer.seen,
    /** Ids that the home server was asked about. */
    asked: () =>
      homeServer.seen.flatMap(
        ({ url }) => /statuses\/(\w+)\/context$/.exec(new URL(url).pathname)?.[1] ?? [],
      ),
    wait(ms: number) {
      nowMs += ms
    },
  }
}

describe('the home server of a poll', () => {
  it('is not asked until the reader wants it, and adds what only it knows', async () => {
    const { run, seen, allow } = setUp()
    const first = findReading(await run('anew'))
    expect(seen).toEqual([])
    expect(allow).not.toHaveBeenCalled()
    const state = await run('home', first)
    expect(state).toMatchObject({
      kind: 'ready',
      fresh: { ids: ['903@home.example'] },
      reading: { thread: { coverage: { read: 2, home: { host: 'home.example', added: 1 }, missing: 0 } } },
    })
    expect(allow).toHaveBeenCalledWith('https://home.example', expect.any(AbortSignal))
    expect(seen.map(({ url, authorization }) => [url, authorization])).toEqual([
      ['https://home.example/api/v1/statuses/900', null],
      ['https://home.example/api/v1/statuses/900/context', null],
    ])
  })

  it('knows the poll’s author, and its people, by a domain that is not in its addresses', async () => {
    const at = (acct: string) => ({ account: { ...author, acct } })
    const { run } = setUp({
      here: { ...HERE, '/api/v1/statuses/1': statusOf('1', { ...at('host@example.org'), replies_count: 1 }) },
      home: {
        ...HOME,
        '/api/v1/statuses/900/context': aWireContext(
          aWireReply('903', '900', { uri: 'https://x.example/3', ...at('host') }),
        ),
      },
    })
    const replies = findReading(await run('home'))?.replies ?? []
    expect(replies.map(({ post, byPollAuthor }) => [post.author.handle, byPollAuthor])).toEqual([
      ['robin', false],
      ['host@example.org', true],
    ])
  })

  it('is not asked where the reader declines, and nothing is lost', async () => {
    const { run, seen } = setUp({ allowed: false })
    const first = findReading(await run('anew'))
    expect(await run('home', first)).toMatchObject({
      kind: 'ready',
      homeFailure: { code: 'not-allowed' },
      reading: { thread: { coverage: { read: 1, home: null } } },
    })
    expect(seen).toEqual([])
  })

  const on = (answer: Answer): Record<string, Answer> => ({ ...HOME, '/api/v1/statuses/900': answer })
  it.each<[string, Record<string, Answer>, string]>([
    ['refuses strangers', on(() => json({ error: 'x' }, { status: 401 })), 'sign-in'],
    ['has or shows no such post', on(() => json({ error: 'x' }, { status: 404 })), 'not-found'],
    ['is gone', on(() => Promise.reject(new TypeError('x'))), 'offline'],
    ['is broken', on(() => json({}, { status: 502 })), 'server'],
    [
      'answers with a page',
      on(() => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } })),
      'not-json',
    ],
    [
      'gives another post by that id',
      on(statusOf('900', { uri: 'https://home.example/other' })),
      'unexpected',
    ],
    [
      'breaks down before its first answer',
      { ...HOME, '/api/v1/statuses/900/context': () => json({}, { status: 500 }) },
      'server',
    ],
  ])('that %s leaves what was read, and can be asked again', async (_, home, code) => {
    const { run } = setUp({ home })
    const first = findReading(await run('anew'))
    expect(await run('home', first)).toMatchObject({
      homeFailure: { code },
      reading: { thread: { coverage: { read: 1 } } },
    })
  })

  it('whose replies we fail to read leaves what was read, and trying again does without them', async () => {
    const { run } = setUp({
      loadCorrections(uris) {
        if (uris.includes('https://x.example/3')) throw new TypeError('x is undefined')
        return Promise.resolve(NO_CORRECTIONS)
      },
    })
    const first = findReading(await run('anew'))
    expect(await run('home', first)).toEqual({
      kind: 'failed',
      failure: { code: 'internal', retryAt: null },
      previous: first,
    })
    expect(await run('on', first)).toMatchObject({
      kind: 'ready',
      reading: { thread: { coverage: { read: 1 } } },
    })
  })

  it.each(['private', 'direct'])(
    'is not asked for a %s post, which it hides from strangers',
    async (visibility) => {
      const status = statusOf('1', { account: author, replies_count: 1, visibility })
      const { run, seen, allow } = setUp({ here: { ...HERE, '/api/v1/statuses/1': status } })
      const first = findReading(await run('anew'))
      expect(await run('home', first)).toMatchObject({ kind: 'ready', homeFailure: null })
      expect(allow).not.toHaveBeenCalled()
      expect(seen).toEqual([])
    },
  )

  it('is not asked for a post whose address tells no id', async () => {
    const status = statusOf('1', {
      account: author,
      url: 'https://home.example/notes/9x',
      uri: 'https://home.example/notes/9x',
    })
    const { run, seen, allow } = setUp({ here: { ...HERE, '/api/v1/statuses/1': status } })
    expect(await run('home')).toMatchObject({ homeFailure: { code: 'unexpected' } })
    expect(allow).not.toHaveBeenCalled()
    expect(seen).toEqual([])
  })
})

describe('a home server whose thread takes several answers', () => {
  const readOf = (state: PanelState) => findReading(state)?.thread.coverage.read
  const near = {
    'X-RateLimit-Limit': '300',
    'X-RateLimit-Remaining': '50',
    'X-RateLimit-Reset': '2026-03-01T12:05:00Z',
  }

  it('is read to its end, and shown as it comes', async () => {
    const { run, shown, asked } = setUp(aLongHome())
    const first = findReading(await run('anew'))
    const state = await run('home', first)
    expect(state).toMatchObject({ kind: 'ready', reading: { thread: { coverage: { home: { added: 60 } } } } })
    expect(asked()).toEqual(['1', '21', '41'])
    expect(shown).toMatchObject([
      { kind: 'loading', progress: { read: 21, known: 22 } },
      { kind: 'loading', progress: { read: 41, known: 42 } },
    ])
    expect(shown.map(readOf)).toEqual([21, 41])
  })

  it.each<[string, number, (usual: unknown) => unknown, object, object | null]>([
    [
      'comes near its limit',
      1,
      (usual) => json(usual, { headers: near }),
      { stopped: 'rate', continueAt: '2026-03-01T12:05:00.000Z', stoppedHost: 'home.example' },
      null,
    ],
    [
      'asks for a pause',
      2,
      () => json({}, { status: 429, headers: near }),
      { stopped: 'rate', continueAt: '2026-03-01T12:05:00.000Z', stoppedHost: 'home.example' },
      null,
    ],
    [
      'breaks down',
      2,
      () => json({}, { status: 500 }),
      { stopped: 'failed', continueAt: null, stoppedHost: 'home.example' },
      { code: 'server', retryAt: null },
    ],
  ])(
    'and that %s on the way keeps what came, says so, and is asked on from there',
    async (_, nth, fault, stop, homeFailure) => {
      const { faults, ...servers } = aLongHome()
      faults.set(nth, fault)
      const { run, asked, allow } = setUp(servers)
      const first = findReading(await run('anew'))
      const state = await run('home', first)
      expect(state).toMatchObject({
        kind: 'partial',
        homeFailure,
        reading: {
          thread: {
            coverage: { read: 21, home: { added: 20 }, missingBy: { notAsked: 1, heldBack: 0 }, ...stop },
          },
        },
      })
      expect(await run('on', findReading(state))).toMatchObject({
        kind: 'ready',
        homeFailure: null,
        reading: { thread: { coverage: { read: 61, home: { added: 60 } } } },
      })
      expect(asked().filter((id) => id === '1')).toHaveLength(1)
      expect(allow).toHaveBeenCalledTimes(1)
    },
  )

  it('and that meets the bounds of a run pauses there, and goes on', async () => {
    const { run, asked } = setUp({ ...aLongHome(), budget: { requests: 2, timeMs: 60_000 } })
    const state = await run('home', findReading(await run('anew')))
    expect(state).toMatchObject({
      kind: 'partial',
      reading: { thread: { coverage: { read: 41, stopped: 'budget', missingBy: { notAsked: 1 } } } },
    })
    expect(readOf(await run('on', findReading(state)))).toBe(61)
    expect(asked()).toEqual(['1', '21', '41'])
  })

  it('and that paused is asked anew where what came was not kept so long', async () => {
    const { run, asked, wait } = setUp({ ...aLongHome(), budget: { requests: 2, timeMs: 60_000 } })
    const paused = findReading(await run('home', findReading(await run('anew'))))
    wait(15 * 60_000)
    const state = await run('on', paused)
    expect(state).toMatchObject({ kind: 'partial', reading: { thread: { coverage: { read: 41 } } } })
    expect(asked()).toEqual(['1', '21', '1', '21'])
  })

  it('and that asks for a pause with less than is shown leaves that, and is named', async () => {
    const { faults, ...servers } = aLongHome()
    const { run, wait } = setUp(servers)
    const both = findReading(await run('home', findReading(await run('anew'))))
    expect(both?.thread.coverage.read).toBe(61)
    wait(15 * 60_000)
    faults.set(5, () => json({}, { status: 429, headers: { 'Retry-After': '300' } }))
    expect(await run('home', both)).toMatchObject({
      kind: 'ready',
      reading: both,
      homeFailure: { code: 'rate-limited', retryAt: '2026-03-01T12:20:00.000Z' },
    })
  })

  it('and that the reader stops is asked on from there', async () => {
    const caller = new AbortController()
    const { faults, ...servers } = aLongHome()
    faults.set(2, () => {
      caller.abort()
      return undefined
    })
    const { run, asked, shown } = setUp(servers)
    const first = findReading(await run('anew'))
    await expect(run('home', first, caller.signal)).rejects.toMatchObject({ name: 'AbortError' })
    const stopped = shown.map(findReading).at(-1) ?? null
    expect(stopped?.thread.coverage).toMatchObject({
      read: 21,
      stopped: 'cancelled',
      missingBy: { notAsked: 1 },
    })
    expect(readOf(await run('on', stopped))).toBe(61)
    expect(asked()).toEqual(['1', '21', '21', '41'])
  })
})

describe('reading again once the home server was asked', () => {
  const again = async (ms: number) => {
    const { run, wait, seen } = setUp()
    const both = findReading(await run('home', findReading(await run('anew'))))
    const before = seen.length
    wait(ms)
    const state = await run('anew', both)
    expect(seen).toHaveLength(before)
    return findReading(state)?.thread.coverage
  }

  it('keeps what came from there for a quarter of an hour, without asking it again', async () => {
    expect(await again(14 * 60_000)).toMatchObject({ read: 2, home: { added: 1 } })
  })

  it('offers to ask it anew after that', async () => {
    expect(await again(15 * 60_000)).toMatchObject({ read: 1, home: null })
  })

  it('keeps it where the browsed server fails first', async () => {
    const status = vi.fn(() => HERE['/api/v1/statuses/1'])
    const { run } = setUp({ here: { ...HERE, '/api/v1/statuses/1': status } })
    const both = findReading(await run('home', findReading(await run('anew'))))
    status.mockImplementationOnce(() => json({}, { status: 500 }))
    const failed = await run('anew', both)
    expect(failed).toMatchObject({ kind: 'failed', previous: both })
    expect(findReading(await run('on', both))?.thread.coverage).toMatchObject({ read: 2, home: { added: 1 } })
  })

  it('leaves both in view where the browsed server breaks off with less', async () => {
    const context = vi.fn(() => HERE['/api/v1/statuses/1/context'])
    const { run } = setUp({ here: { ...HERE, '/api/v1/statuses/1/context': context } })
    const both = findReading(await run('home', findReading(await run('anew'))))
    context.mockImplementationOnce(() => json({}, { status: 500 }))
    expect(await run('anew', both)).toMatchObject({ kind: 'failed', previous: both })
  })
})
