import { describe, expect, it } from 'vitest'
import { ALL_WORDS } from '../../lib/analysis/all-words'
import { type ErrorCode, PollReasonsError } from '../../lib/errors'
import { ExportDocument } from '../../lib/export/schema'
import { exportThread } from '../../lib/export-reading'
import { createReadingLoader, type LoadReadingDeps } from '../../lib/loading/load-reading'
import { createMastodonClient, type MastodonClient } from '../../lib/mastodon/client'
import type { Corrections } from '../../lib/model/correction'
import type { Reading } from '../../lib/model/reading'
import { findReading, type LoadMode } from '../../lib/panel-state'
import { aCorrection } from '../fakes/a-correction'
import { aPace } from '../fakes/a-pace'
import { aReading } from '../fakes/a-reading'
import { aPerson, aPost, aThread } from '../fakes/builders'
import { english } from '../fakes/english'
import { fakeServer } from '../mastodon/fake-server'
import { aWireContext, aWireReply, aWireStatus } from '../mastodon/wire'
import { loaderDeps } from './loader-deps'

const now = () => new Date('2026-03-03T10:00:00.000Z')
const load = (
  client: MastodonClient,
  overrides: Partial<LoadReadingDeps> = {},
  about: { signal?: AbortSignal; mode?: LoadMode; previous?: Reading | null } = {},
) =>
  createReadingLoader({ ...loaderDeps(), client, now, ...overrides }).load(
    { statusId: '1', previous, mode: 'anew', onProgress: () => {}, ...about },
    about.signal ?? new AbortController().signal,
  )
const previous = aReading([])
const failing = (error: unknown): MastodonClient => ({
  fetchPoll: () => Promise.reject(error),
  fetchContext: () => Promise.reject(error),
  fetchRefresh: () => Promise.reject(error),
})

describe('from a status id to what the panel shows', () => {
  const answer = (descendants: readonly unknown[], replies_count = descendants.length) => {
    const { fetch } = fakeServer({
      '/api/v1/statuses/1': aWireStatus({ replies_count }),
      '/api/v1/statuses/1/context': aWireContext(...descendants),
    })
    return createMastodonClient({ origin: 'https://mas.to', fetch, readToken: () => null, now })
  }

  it('ready where everything came', async () => {
    const state = await load(answer([aWireReply('2', '1', { content: '<p>I voted no.</p>' })]))
    expect(state).toMatchObject({ kind: 'ready', reading: { people: 1 } })
  })

  it('partial where the server counts more', async () => {
    const state = await load(answer([aWireReply('2')], 5))
    expect(state).toMatchObject({ kind: 'partial', reading: { thread: { coverage: { missing: 4 } } } })
  })

  it.each<[string, unknown, ErrorCode, string | null]>([
    ['a failure with a code', new PollReasonsError('timeout', 'x'), 'timeout', null],
    [
      'a pause that the server asks for',
      new PollReasonsError('rate-limited', 'x', { retryAt: '2026-03-03T10:05:00.000Z' }),
      'rate-limited',
      '2026-03-03T10:05:00.000Z',
    ],
    ['a mistake of ours', new TypeError('x is undefined'), 'internal', null],
    ['something that is no error', 'boom', 'internal', null],
  ])('failed, with what was read before: %s', async (_title, error, code, retryAt) => {
    expect(await load(failing(error))).toEqual({ kind: 'failed', failure: { code, retryAt }, previous })
  })

  it.each<[ErrorCode]>([['outdated'], ['internal']])(
    'failed, with what was read before, where there are no words to read with: %s',
    async (code) => {
      const loadWords = () => Promise.reject(new PollReasonsError(code, 'x'))
      const state = await load(answer([aWireReply('2')]), { loadWords })
      expect(state).toEqual({ kind: 'failed', failure: { code, retryAt: null }, previous })
    },
  )

  const broken = (): never => {
    throw new TypeError('x is undefined')
  }
  const brokenWords = async () => ({ ...ALL_WORDS, lexicons: null as never })
  it.each<[string, LoadMode, Partial<LoadReadingDeps>]>([
    ['posts', 'anew', { parseHtml: broken }],
    ['posts, once the home server is to be asked', 'home', { parseHtml: broken }],
    ['words', 'anew', { loadWords: brokenWords }],
    ['words, at once', 'anew', { loadWords: broken }],
    ['pictures', 'anew', { findImageOrigins: broken }],
  ])(
    'failed, with what was read before, where a mistake of ours is in reading %s (%s)',
    async (_, mode, overrides) => {
      const failure = { code: 'internal', retryAt: null }
      for (const before of [null, previous])
        expect(await load(answer([aWireReply('2')]), overrides, { mode, previous: before })).toEqual({
          kind: 'failed',
          failure,
          previous: before,
        })
    },
  )

  it('says that the server failed rather than that there are no words', async () => {
    const loadWords = () => Promise.reject(new PollReasonsError('internal', 'x'))
    const state = await load(failing(new PollReasonsError('offline', 'x')), { loadWords })
    expect(state).toMatchObject({ kind: 'failed', failure: { code: 'offline' } })
  })

  it('asks for the words with the first request, not behind it', async () => {
    const asked: string[] = []
    const client = failing(new PollReasonsError('offline', 'x'))
    const fetchPoll = () => {
      asked.push('poll')
      return client.fetchPoll('1', new AbortController().signal)
    }
    const loadWords = () => {
      asked.push('words')
      return new Promise<never>(() => {})
    }
    await load({ ...client, fetchPoll }, { loadWords })
    expect(asked.sort()).toEqual(['poll', 'words'])
  })

  describe('with what its reader corrected', () => {
    const client = answer([aWireReply('2', '1', { content: '<p>I voted no.</p>' })])
    const read = async (loadCorrections: (uris: readonly string[]) => Promise<Corrections>) =>
      findReading(await load(client, { loadCorrections }))?.replies[0]

    it('as they say', async () => {
      const reply = await read(async ([uri = '']) => new Map([[uri, aCorrection({ uri, stance: [] })]]))
      expect(reply).toMatchObject({ stance: { options: [] }, correction: { stance: { options: [1] } } })
    })

    it('as it was read, where the storage does not answer', async () => {
      const reply = await read(() => Promise.reject(new Error('Extension context invalidated.')))
      expect(reply).toMatchObject({ stance: { options: [1] }, correction: null })
    })
  })

  it('rejects when it was stopped, whatever it was stopped in', async () => {
    const stopped = new AbortController()
    stopped.abort()
    const error = new PollReasonsError('offline', 'x')
    await expect(load(failing(error), {}, { signal: stopped.signal })).rejects.toBe(error)
  })
})

