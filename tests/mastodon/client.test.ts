import { describe, expect, it } from 'vitest'
import { PollReasonsError } from '../../lib/errors'
import { createMastodonClient, type MastodonClientDeps } from '../../lib/mastodon/client'
import { type Answer, brokenOff, fakeServer, json, opaqueRedirect } from './fake-server'
import { fetchThread } from './fetch-thread'
import { aWireContext, aWireReply, aWireStatus } from './wire'

const STATUS = '/api/v1/statuses/1'
const CONTEXT = '/api/v1/statuses/1/context'
const NOW = new Date('2026-03-01T12:00:00.000Z')

const thread: Record<string, Answer> = { [STATUS]: aWireStatus(), [CONTEXT]: aWireContext(aWireReply('2')) }

function setUp(answers: Record<string, Answer>, deps: Partial<MastodonClientDeps> = {}) {
  const { fetch, seen } = fakeServer(answers)
  const client = createMastodonClient({
    origin: 'https://mas.to',
    fetch,
    readToken: () => null,
    now: () => NOW,
    ...deps,
  })
  return { seen, read: (id = '1', signal = new AbortController().signal) => fetchThread(client, id, signal) }
}

const errorOf = (promise: Promise<unknown>): Promise<PollReasonsError> =>
  promise.then(
    () => Promise.reject(new Error('It did not fail')),
    (error) => error,
  )

const status = (code: number, headers: Record<string, string> = {}) =>
  json({ error: 'x' }, { status: code, headers })

describe('a thread', () => {
  it('is the status and its context', async () => {
    const { read } = setUp(thread)
    expect(await read()).toMatchObject({
      status: { id: '1' },
      descendants: [{ id: '2' }],
      skipped: 0,
      signedIn: true,
    })
  })

  it('takes two requests, to the one origin, that carry nothing but the cookie', async () => {
    const { read, seen } = setUp(thread)
    await read()
    expect(seen.map(({ url }) => url)).toEqual([`https://mas.to${STATUS}`, `https://mas.to${CONTEXT}`])
    for (const { init, authorization } of seen) {
      expect(authorization).toBeNull()
      expect(init).toMatchObject({
        credentials: 'same-origin',
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
        headers: { Accept: 'application/json' },
      })
      expect(init.method ?? 'GET').toBe('GET')
    }
  })

  it('of a boost is that of the boosted status', async () => {
    const { read, seen } = setUp({
      ...thread,
      '/api/v1/statuses/7': { ...aWireReply('7', null), reblog: aWireStatus() },
    })
    expect((await read('7')).status.id).toBe('1')
    expect(seen.at(-1)?.url).toBe(`https://mas.to${CONTEXT}`)
  })

  it.each(['', '../oauth', '1/context', '1?x', 'https://evil.example/1', '1\n', '%2e%2e', '．'])(
    'is not asked for by the id %j',
    async (id) => {
      const { read, seen } = setUp(thread)
      expect((await errorOf(read(id))).code).toBe('not-found')
      expect(seen).toEqual([])
    },
  )
})

describe.each([
  ['status', STATUS],
  ['context', CONTEXT],
])('the answer to %s', (_, path) => {
  it.each<[string, Answer, Partial<PollReasonsError>]>([
    ['401', () => status(401), { code: 'sign-in', status: 401 }],
    ['403', () => status(403), { code: 'forbidden', status: 403 }],
    ['404', () => status(404), { code: 'not-found', status: 404 }],
    ['410', () => status(410), { code: 'not-found', status: 410 }],
    ['422', () => status(422), { code: 'unexpected', status: 422 }],
    ['429', () => status(429), { code: 'rate-limited', status: 429, retryAt: null }],
    ['429 with seconds', () => status(429, { 'Retry-After': '90' }), { retryAt: '2026-03-01T12:01:30.000Z' }],
    [
      '429 with X-RateLimit-Reset',
      () => status(429, { 'X-RateLimit-Reset': '2026-03-01T12:05:00.123456Z' }),
      { retryAt: '2026-03-01T12:05:00.123Z' },
    ],
    ['500', () => status(500), { code: 'server', status: 500 }],
    [
      '503 that is HTML',
      () => new Response('<h1>Maintenance</h1>', { status: 503 }),
      { code: 'server', status: 503 },
    ],
    ['a redirect to a login page', opaqueRedirect, { code: 'unexpected', status: null }],
    [
      'a redirect with its status',
      () => Response.redirect('https://evil.example/login'),
      { code: 'unexpected', status: 302 },
    ],
    [
      'HTML',
      () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }),
      { code: 'not-json' },
    ],
    [
      'HTML declared as JSON',
      () => new Response('<!doctype html>', { headers: { 'Content-Type': 'application/json' } }),
      { code: 'not-json' },
    ],
    [
      'truncated JSON',
      () => new Response('{"id": "1', { headers: { 'Content-Type': 'application/json' } }),
      { code: 'not-json' },
    ],
    [
      'nothing',
      () => new Response(null, { headers: { 'Content-Type': 'application/json' } }),
      { code: 'not-json' },
    ],
    ['a connection reset inside the body', brokenOff, { code: 'not-json' }],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), { code: 'offline' }],
    ['a list', [], { code: 'bad-shape' }],
    [
      'too long a body',
      () => json({}, { headers: { 'Content-Length': '999999999' } }),
      { code: 'bad-shape' },
    ],
  ])('%s', async (_title, answer, expected) => {
    const { read } = setUp({ ...thread, [path]: answer })
    const error = await errorOf(read())
    expect(error).toBeInstanceOf(PollReasonsError)
    expect(error).toMatchObject({ url: `https://mas.to${path}`, ...expected })
  })

  it('may be JSON of a named kind', async () => {
    const body = JSON.stringify(thread[path])
    const { read } = setUp({
      ...thread,
      [path]: () => new Response(body, { headers: { 'Content-Type': 'application/activity+json' } }),
    })
    expect((await read()).status.id).toBe('1')
  })

  it('that does not come is a timeout', async () => {
    const { read } = setUp({ ...thread, [path]: () => new Promise(() => {}) }, { timeoutMs: 20 })
    expect(await errorOf(read())).toMatchObject({ code: 'timeout', url: `https://mas.to${path}` })
  })

  it('that stops inside its body is a timeout', async () => {
    const stalled = ({ init }: { init: RequestInit }) =>
      new Response(
        new ReadableStream({
          start(controller) {
            init.signal?.addEventListener('abort', () => controller.error(init.signal?.reason))
          },
        }),
        { headers: { 'Content-Type': 'application/json' } },
      )
    const { read } = setUp({ ...thread, [path]: stalled }, { timeoutMs: 20 })
    expect((await errorOf(read())).code).toBe('timeout')
  })

  it('is not waited for when the caller aborts, whose reason is thrown as it is', async () => {
    const caller = new AbortController()
    const { read } = setUp({ ...thread, [path]: () => new Promise(() => caller.abort()) })
    const error = await errorOf(read('1', caller.signal))
    expect(error).toBe(caller.signal.reason)
    expect(error.name).toBe('AbortError')
  })
})

it('asks nothing when the caller has aborted already', async () => {
  const { read, seen } = setUp(thread)
  expect((await errorOf(read('1', AbortSignal.abort()))).name).toBe('AbortError')
  expect(seen).toEqual([])
})

it('keeps what went wrong below as the cause', async () => {
  const cause = new TypeError('Failed to fetch')
  const { read } = setUp({ [STATUS]: () => Promise.reject(cause) })
  expect((await errorOf(read())).cause).toBe(cause)
})
