import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { createMastodonClient } from '../../lib/mastodon/client'
import { type Answer, fakeServer, json, type SeenRequest } from './fake-server'
import { fetchThread } from './fetch-thread'
import { aWireContext, aWireReply, aWireStatus, strangersPoll } from './wire'

const STATUS = '/api/v1/statuses/1'
const CONTEXT = '/api/v1/statuses/1/context'
const TOKEN = 'sEcReT-token_0123456789'

const asStranger = aWireStatus({ poll: strangersPoll() })
const context = aWireContext(aWireReply('2'))
const refused = (status: number) => () => json({ error: 'x' }, { status })

/** Knows the reader by the token and by nothing else. */
const byToken =
  (known: Answer, stranger: Answer): Answer =>
  (request: SeenRequest) => {
    const answer = request.authorization === null ? stranger : known
    return typeof answer === 'function' ? answer(request) : answer
  }

function setUp(answers: Record<string, Answer>, token: string | null = TOKEN) {
  const { fetch, seen } = fakeServer(answers)
  const readToken = vi.fn(() => token)
  const client = createMastodonClient({
    origin: 'https://mas.to',
    fetch,
    readToken,
    now: () => new Date('2026-03-01T12:00:00.000Z'),
    timeoutMs: 50,
  })
  return {
    readToken,
    read: () => fetchThread(client, '1', new AbortController().signal),
    /** One letter a request: with the token or without. */
    sent: () => seen.map(({ authorization }) => (authorization === `Bearer ${TOKEN}` ? 'T' : '-')).join(''),
    seen,
  }
}

describe('the page’s token', () => {
  it('is not even read where the cookie is honored', async () => {
    const { read, sent, readToken } = setUp({ [STATUS]: aWireStatus(), [CONTEXT]: context })
    expect((await read()).signedIn).toBe(true)
    expect(sent()).toBe('--')
    expect(readToken).not.toHaveBeenCalled()
  })

  it.each<[string, Answer]>([
    ['as to a stranger', asStranger],
    ['401', refused(401)],
    ['404', refused(404)],
  ])('is sent once, then for the whole thread, where the cookie is answered %s', async (_, stranger) => {
    const { read, sent, readToken } = setUp({
      [STATUS]: byToken(aWireStatus(), stranger),
      [CONTEXT]: context,
    })
    expect((await read()).signedIn).toBe(true)
    expect(sent()).toBe('-TT')
    // Once for each request that carries it: nothing keeps it in between.
    expect(readToken).toHaveBeenCalledTimes(2)
  })

  it('is not sent from a page that is signed out', async () => {
    const { read, sent } = setUp({ [STATUS]: asStranger, [CONTEXT]: context }, null)
    expect((await read()).signedIn).toBe(false)
    expect(sent()).toBe('--')
  })

  it.each([403, 429, 500])('is not sent after %i, which says nothing of who asked', async (status) => {
    const { read, sent } = setUp({ [STATUS]: byToken(aWireStatus(), refused(status)) })
    await expect(read()).rejects.toMatchObject({ status })
    expect(sent()).toBe('-')
  })

  it('that ran out does not cost what strangers get', async () => {
    const { read, sent } = setUp({ [STATUS]: byToken(refused(401), asStranger), [CONTEXT]: context })
    expect(await read()).toMatchObject({ signedIn: false, descendants: [{ id: '2' }] })
    expect(sent()).toBe('-T-')
  })

  it('that does not help leaves the first refusal as it was', async () => {
    const { read, sent } = setUp({ [STATUS]: byToken(refused(401), refused(404)) })
    await expect(read()).rejects.toMatchObject({ code: 'not-found' })
    expect(sent()).toBe('-T')
  })

  it.each(['', 'two words', 'line\nbreak', 'dots…'])('%j is no token, and is not sent', async (token) => {
    const { read, seen } = setUp({ [STATUS]: asStranger, [CONTEXT]: context }, token)
    await read()
    expect(seen.map(({ authorization }) => authorization)).toEqual([null, null])
  })

  it('is in no address', async () => {
    const { read, seen } = setUp({ [STATUS]: byToken(aWireStatus(), asStranger), [CONTEXT]: context })
    await read()
    expect(seen.map(({ url }) => url).join(' ')).not.toContain(TOKEN)
  })
})

const echo = (type: string) => (request: SeenRequest) =>
  new Response(`{"token": "${request.authorization}`, { headers: { 'Content-Type': type } })

describe.each([
  ['status', STATUS],
  ['context', CONTEXT],
])('an error of the %s request never holds the token', (_, path) => {
  it.each<[string, Answer]>([
    [
      'that quotes it in the message of a failed fetch',
      (request: SeenRequest) =>
        Promise.reject(new TypeError(`${request.authorization} is an invalid header value`)),
    ],
    ['that is JSON which breaks off after it', echo('application/json')],
    ['that is a debug page with it', echo('text/html')],
    [
      'that is a 500 with it',
      (request: SeenRequest) => json({ error: request.authorization }, { status: 500 }),
    ],
    [
      'that is a 403 with it',
      (request: SeenRequest) => json({ error: request.authorization }, { status: 403, statusText: 'x' }),
    ],
    [
      'that has the wrong shape and holds it',
      (request: SeenRequest) => ({ id: request.authorization, [String(request.authorization)]: 1 }),
    ],
    ['that does not come', () => new Promise(() => {})],
  ])('%s', async (_title, answer) => {
    const log = vi.spyOn(console, 'log')
    const { read, sent } = setUp({
      [STATUS]: byToken(path === STATUS ? answer : aWireStatus(), asStranger),
      [CONTEXT]: path === CONTEXT ? answer : context,
    })
    const error = await read().then(
      () => Promise.reject(new Error('It did not fail')),
      (thrown: Error) => thrown,
    )
    expect(error.name).toBe('PollReasonsError')
    expect(sent()).toContain('T')
    for (const shown of [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), error.stack])
      expect(shown).not.toContain(TOKEN)
    expect(log).not.toHaveBeenCalled()
  })
})
