import { describe, expect, it } from 'vitest'
import { ALL_WORDS } from '../lib/analysis/all-words'
import { buildReading } from '../lib/analysis/build-reading'
import type { Reading } from '../lib/model/reading'
import type { Thread } from '../lib/model/thread'
import { createPanelController } from '../lib/panel-controller'
import { createPanelCorrections } from '../lib/panel-corrections'
import { findReading, type PanelState, toShownState } from '../lib/panel-state'
import { openCorrections, type StorageArea } from '../lib/platform/corrections-store'
import { aStorageArea } from './fakes/a-storage-area'
import { aPerson, aPost, aThread } from './fakes/builders'

const replies = [
  aPost({ id: '2', text: 'I voted yes.', author: aPerson({ handle: 'ada' }) }),
  aPost({ id: '3', text: 'Thanks all!', author: aPerson({ handle: 'host' }) }),
]
const thread = aThread({ replies })
const settled = () => new Promise((resolve) => setTimeout(resolve))
const NO = { stance: ['No'], notLicenses: [], licenses: [] }

/** A page with panels, whose replies come when the test says so, and the storage that all pages share. */
function aPage(storage = aStorageArea(), area: StorageArea = storage.area, mistake?: Error) {
  const page = new AbortController()
  const store = openCorrections(area)
  const read = async (each: Thread) =>
    buildReading(each, ALL_WORDS, await store.load(each.replies.map(({ uri }) => uri)))
  const loads: { finish(state?: PanelState): Promise<void> }[] = []
  let rereads = 0
  const load = (_: unknown, signal: AbortSignal) =>
    new Promise<PanelState>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
      loads.push({
        async finish(state) {
          resolve(state ?? toShownState(await read(thread)))
          await settled()
        },
      })
    })
  const reread = async (reading: Reading) => {
    rereads += 1
    if (mistake) throw mistake
    return read(reading.thread)
  }
  const controller = createPanelController(
    { load, findMore: async () => 0, forget: () => {} },
    (statusId) => corrections.settle(statusId),
    page.signal,
  )
  const now = () => new Date('2026-03-05T10:00:00.000Z')
  const corrections = createPanelCorrections({ controller, store, reread, now }, page.signal)
  return {
    controller,
    corrections,
    loads,
    page,
    storage,
    countRereads: () => rereads,
    options: (id = '1') => findReading(controller.get(id).state)?.replies[0]?.stance.options,
    async open(id = '1') {
      controller.toggle(id)
      await loads.at(-1)?.finish()
    },
  }
}

describe('correcting a reply', () => {
  it('keeps it by the post’s uri, reads once more what is there, and says where it went', async () => {
    const { controller, corrections, storage, loads, options, open } = aPage()
    await open()
    controller.setView('1', { correcting: { card: 'stance:0 2', draft: null } })
    await corrections.correct('1', '2', NO)
    await settled()
    expect(options()).toEqual([1])
    expect(controller.get('1').view).toMatchObject({
      correcting: null,
      corrected: { kind: 'changed', postId: '2', before: null },
    })
    expect(Object.values(storage.items)).toEqual([
      {
        uri: replies[0]?.uri,
        url: replies[0]?.url,
        pollUri: thread.post.uri,
        ...NO,
        changedAt: '2026-03-05T10:00:00.000Z',
      },
    ])
    expect(loads).toHaveLength(1)
  })

  it('and undoing it brings back what was read, and leaves nothing behind', async () => {
    const { controller, corrections, storage, options, open } = aPage()
    await open()
    const before = controller.get('1').state
    await corrections.correct('1', '2', NO)
    await settled()
    await corrections.correct('1', '2', null)
    await settled()
    expect(controller.get('1').state).toEqual(before)
    expect(options()).toEqual([0])
    expect(storage.items).toEqual({})
    expect(controller.get('1').view.corrected).toEqual({ kind: 'undone', postId: '2', before: NO })
  })

  it('holds when the thread is read again', async () => {
    const { controller, corrections, loads, options, open } = aPage()
    await open()
    await corrections.correct('1', '2', NO)
    await settled()
    controller.read('1')
    expect(controller.get('1').view.corrected).toBeNull()
    await loads.at(-1)?.finish()
    expect(options()).toEqual([1])
  })

  it('leaves the poll author’s own replies and unknown ones alone', async () => {
    const { corrections, storage, open } = aPage()
    await corrections.correct('1', '2', NO)
    await open()
    await corrections.correct('1', '3', NO)
    await corrections.correct('1', '99', NO)
    expect(storage.items).toEqual({})
  })

  it('that cannot be kept says so, and shows nothing that is not kept', async () => {
    const full = aStorageArea()
    const area = { ...full.area, set: () => Promise.reject(new Error('QuotaExceededError')) }
    const { controller, corrections, options, open } = aPage(full, area)
    await open()
    controller.setView('1', { correcting: { card: 'stance:0 2', draft: null } })
    await corrections.correct('1', '2', NO)
    expect(controller.get('1').view).toMatchObject({
      correcting: { card: 'stance:0 2', draft: null },
      corrected: { kind: 'failed', postId: '2' },
    })
    expect(options()).toEqual([0])
  })
})

