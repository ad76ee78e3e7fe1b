import { describe, expect, it, vi } from 'vitest'
import { openCorrections } from '../../lib/platform/corrections-store'
import { aCorrection } from '../fakes/a-correction'
import { aStorageArea } from '../fakes/a-storage-area'

const first = aCorrection({ uri: 'https://mas.to/statuses/2', stance: ['Yes'] })
const second = aCorrection({
  uri: 'https://other.example/notes/9',
  licenses: ['CC-BY', 'SPDX:Zimbra-1.4'],
  changedAt: '2026-03-04T10:00:00.000Z',
})

describe('the store of corrections', () => {
  it('gives back what it was given, for the posts that are asked for', async () => {
    const { area } = aStorageArea()
    await openCorrections(area).save([first, second])
    const opened = openCorrections(area)
    expect(await opened.load([first.uri, 'https://mas.to/statuses/3'])).toEqual(new Map([[first.uri, first]]))
    expect(await opened.load([])).toEqual(new Map())
    expect(await opened.list()).toEqual([second, first])
  })

  it('has a key for each post, so that two tabs do not write over one another', async () => {
    const { area, items } = aStorageArea()
    await Promise.all([openCorrections(area).save([first]), openCorrections(area).save([second])])
    expect(Object.keys(items).sort()).toEqual([`correction:${first.uri}`, `correction:${second.uri}`])
  })

  it('forgets what is removed, and nothing else', async () => {
    const { area } = aStorageArea({ theme: 'dark' })
    const store = openCorrections(area)
    await store.save([first, second])
    await store.remove([first.uri])
    expect(await store.list()).toEqual([second])
    expect(await area.get(['theme'])).toEqual({ theme: 'dark' })
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'Yes'],
    ['one without an address', { ...first, uri: '' }],
    ['one of another post than its key says', second],
    ['a script as address', { ...first, url: 'javascript:alert(1)' }],
    ['a license that nobody knows', { ...first, licenses: ['Beerware'] }],
    ['a stance that is no list', { ...first, stance: 'Yes' }],
    ['a time that is none', { ...first, changedAt: 'yesterday' }],
    ['a title that fills the disk', { ...first, stance: ['x'.repeat(100_000)] }],
  ])('passes over %s', async (_, value) => {
    const { area } = aStorageArea({ [`correction:${first.uri}`]: value })
    const store = openCorrections(area)
    expect(await store.load([first.uri])).toEqual(new Map())
    expect(await store.list()).toEqual([])
  })

  it('drops what a later version may have added', async () => {
    const { area } = aStorageArea({ [`correction:${first.uri}`]: { ...first, mood: 'sure' } })
    expect(await openCorrections(area).list()).toEqual([first])
  })

  it('tells whose correction was changed, wherever that was done, until the signal aborts', async () => {
    const { area, countListeners } = aStorageArea()
    const ended = new AbortController()
    const onChange = vi.fn()
    openCorrections(area).watch(onChange, ended.signal)
    await area.set({ theme: 'dark' })
    expect(onChange).not.toHaveBeenCalled()
    await openCorrections(area).save([first, second])
    await openCorrections(area).remove([first.uri])
    expect(onChange.mock.calls).toEqual([[[first.uri, second.uri]], [[first.uri]]])
    ended.abort()
    expect(countListeners()).toBe(0)
  })

  it('rejects where the extension was updated beneath the page', async () => {
    const { area } = aStorageArea()
    const orphan = openCorrections({
      ...area,
      get: () => Promise.reject(new Error('Extension context invalidated.')),
      set: () => {
        throw new Error('Extension context invalidated.')
      },
    })
    await expect(orphan.load([first.uri])).rejects.toThrow('invalidated')
    await expect(orphan.save([first])).rejects.toThrow('invalidated')
  })
})
