import { describe, expect, it, vi } from 'vitest'
import { type Grant, openGrants } from '../../lib/platform/grants'
import { aBrowserOfGrants } from '../fakes/a-browser-of-grants'

const home: Grant = { purpose: 'home', origin: 'https://home.example' }
const other: Grant = { purpose: 'home', origin: 'https://other.example:8443' }
const KEY = 'grant:home:https://home.example'

const openly = async () => false
const privately = async () => true

describe('a server', () => {
  it('is allowed once the browser and the reader’s purpose both say so', async () => {
    const { browser, held, local } = aBrowserOfGrants()
    const grants = openGrants(browser)
    expect(await grants.isAllowed(home, false)).toBe(false)
    expect(await grants.request(home, openly)).toBe(true)
    expect(await grants.isAllowed(home, false)).toBe(true)
    expect(await grants.isAllowed(other, false)).toBe(false)
    expect([...held]).toEqual(['https://home.example/*'])
    expect(local.items).toEqual({ [KEY]: home })
  })

  it('is not by a permission alone, which may have been given for something else', async () => {
    const { browser, held } = aBrowserOfGrants()
    held.add('https://home.example/*')
    expect(await openGrants(browser).isAllowed(home, false)).toBe(false)
  })

  it('is not where the reader declines, and nothing is kept', async () => {
    const { browser, local, session } = aBrowserOfGrants(false)
    const grants = openGrants(browser)
    expect(await grants.request(home, openly)).toBe(false)
    expect(await grants.isAllowed(home, false)).toBe(false)
    expect([local.items, session.items]).toEqual([{}, {}])
  })

  it('is asked for within the click, before anything else is looked at', () => {
    const { browser } = aBrowserOfGrants()
    const request = vi.spyOn(browser.permissions, 'request')
    void openGrants(browser).request(home, openly)
    expect(request).toHaveBeenCalledTimes(1)
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'home'],
    ['another purpose', { ...home, purpose: 'panels' }],
    ['more than an origin', { ...home, origin: 'https://home.example/path' }],
    ['an origin that is not encrypted', { ...home, origin: 'http://home.example' }],
  ])('is not by %s on the disk', async (_, value) => {
    const { browser, held, local } = aBrowserOfGrants()
    held.add('https://home.example/*')
    await local.area.set({ [KEY]: value })
    const grants = openGrants(browser)
    expect(await grants.isAllowed(home, false)).toBe(false)
    expect(await grants.list('home')).toEqual([])
  })

  it('is not by what was kept of another', async () => {
    const { browser, held, local } = aBrowserOfGrants()
    held.add('https://home.example/*')
    await local.area.set({ [KEY]: other })
    const grants = openGrants(browser)
    expect(await grants.isAllowed(home, false)).toBe(false)
    expect(await grants.list('home')).toEqual([])
  })
})

describe('allowed for a private window', () => {
  it('it counts in those alone, and nothing goes to the disk', async () => {
    const { browser, local, session } = aBrowserOfGrants()
    const grants = openGrants(browser)
    await grants.request(home, privately)
    expect(local.items).toEqual({})
    expect(session.items).toEqual({ [KEY]: home })
    expect(await grants.isAllowed(home, true)).toBe(true)
    expect(await grants.isAllowed(home, false)).toBe(false)
    expect(await grants.list('home')).toEqual([])
  })

  it('what was allowed in others counts, too', async () => {
    const { browser } = aBrowserOfGrants()
    const grants = openGrants(browser)
    await grants.request(home, openly)
    expect(await grants.isAllowed(home, true)).toBe(true)
  })
})

describe('taken back in the browser', () => {
  it('it is forgotten at once, so that the permission, given again, is not for this', async () => {
    const { browser, held, local, session } = aBrowserOfGrants()
    const grants = openGrants(browser)
    grants.watchBrowser()
    await grants.request(home, openly)
    await grants.request(home, privately)
    await grants.request(other, openly)
    await browser.permissions.remove({ origins: ['https://home.example/*'] })
    await expect
      .poll(() => [local.items, session.items])
      .toEqual([{ 'grant:home:https://other.example:8443': other }, {}])
    held.add('https://home.example/*')
    expect(await grants.isAllowed(home, true)).toBe(false)
    expect(await grants.isAllowed(other, false)).toBe(true)
  })

  it.each(['asked about', 'listed'])('it is forgotten when it is %s, where nobody told', async (when) => {
    const { browser, held, local } = aBrowserOfGrants()
    const grants = openGrants(browser)
    await grants.request(home, openly)
    held.clear()
    if (when === 'listed') expect(await grants.list('home')).toEqual([])
    else expect(await grants.isAllowed(home, false)).toBe(false)
    expect(local.items).toEqual({})
  })
})

describe('taken back on the options page', () => {
  it('it is not asked again, and the browser’s permission goes, too', async () => {
    const { browser, held, local, session } = aBrowserOfGrants()
    const grants = openGrants(browser)
    await grants.request(home, openly)
    await grants.request(home, privately)
    await grants.request(other, openly)
    expect(await grants.list('home')).toEqual(['https://home.example', 'https://other.example:8443'])
    await grants.withdraw(home)
    expect(await grants.list('home')).toEqual(['https://other.example:8443'])
    expect([...held]).toEqual(['https://other.example:8443/*'])
    expect(Object.keys({ ...local.items, ...session.items })).toEqual([
      'grant:home:https://other.example:8443',
    ])
  })

  it('the permission stays where it is needed for something else', async () => {
    const { browser, held, local } = aBrowserOfGrants()
    const grants = openGrants(browser)
    await grants.request(home, openly)
    await local.area.set({ 'grant:panels:https://home.example': { ...home, purpose: 'panels' } })
    await grants.withdraw(home)
    expect(await grants.isAllowed(home, false)).toBe(false)
    expect([...held]).toEqual(['https://home.example/*'])
    expect(Object.keys(local.items)).toEqual(['grant:panels:https://home.example'])
  })

  it('the list is told of it, until the signal aborts', async () => {
    const { browser, local } = aBrowserOfGrants()
    const grants = openGrants(browser)
    const ended = new AbortController()
    const onChange = vi.fn()
    grants.watch(onChange, ended.signal)
    await grants.request(home, openly)
    await local.area.set({ 'correction:x': {} })
    await grants.withdraw(home)
    expect(onChange).toHaveBeenCalledTimes(2)
    ended.abort()
    expect(local.countListeners()).toBe(0)
  })
})
