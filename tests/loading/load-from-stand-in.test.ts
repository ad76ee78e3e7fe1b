import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createReadingLoader } from '../../lib/loading/load-reading'
import { createMastodonClient } from '../../lib/mastodon/client'
import { findReading } from '../../lib/panel-state'
import { connectFetch } from '../stand-in/connect-fetch'
import { addDeepThread, addWideThread, type ThreadPlace } from '../stand-in/data/generated-threads'
import { defaultSettings } from '../stand-in/server/settings'
import { type Mastodon, startMastodon } from '../stand-in/start-mastodon'
import { loaderDeps } from './loader-deps'

let mastodon: Mastodon
beforeAll(async () => {
  mastodon = await startMastodon()
})
afterAll(() => mastodon.close())
beforeEach(() => {
  Object.assign(mastodon.settings, defaultSettings())
  mastodon.world.statuses.clear()
  mastodon.resetRateLimit()
  mastodon.requests.length = 0
})

/** The chain against the stand-in, and how many contexts it asked for. */
async function read(place: ThreadPlace) {
  const now = () => new Date()
  const { load } = createReadingLoader({
    ...loaderDeps(),
    client: createMastodonClient({
      origin: mastodon.origin,
      fetch: connectFetch(mastodon),
      readToken: () => null,
      now,
    }),
    now,
    handleDomain: mastodon.host,
  })
  const state = await load(
    { statusId: place.id, previous: null, mode: 'anew', onProgress: () => {} },
    new AbortController().signal,
  )
  const contexts = mastodon.requests.filter(({ path }) => path.endsWith('/context')).length
  return { state, contexts, coverage: findReading(state)?.thread.coverage }
}

it('signed in, of 5,000 replies: 4,096 in one answer, and the rest counted', async () => {
  mastodon.settings.signedIn = true
  const { contexts, coverage } = await read(addWideThread(mastodon.world, { replies: 5000 }))
  expect(contexts).toBe(1)
  expect(coverage).toMatchObject({
    read: 4096,
    direct: { counted: 5000, came: 4096 },
    missing: 904,
    missingBy: { beyondLimit: 904 },
    limits: ['signed-in-count'],
  })
})

it('signed out, of 500 replies on 40 levels: all, in ten answers', async () => {
  const { state, contexts, coverage } = await read(
    addDeepThread(mastodon.world, { levels: 40, replies: 500 }),
  )
  expect(state.kind).toBe('ready')
  expect(coverage).toMatchObject({ read: 500, missing: 0, answers: 10 })
  expect(contexts).toBe(10)
})

it('signed out, of 300 direct replies with answers: what one answer holds, and the rest counted', async () => {
  const { contexts, coverage } = await read(addWideThread(mastodon.world, { replies: 300, answers: 3 }))
  expect(contexts).toBe(1)
  expect(coverage).toMatchObject({
    read: 60,
    direct: { counted: 300, came: 15 },
    missing: 285,
    missingBy: { notAsked: 0, beyondLimit: 285, heldBack: 0 },
  })
})

it('signed out, of a wide thread with long branches: every branch that can be reached', async () => {
  // The poll's answer ends within the 70 beneath its oldest reply; asked about, that one gives 60 of them.
  const { coverage, contexts } = await read(addWideThread(mastodon.world, { replies: 300, answers: 70 }))
  expect(coverage).toMatchObject({ read: 61, missing: 309 })
  expect(contexts).toBe(2)
})
