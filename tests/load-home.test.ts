import { describe, expect, it, vi } from 'vitest'
import { ALL_WORDS } from '../lib/analysis/all-words'
import { createReadingLoader, type LoadMode } from '../lib/load-reading'
import { createMastodonClient } from '../lib/mastodon/client'
import type { Reading } from '../lib/model/reading'
import { findReading } from '../lib/panel-state'
import { aPace } from './fakes/a-pace'
import { type Answer, fakeServer, json } from './mastodon/fake-server'
import { aWireContext, aWireReply, aWireStatus, strangersPoll } from './mastodon/wire'
import { parseHtml } from './thread/parse-html'

const POLL_URI = 'https://home.example/users/host/statuses/900'
const now = () => new Date('2026-03-01T12:00:00.000Z')
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

function setUp({ home = HOME, here = HERE, allowed = true } = {}) {
  const homeServer = fakeServer(home)
  const allow = vi.fn(async () => allowed)
  const { load } = createReadingLoader({
    client: createMastodonClient({
      origin: 'https://mas.to',
      fetch: fakeServer(here).fetch,
      readToken: () => null,
      now,
    }),
    parseHtml,
    findImageOrigins: () => new Set(),
    now,
    wait: () => expect.fail(),
    pace: aPace().pace,
    loadWords: async () => ALL_WORDS,
    handleDomain: 'mas.to',
    home: { allow, fetch: homeServer.fetch },
  })
  const run = (mode: LoadMode, previous: Reading | null = null) =>
    load({ statusId: '1', previous, mode, onProgress: () => {} }, new AbortController().signal)
  return { run, allow, seen: homeServer.seen }
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
    ['has no such API', {}, 'not-found'],
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
      'not-found',
    ],
    [
      'breaks down between two answers',
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

  it('is not asked for a post whose address tells no id', async () => {
    const status = statusOf('1', {
      account: author,
      url: 'https://home.example/notes/9x',
      uri: 'https://home.example/notes/9x',
    })
    const { run, seen, allow } = setUp({ here: { ...HERE, '/api/v1/statuses/1': status } })
    expect(await run('home')).toMatchObject({ homeFailure: { code: 'not-found' } })
    expect(allow).not.toHaveBeenCalled()
    expect(seen).toEqual([])
  })
})