it('a correction that is kept and cannot be shown closes its form, and the panel says whose mistake it is', async () => {
  const storage = aStorageArea()
  const mistake = new TypeError('x is undefined')
  const { controller, corrections, open, options } = aPage(storage, storage.area, mistake)
  await open()
  controller.setView('1', { correcting: { card: 'stance:0 2', draft: null } })
  await corrections.correct('1', '2', NO)
  await settled()
  expect(Object.keys(storage.items)).toHaveLength(1)
  expect(controller.get('1')).toMatchObject({
    state: { kind: 'failed', failure: { code: 'internal', retryAt: null } },
    view: { correcting: null, corrected: null },
  })
  expect(options()).toEqual([0])
})

describe('a correction made elsewhere', () => {
  it('reaches every panel that shows the reply, and says nothing there', async () => {
    const storage = aStorageArea()
    const here = aPage(storage)
    const there = aPage(storage)
    for (const page of [here, there]) await page.open()
    await here.open('7')
    await here.corrections.correct('1', '2', NO)
    await settled()
    expect([here.options(), here.options('7'), there.options()]).toEqual([[1], [1], [1]])
    expect(here.controller.get('7').view.corrected).toBeNull()
    expect(there.controller.get('1').view.corrected).toBeNull()
  })

  it('costs nothing where the reply is not shown', async () => {
    const { storage, open, countRereads } = aPage()
    await open()
    await storage.area.set({ 'correction:https://mas.to/statuses/99': {} })
    await settled()
    expect(countRereads()).toBe(0)
  })

  it('while replies are coming is taken up when they have come', async () => {
    const storage = aStorageArea()
    const { controller, loads, options, countRereads } = aPage(storage)
    const elsewhere = aPage(storage)
    await elsewhere.open()
    controller.toggle('1')
    const early = toShownState(buildReading(thread, ALL_WORDS))
    await elsewhere.corrections.correct('1', '2', NO)
    expect(countRereads()).toBe(0)
    await loads[0]?.finish(early)
    await settled()
    expect(options()).toEqual([1])
  })

  it('stays unseen once the page’s script ended', async () => {
    const { page, storage, options, open, countRereads } = aPage()
    await open()
    page.abort()
    await storage.area.set({ [`correction:${replies[0]?.uri}`]: {} })
    await settled()
    expect(countRereads()).toBe(0)
    expect(options()).toEqual([0])
  })

  it('does not bring a failure or a hint to an end', async () => {
    const { controller, corrections, loads, options, open } = aPage()
    await open()
    controller.read('1')
    const previous = findReading(controller.get('1').state)
    await loads.at(-1)?.finish({ kind: 'failed', failure: { code: 'timeout', retryAt: null }, previous })
    await corrections.correct('1', '2', NO)
    await settled()
    expect(controller.get('1').state).toMatchObject({ kind: 'failed', failure: { code: 'timeout' } })
    expect(options()).toEqual([1])
  })
})
