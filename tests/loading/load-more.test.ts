import { expect, it } from 'vitest'
import { createReadingLoader } from '../../lib/loading/load-reading'
import type { RefreshState } from '../../lib/mastodon/async-refresh'
import { parseContext, parsePollStatus } from '../../lib/mastodon/parse-thread'
import type { LoadMode } from '../../lib/panel-state'
import { aWireContext, aWireReply, aWireStatus } from '../mastodon/wire'
import { loaderDeps } from './loader-deps'

const now = () => new Date('2026-03-01T12:00:00.000Z')
const account = { id: '10', acct: 'host@home.example', display_name: 'Host' }
const url = 'https://home.example/@host/900'

/** A server that looks for more replies, and ends that when the test says so. */
function setUp() {
  const searches: ((state: RefreshState | Error) => void)[] = []
  const { load, findMore } = createReadingLoader({
    ...loaderDeps(),
    client: {
      fetchPoll: async () => ({ status: parsePollStatus(aWireStatus({ url, account })), byToken: false }),
      fetchContext: async () => ({
        context: parseContext(aWireContext(aWireReply('2'))),
        rate: null,
        refresh: { id: 'a', retryMs: 3000 },
      }),
      fetchRefresh: (_ticket, _byToken, signal) =>
        new Promise((resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason))
          searches.push((state) => (state instanceof Error ? reject(state) : resolve(state)))
        }),
    },
    now,
    wait: async () => {},
  })
  const { signal } = new AbortController()
  return {
    searches,
    findMore: (by = signal) => findMore('1', by),
    run: (mode: LoadMode) => load({ statusId: '1', previous: null, mode, onProgress: () => {} }, signal),
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

it('a search that nobody followed to its end is followed on', async () => {
  const { run, findMore, searches } = setUp()
  await run('anew')
  const panel = new AbortController()
  const closed = findMore(panel.signal)
  await settled()
  panel.abort()
  await expect(closed).rejects.toMatchObject({ name: 'AbortError' })
  const reopened = findMore()
  await settled()
  searches[1]?.({ finished: true, found: 3 })
  expect(await reopened).toBe(3)
})

it('so is one that could not be followed for a while', async () => {
  const { run, findMore, searches } = setUp()
  await run('anew')
  const offline = findMore()
  await settled()
  searches[0]?.(new TypeError('x'))
  expect(await offline).toBe(0)
  const again = findMore()
  await settled()
  searches[1]?.({ finished: true, found: 3 })
  expect(await again).toBe(3)
})

it('what it found holds until the replies are read again, and asks nothing more', async () => {
  const { run, findMore, searches } = setUp()
  await run('anew')
  const found = findMore()
  await settled()
  searches[0]?.({ finished: true, found: 3 })
  await found
  await run('home')
  expect(await findMore()).toBe(3)
  expect(searches).toHaveLength(1)
  await run('anew')
  void findMore()
  await settled()
  expect(searches).toHaveLength(2)
})
