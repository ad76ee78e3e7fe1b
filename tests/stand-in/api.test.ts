import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Context, Poll, Status } from './api/entities'
import { connectFetch } from './connect-fetch'
import { SAMPLE_POLL } from './data/sample-thread'
import { createSampleWorld } from './data/sample-world'
import { ACCESS_TOKEN } from './server/page-shell'
import { defaultSettings } from './server/settings'
import { type Mastodon, startMastodon } from './start-mastodon'

let mastodon: Mastodon
let ask: typeof fetch

beforeAll(async () => {
  mastodon = await startMastodon()
  ask = connectFetch(mastodon)
})
afterAll(() => mastodon.close())
beforeEach(() => {
  Object.assign(mastodon.settings, defaultSettings())
  Object.assign(mastodon.world, createSampleWorld(mastodon.host))
  mastodon.resetRateLimit()
  mastodon.requests.length = 0
})

const STATUS = `/api/v1/statuses/${SAMPLE_POLL.id}`
const token = { Authorization: `Bearer ${ACCESS_TOKEN}` }
const json = async <T>(path: string, init?: RequestInit) => (await (await ask(path, init)).json()) as T
const statusOf = (text: string) =>
  [...mastodon.world.statuses.values()].find(({ content }) => content.includes(text)) as Status

describe('what a reader is told', () => {
  test('signed out: no field that belongs to a reader', async () => {
    const status = await json<Status>(STATUS)
    expect(status.poll).toMatchObject({ votes_count: 328, expired: false, multiple: false })
    for (const field of ['favourited', 'reblogged', 'bookmarked', 'filtered'])
      expect(status).not.toHaveProperty(field)
    expect(status.poll).not.toHaveProperty('voted')
    expect(status.poll).not.toHaveProperty('own_votes')
  })

  test.each([
    ['the session cookie', {}],
    ['the token alone', { credentials: 'omit', headers: token }],
  ] as const)('signed in by %s: all of them', async (_, init) => {
    mastodon.settings.signedIn = true
    const status = await json<Status>(STATUS, init)
    expect(status).toMatchObject({ favourited: false, bookmarked: true, filtered: [] })
    expect(status.poll).toMatchObject({ voted: false, own_votes: [] })
  })

  test('a server that does not honour the cookie answers it as signed out, and the token not', async () => {
    Object.assign(mastodon.settings, { signedIn: true, cookieHonoured: false })
    expect(await json(STATUS)).not.toHaveProperty('favourited')
    expect(await json(STATUS, { headers: token })).toHaveProperty('favourited')
  })

  test('an ended session: 401 for its token', async () => {
    expect((await ask(STATUS, { headers: token })).status).toBe(401)
  })

  test('a followers-only reply: 404 signed out, shown signed in', async () => {
    const path = `/api/v1/statuses/${statusOf('Among friends').id}`
    const missing = await ask(path)
    expect([missing.status, await missing.json()]).toEqual([404, { error: 'Record not found' }])
    mastodon.settings.signedIn = true
    expect((await ask(path)).status).toBe(200)
  })

  test('a direct post: only for whom it names', async () => {
    mastodon.settings.signedIn = true
    const status = statusOf('Among friends')
    status.visibility = 'direct'
    expect((await ask(`/api/v1/statuses/${status.id}`)).status).toBe(404)
    status.mentions.push({ id: mastodon.world.me, username: 'reader', acct: 'reader', url: '' })
    expect((await ask(`/api/v1/statuses/${status.id}`)).status).toBe(200)
  })

  test('signed-out access switched off: 401 but for the instance', async () => {
    mastodon.settings.signedOutApi = false
    const refused = await ask(STATUS)
    expect([refused.status, await refused.json()]).toEqual([
      401,
      { error: 'This method requires an authenticated user' },
    ])
    expect((await ask('/api/v2/instance')).status).toBe(200)
  })

  test('a filter of the reader’s matches by phrase', async () => {
    mastodon.settings.signedIn = true
    mastodon.world.filters.push({ id: '7', title: 'Frost', phrase: 'first frost', action: 'warn' })
    const { id } = statusOf('First frost')
    expect((await json<Status>(`/api/v1/statuses/${id}`)).filtered).toMatchObject([
      { filter: { title: 'Frost', filter_action: 'warn' }, keyword_matches: ['first frost'] },
    ])
  })
})