describe('from a thread to a file', () => {
  const robin = aPerson({ handle: 'robin' })
  const said = (id: string, text: string, visibility: 'public' | 'private') =>
    aPost({ id, text, visibility, author: robin, createdAt: `2026-03-01T1${id}:00:00.000Z` })
  const thread = aThread({
    replies: [said('2', 'I voted yes.', 'public'), said('3', 'I voted no.', 'private')],
  })
  const generator = { name: 'Poll Reasons', version: '0' }
  const deps = { generator, pace: aPace().pace, words: ALL_WORDS, t: english }
  const { signal } = new AbortController()

  it('a followers-only reply neither stands in it nor decides what its author is counted as', async () => {
    const file = await exportThread(thread, 'json', deps, signal)
    const { replies, counts, coverage } = ExportDocument.parse(JSON.parse(file.text))
    expect(replies.map(({ id }) => id)).toEqual(['2'])
    expect(counts.stances.find(({ people }) => people > 0)).toMatchObject({ stance: 'Yes', people: 1 })
    expect(coverage).toMatchObject({ read: 1, withheld: 1 })
    expect(file.text).not.toContain('voted no')
  })

  it.each([
    ['json', 'application/json', 'poll-reasons-1-2026-03-03.json'],
    ['markdown', 'text/markdown', 'poll-reasons-1-2026-03-03.md'],
  ] as const)('%s', async (format, type, name) => {
    expect(await exportThread(thread, format, deps, signal)).toMatchObject({ type, name })
  })

  it('as its reader corrected it', async () => {
    const [{ uri } = { uri: '' }] = thread.replies
    const corrections = new Map([[uri, aCorrection({ uri, stance: ['No'] })]])
    const file = await exportThread(thread, 'json', { ...deps, corrections }, signal)
    const { replies, counts } = ExportDocument.parse(JSON.parse(file.text))
    expect(replies[0]).toMatchObject({ stance: 'No', changedByReader: { stancesRead: ['Yes'] } })
    expect(counts.stances.map(({ people }) => people)).toEqual([0, 1, 0, 0, 0])
  })

  it('a followers-only poll gives none', async () => {
    const closed = { ...thread, post: { ...thread.post, visibility: 'private' as const } }
    await expect(exportThread(closed, 'json', deps, signal)).rejects.toThrow('not asked in public')
  })
})
