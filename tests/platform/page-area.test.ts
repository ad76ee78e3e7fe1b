import { describe, expect, it, vi } from 'vitest'
import { openCorrections } from '../../lib/platform/corrections-store'
import { getPageArea } from '../../lib/platform/page-area'
import { aCorrection } from '../fakes/a-correction'
import { aStorageArea } from '../fakes/a-storage-area'

const kept = aCorrection({ uri: 'https://mas.to/statuses/2', stance: ['Yes'] })
const other = aCorrection({ uri: 'https://mas.to/statuses/3', stance: ['No'] })

async function openPage(inIncognitoContext: boolean) {
  const { area, items, countListeners } = aStorageArea()
  await openCorrections(area).save([kept])
  const page = openCorrections(getPageArea({ extension: { inIncognitoContext }, storage: { local: area } }))
  return { page, area, items, countListeners }
}

it('corrections are kept', async () => {
  const { page, area } = await openPage(false)
  await page.save([other])
  expect((await openCorrections(area).list()).map(({ uri }) => uri)).toContain(other.uri)
})

describe('in a private window', () => {
  it('what was kept before counts, and what is corrected counts on the page and is not kept', async () => {
    const { page, items } = await openPage(true)
    const before = structuredClone(items)
    const changed = { ...kept, stance: ['No'] }
    expect(await page.load([kept.uri])).toEqual(new Map([[kept.uri, kept]]))
    await page.save([changed, other])
    expect(await page.load([kept.uri, other.uri])).toEqual(
      new Map([
        [kept.uri, changed],
        [other.uri, other],
      ]),
    )
    expect(await page.load([other.uri])).toEqual(new Map([[other.uri, other]]))
    expect(await page.list()).toHaveLength(2)
    expect(items).toEqual(before)
  })

  it('what is undone is undone on the page, and still kept', async () => {
    const { page, items } = await openPage(true)
    await page.save([other])
    await page.remove([kept.uri, other.uri])
    expect(await page.load([kept.uri, other.uri])).toEqual(new Map())
    expect(await page.list()).toEqual([])
    expect(Object.keys(items)).toEqual([`correction:${kept.uri}`])
  })

  it('the page is told of what it changes itself, and of what changes elsewhere', async () => {
    const { page, area, countListeners } = await openPage(true)
    const ended = new AbortController()
    const onChange = vi.fn()
    page.watch(onChange, ended.signal)
    await page.save([other])
    await page.remove([other.uri])
    await openCorrections(area).remove([kept.uri])
    expect(onChange.mock.calls).toEqual([[[other.uri]], [[other.uri]], [[kept.uri]]])
    ended.abort()
    await page.save([other])
    expect(onChange).toHaveBeenCalledTimes(3)
    expect(countListeners()).toBe(0)
  })
})
