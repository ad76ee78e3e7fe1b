import { describe, expect, it, vi } from 'vitest'
import { type BrowserOfTabs, isPrivateTab, openAllowPage, returnToTab } from '../../lib/platform/allow-page'

const ORIGIN = 'https://home.example'
const URL_OF_PAGE = 'ext:/allow.html?origin=https%3A%2F%2Fhome.example&tab=7'

/** A browser that takes note of what is done with its tabs and windows. */
function aBrowser(changes: Partial<BrowserOfTabs['tabs']> = {}) {
  const done: unknown[] = []
  const note =
    <Result>(name: string, result: Result) =>
    async (...args: unknown[]) => {
      done.push([name, ...args])
      return result
    }
  const tabs = {
    get: async (id: number) => ({ incognito: id === 8 }),
    create: note('create', {}),
    getCurrent: async () => ({ id: 9 }),
    remove: note('remove', undefined),
    update: note('update', { windowId: 3 }),
    ...changes,
  }
  const runtime = { getURL: (path: string) => `ext:${path}` }
  return { done, browser: { runtime, tabs, windows: { update: note('focus', {}) } } }
}

describe('the page that asks is opened', () => {
  it('beside the tab that wants to know, with nothing that a browser for phones does not know', async () => {
    const { done, browser } = aBrowser()
    await openAllowPage(ORIGIN, { id: 7, index: 2, incognito: false }, browser)
    expect(done).toEqual([['create', { url: URL_OF_PAGE, index: 2 }]])
  })

  it('anywhere, for a private window: it may have to be in another', async () => {
    const { done, browser } = aBrowser()
    await openAllowPage(ORIGIN, { id: 7, index: 2, incognito: true }, browser)
    expect(done).toEqual([['create', { url: URL_OF_PAGE }]])
  })
})

it.each<[string, Partial<BrowserOfTabs['tabs']>, number, boolean]>([
  ['of a private window', {}, 8, true],
  ['of another', {}, 7, false],
  [
    'that is gone, and tells nothing',
    { get: () => Promise.reject(new Error('No tab with id: 7.')) },
    7,
    true,
  ],
])('what a tab %s allowed is kept accordingly', async (_, changes, id, isPrivate) => {
  expect(await isPrivateTab(id, aBrowser(changes).browser)).toBe(isPrivate)
})

describe('once answered', () => {
  it('the tab that wanted to know is in front, and that of the page is gone', async () => {
    const { done, browser } = aBrowser()
    await returnToTab(7, browser)
    expect(done).toEqual([
      ['update', 7, { active: true }],
      ['focus', 3, { focused: true }],
      ['remove', 9],
    ])
  })

  it('so, too, where there are no windows', async () => {
    const { done, browser } = aBrowser()
    await returnToTab(7, { ...browser, windows: undefined })
    expect(done).toEqual([
      ['update', 7, { active: true }],
      ['remove', 9],
    ])
  })

  it('its tab is gone where the other is already, too', async () => {
    const { done, browser } = aBrowser({ update: vi.fn().mockRejectedValue(new Error('No tab with id: 7.')) })
    await returnToTab(7, browser)
    expect(done).toEqual([['remove', 9]])
  })
})