describe('polls', () => {
  const poll = () => statusOf('Say a company').poll as Poll

  test('a vote counts once, and needs the token', async () => {
    mastodon.settings.signedIn = true
    const path = `/api/v1/polls/${poll().id}/votes`
    const vote = (headers: Record<string, string>) =>
      ask(path, { method: 'POST', headers, body: JSON.stringify({ choices: [2] }) })
    expect((await vote({})).status).toBe(401)
    expect(await (await vote(token)).json()).toMatchObject({
      voted: true,
      own_votes: [2],
      votes_count: 329,
      voters_count: 329,
    })
    expect((await vote(token)).status).toBe(422)
  })

  test('hidden totals are null, the sum is not', async () => {
    const hidden = statusOf('Guess how many browser tabs').poll as Poll
    const shown = await json<Poll>(`/api/v1/polls/${hidden.id}`)
    expect(shown.options.map(({ votes_count }) => votes_count)).toEqual([null, null, null, null])
    expect(shown.votes_count).toBe(54)
  })

  test('the author of a poll counts as having voted', async () => {
    mastodon.settings.signedIn = true
    const own = statusOf('Soup for the street party').poll as Poll
    expect(await json<Poll>(`/api/v1/polls/${own.id}`)).toMatchObject({ voted: true, own_votes: [] })
  })
})

describe('lists of posts', () => {
  test('the sample context, signed out and in', async () => {
    expect((await json<Context>(`${STATUS}/context`)).descendants).toHaveLength(41)
    mastodon.settings.signedIn = true
    expect((await json<Context>(`${STATUS}/context`)).descendants).toHaveLength(42)
  })

  test.each([
    ['/api/v1/timelines/home', 20],
    ['/api/v1/timelines/public', 20],
    ['/api/v1/timelines/public?local=true&limit=40', 24],
    ['/api/v1/timelines/tag/tea', 2],
    ['/api/v1/timelines/list/1', 20],
    ['/api/v1/bookmarks', 3],
    [`/api/v1/statuses?id[]=${SAMPLE_POLL.id}&id[]=1`, 1],
  ])('%s: %i posts', async (path, count) => {
    mastodon.settings.signedIn = true
    const list = await json<Status[]>(path)
    expect(list).toHaveLength(count)
    expect(new Set(list.map(({ id }) => id)).size).toBe(count)
  })

  test('a boost wraps the post it boosts, under an id of its own', async () => {
    mastodon.settings.signedIn = true
    const boost = (await json<Status[]>('/api/v1/timelines/home')).find(({ reblog }) => reblog)
    expect(boost?.reblog?.id).toBe(SAMPLE_POLL.id)
    expect(boost).toMatchObject({ poll: null })
    expect(boost?.id).not.toBe(SAMPLE_POLL.id)
  })

  test('more than 20 ids at once: 422', async () => {
    const ids = Array.from({ length: 21 }, (_, index) => `id[]=${index}`).join('&')
    expect((await ask(`/api/v1/statuses?${ids}`)).status).toBe(422)
  })

  test('accounts, search, notifications, instance and nodeinfo answer', async () => {
    mastodon.settings.signedIn = true
    const account = await json<{ id: string }>('/api/v1/accounts/lookup?acct=tamsin')
    expect(await json(`/api/v1/accounts/${account.id}/statuses`)).toMatchObject({
      length: expect.any(Number),
    })
    expect(await json('/api/v2/search?q=street%20party')).toMatchObject({
      statuses: [{ poll: { votes_count: 32 } }],
    })
    expect(await json('/api/v1/notifications')).toMatchObject([{ type: 'poll' }, {}, {}, {}])
    expect(await json('/api/v2/notifications')).toMatchObject({ notification_groups: { length: 4 } })
    expect(await json('/api/v1/instance')).toMatchObject({ uri: 'mas.to' })
    expect(await json('/api/v2/instance')).toMatchObject({ domain: 'mas.to', version: '4.6.5' })
    expect(await json('/nodeinfo/2.0')).toMatchObject({ software: { name: 'mastodon' } })
  })
})

describe('limits and faults', () => {
  test('headers count down to a reset with microseconds', async () => {
    const first = await ask(STATUS)
    const second = await ask(STATUS)
    expect(first.headers.get('x-ratelimit-limit')).toBe('300')
    expect([first, second].map((each) => each.headers.get('x-ratelimit-remaining'))).toEqual(['299', '298'])
    expect(first.headers.get('x-ratelimit-reset')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d[05]:00\.000000Z$/)
    expect(first.headers.get('access-control-allow-origin')).toBe('*')
    expect(first.headers.get('access-control-expose-headers')).toContain('X-RateLimit-Reset')
    expect(first.headers.get('cache-control')).toContain('max-age=15, public')
  })

  test('one request too many: 429, for this caller only', async () => {
    Object.assign(mastodon.settings, { signedIn: true, rateLimit: { requests: 2, windowMs: 300_000 } })
    await ask(STATUS)
    await ask(STATUS)
    const third = await ask(STATUS)
    expect([third.status, await third.json()]).toEqual([429, { error: 'Too many requests' }])
    expect(third.headers.get('x-ratelimit-remaining')).toBe('0')
    expect((await ask(STATUS, { headers: token })).status).toBe(200)
  })

  test.each([401, 403, 404, 410, 422, 429, 500, 503])('status %i, once', async (status) => {
    mastodon.settings.faults = [{ path: /context$/, effect: { status }, times: 1 }]
    expect((await ask(STATUS)).status).toBe(200)
    const failed = await ask(`${STATUS}/context`)
    expect(failed.status).toBe(status)
    expect(await failed.json()).toHaveProperty('error')
    expect(failed.headers.has('x-ratelimit-reset')).toBe(status === 429)
    expect((await ask(`${STATUS}/context`)).status).toBe(200)
  })

  test('a 429 without headers', async () => {
    mastodon.settings.faults = [{ path: /./, effect: { status: 429, bareHeaders: true } }]
    expect((await ask(STATUS)).headers.has('x-ratelimit-reset')).toBe(false)
  })

  test('a body that breaks off: the connection, or the JSON', async () => {
    mastodon.settings.faults = [{ path: /./, effect: 'reset', times: 1 }]
    await expect((await ask(STATUS)).text()).rejects.toThrow()
    mastodon.settings.faults = [{ path: /./, effect: 'truncated', times: 1 }]
    const text = await (await ask(STATUS)).text()
    expect(text).toMatch(/^\{"id"/)
    expect(() => JSON.parse(text)).toThrow()
  })

  test('a page instead of JSON, and a way to the sign-in page', async () => {
    mastodon.settings.faults = [{ path: /./, effect: 'html', times: 1 }]
    expect((await ask(STATUS)).headers.get('content-type')).toContain('text/html')
    mastodon.settings.faults = [{ path: /./, effect: 'redirect' }]
    const landed = await ask(STATUS)
    expect([landed.redirected, landed.url]).toEqual([true, 'https://mas.to/auth/sign_in'])
  })

  test('no answer at all', async () => {
    mastodon.settings.faults = [{ path: /./, effect: 'timeout' }]
    await expect(ask(STATUS, { signal: AbortSignal.timeout(150) })).rejects.toThrow('timeout')
    expect(mastodon.requests.at(-1)).toMatchObject({ path: STATUS, status: null })
  })
})

describe('pages', () => {
  test('the shell: policy, mark and state', async () => {
    const page = await ask(SAMPLE_POLL.path)
    const policy = page.headers.get('content-security-policy') ?? ''
    for (const part of ["default-src 'none'", "frame-ancestors 'none'", "connect-src 'self' data: blob:"])
      expect(policy).toContain(part)
    expect(policy).not.toContain('unsafe-inline')
    expect(page.headers.get('x-frame-options')).toBe('DENY')
    const html = await page.text()
    expect(html).toContain('id="mastodon"')
    expect(html).toContain('"access_token":null')
    expect(html).not.toContain('"me"')
    mastodon.settings.signedIn = true
    expect(await (await ask('/home')).text()).toContain(`"access_token":"${ACCESS_TOKEN}"`)
  })

  test('a remote post opened signed out leads away from the app', async () => {
    const html = await (await ask('/@halvard@fjordkode.example/123')).text()
    expect(html).not.toContain('id="mastodon"')
  })

  test('pictures come from the media host, and no other host exists', async () => {
    const { account } = statusOf('Say a company')
    expect(new URL(account.avatar).host).toBe('media.mas.to')
    expect(await (await ask(account.avatar)).text()).toContain('<svg')
    await expect(ask('https://elsewhere.example/')).rejects.toThrow('fetch failed')
  })
})
