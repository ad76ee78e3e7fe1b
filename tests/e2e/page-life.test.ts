import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Status } from '../stand-in/api/entities'
import { addHostileThread } from '../stand-in/data/hostile-thread'
import { SAMPLE_POLL } from '../stand-in/data/sample-thread'
import { createSampleWorld } from '../stand-in/data/sample-world'
import type { Settings } from '../stand-in/server/settings'
import { findPanel } from './panel-page'
import { ENGINES, type Stage, setStage } from './stage'

/** Waits until every poll on the page has its one toggle in its place, and answers how many there are. */
async function countToggles(page: Page): Promise<number> {
  const handle = await page.waitForFunction(
    () => {
      const polls = [...document.querySelectorAll('.poll')]
      const hosts = [...document.querySelectorAll('poll-reasons')]
      const inPlace = polls.every((poll) => {
        const next = poll.closest('.status__content')?.nextElementSibling
        return next?.matches('poll-reasons') && next.shadowRoot?.querySelectorAll('.toggle').length === 1
      })
      return polls.length > 0 && hosts.length === polls.length && inPlace ? polls.length : null
    },
    { timeout: 8_000, polling: 50 },
  )
  return (await handle.jsonValue()) ?? 0
}

describe.each(ENGINES)('living in the page, in %s', (engine) => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await setStage(engine, { settings: { signedIn: true, cacheSeconds: 0 } })
  })
  afterAll(() => stage?.close())
  afterEach(async () => {
    const errors = await page.evaluate(() => window.__errors)
    await page.close()
    stage.reset()
    Object.assign(stage.mastodon.world, createSampleWorld(stage.mastodon.host))
    expect(errors).toEqual([])
  })

  const find = (text: string) =>
    [...stage.mastodon.world.statuses.values()].find(({ content }) => content.includes(text)) as Status

  const places: readonly [place: string, path: string, settings?: Partial<Settings>][] = [
    ['a thread', SAMPLE_POLL.path],
    ['a thread, signed out', SAMPLE_POLL.path, { signedIn: false }],
    ['a thread in Mastodon 4.3', SAMPLE_POLL.path, { flavour: '4.3' }],
    ['a thread on glitch-soc', SAMPLE_POLL.path, { flavour: 'glitch' }],
    ['the home timeline', '/home'],
    ['the home timeline in Mastodon 4.3', '/home', { flavour: '4.3' }],
    ['the home timeline on glitch-soc', '/home', { flavour: 'glitch' }],
    ['the public timeline', '/public'],
    ['the local timeline, signed out', '/public/local', { signedIn: false }],
    ['a hashtag', '/tags/FreeCulture'],
    ['a list', '/lists/1'],
    ['a profile', '/@tamsin'],
    ['search results', '/search?q=licenses'],
    ['bookmarks', '/bookmarks'],
    ['notifications', '/notifications'],
    ['the multi-column interface', '/deck/home', { advancedLayout: true }],
    ['a thread in the multi-column interface', `/deck${SAMPLE_POLL.path}`, { advancedLayout: true }],
  ]
  it.each(places)('one toggle a poll in %s', async (_place, path, settings = {}) => {
    Object.assign(stage.mastodon.settings, settings)
    page = await stage.open(path)
    expect(await countToggles(page)).toBeGreaterThan(0)
  })

  it('asks about the boosted post, not the boost', async () => {
    page = await stage.open('/home')
    await page.waitForSelector(
      '.status__prepend + .status poll-reasons, .status__prepend ~ .status poll-reasons',
    )
    const boosted = await page.$eval(
      '.status:has(poll-reasons)',
      (status) => (status as HTMLElement).dataset.id ?? '',
    )
    expect(boosted).toBe(SAMPLE_POLL.id)
    const panel = findPanel(page, boosted)
    await panel.toggle()
    await panel.find('.group')
  })

  it('asks about the quoted post, not the one that quotes', async () => {
    page = await stage.open(`/@gherkin/${find('best conversations').id}`)
    await countToggles(page)
    const before = stage.mastodon.requests.length
    const panel = findPanel(page)
    await panel.toggle()
    await panel.waitForText('read')
    const quoted = await page.$eval('.status--is-quote', (status) => (status as HTMLElement).dataset.id)
    expect(stage.mastodon.requests.slice(before).map(({ path }) => path)).toContain(
      `/api/v1/statuses/${quoted}/context`,
    )
  })

  it('voting, results and refreshing leave an open panel as it is', async () => {
    page = await stage.open(SAMPLE_POLL.path)
    const panel = findPanel(page)
    await panel.toggle()
    await panel.press('By license')
    await page.click('.detailed-status .poll__option')
    await page.click('.detailed-status .poll .button')
    await page.waitForSelector('.poll__voted')
    await page.click('.poll__link')
    await panel.waitForText('CC BY-SA')
    expect(await countToggles(page)).toBe(1)
  })

  it('a content warning takes the panel along, and brings it back as it was', async () => {
    page = await stage.open(`/@oleander/${find('Did the boat').id}`)
    await page.waitForSelector('.content-warning button')
    await page.click('.content-warning button')
    expect(await countToggles(page)).toBe(1)
    const panel = findPanel(page)
    await panel.toggle()
    await panel.waitForText('Nobody has replied')
    await page.click('.content-warning button')
    await page.waitForFunction(() => !document.querySelector('poll-reasons'))
    await page.click('.content-warning button')
    expect(await countToggles(page)).toBe(1)
    await panel.waitForText('Nobody has replied')
  })

  it('scrolled away and back, an open panel is open again, in the same grouping', async () => {
    page = await stage.open('/home')
    await page.waitForSelector(`.status[data-id="${SAMPLE_POLL.id}"]`)
    const panel = findPanel(page, SAMPLE_POLL.id)
    await panel.toggle()
    await panel.find('.group')
    await panel.press('By license')
    const before = stage.mastodon.requests.length
    await page.evaluate(() => window.scrollTo(0, 4000))
    await page.waitForFunction(
      (id) => !document.querySelector(`.status[data-id="${id}"]`),
      {},
      SAMPLE_POLL.id,
    )
    await page.evaluate(() => window.scrollTo(0, 0))
    await panel.waitForText('CC BY-SA')
    await countToggles(page)
    expect(stage.mastodon.requests.slice(before).filter(({ path }) => path.includes('/context'))).toEqual([])
  })

  it('to another thread and back, the panel is open again', async () => {
    page = await stage.open(SAMPLE_POLL.path)
    const panel = findPanel(page)
    await panel.toggle()
    await panel.find('.group')
    await page.evaluate((path) => window.__mastodon.navigate(path), `/@oleander/${find('Did the boat').id}`)
    await page.waitForFunction(() => !document.querySelector('poll-reasons'))
    await page.goBack()
    await panel.find('.group')
    expect(await countToggles(page)).toBe(1)
  })

  it('one post in two columns is one panel', async () => {
    stage.mastodon.settings.advancedLayout = true
    page = await stage.open(`/deck${SAMPLE_POLL.path}`)
    await countToggles(page)
    const inFeed = findPanel(page, SAMPLE_POLL.id)
    await inFeed.toggle()
    await inFeed.find('.group')
    await page.waitForFunction(
      () => document.querySelector('.detailed-status > poll-reasons')?.shadowRoot?.querySelector('.group'),
      { polling: 50 },
    )
  })

  it('a streamed edit and a deletion', async () => {
    page = await stage.open('/home')
    const poll = find('Say a company')
    await countToggles(page)
    const edited = { ...poll, content: '<p>Edited: is that all right?</p>' }
    await page.evaluate((payload) => window.__mastodon.stream({ event: 'status.update', payload }), edited)
    await page.waitForFunction(() => document.body.innerText.includes('Edited: is that all right?'))
    await countToggles(page)
    await page.evaluate((payload) => window.__mastodon.stream({ event: 'delete', payload }), poll.id)
    await page.waitForFunction((id) => !document.querySelector(`.status[data-id="${id}"]`), {}, poll.id)
    await page.waitForFunction(
      () => document.querySelectorAll('poll-reasons').length === document.querySelectorAll('.poll').length,
      { polling: 50 },
    )
  })

  it('no key pressed in the panel is a hotkey, and outside they all still are', async () => {
    page = await stage.open(SAMPLE_POLL.path)
    const panel = findPanel(page)
    await (await panel.find('.toggle')).focus()
    for (const key of '?snrfbmopjkxehltgq0123456789') await page.keyboard.press(key as 'a')
    for (const key of ['Backspace', 'ArrowUp', 'ArrowDown'] as const) await page.keyboard.press(key)
    expect(await page.evaluate(() => window.__hotkeys)).toEqual([])
    await page.keyboard.press('Enter')
    await panel.find('.group')
    expect(page.url()).toBe(stage.mastodon.origin + SAMPLE_POLL.path)
    await page.evaluate(() => {
      const inner = document.querySelector('poll-reasons')?.shadowRoot?.activeElement
      if (inner instanceof HTMLElement) inner.blur()
    })
    await page.keyboard.press('n')
    await page.waitForFunction(() => window.__hotkeys.includes('n'))
  })

  it('by keyboard alone: toggle, a group, the other grouping', async () => {
    page = await stage.open(SAMPLE_POLL.path)
    const panel = findPanel(page)
    await (await panel.find('.toggle')).focus()
    await page.keyboard.press(' ')
    await panel.find('.group')
    const focused = () =>
      page.evaluate(() => {
        const inner = document.querySelector('poll-reasons')?.shadowRoot?.activeElement
        return inner?.matches('.group-button') ? 'group' : inner?.matches('input[type=radio]') ? 'switch' : ''
      })
    const tabTo = async (wanted: string) => {
      for (let presses = 0; presses < 12 && (await focused()) !== wanted; presses += 1)
        await page.keyboard.press('Tab')
      expect(await focused()).toBe(wanted)
    }
    await tabTo('switch')
    await page.keyboard.press('ArrowRight')
    await panel.waitForText('CC BY-SA')
    await tabTo('group')
    await page.keyboard.press('Enter')
    await panel.find('.group-button[aria-expanded=true]')
    expect(await page.evaluate(() => window.__hotkeys)).toEqual([])
  })

  it('a click anywhere in the panel opens no thread', async () => {
    page = await stage.open('/home')
    await page.waitForSelector(`.status[data-id="${SAMPLE_POLL.id}"]`)
    const panel = findPanel(page, SAMPLE_POLL.id)
    await panel.toggle()
    await (await panel.find('.group-button')).click()
    await (await panel.find('.group h3, .group-head')).click()
    expect(page.url()).toBe(`${stage.mastodon.origin}/home`)
  })

  it('follows the page from dark to light', async () => {
    page = await stage.open(SAMPLE_POLL.path)
    await countToggles(page)
    const theme = () => page.$eval('poll-reasons', (host) => (host as HTMLElement).dataset.theme)
    expect(await theme()).toBe('dark')
    await page.evaluate(() => window.__mastodon.setTheme('light'))
    await page.waitForSelector('poll-reasons[data-theme=light]')
  })

  it('shows hostile replies as text', async () => {
    page = await stage.open(addHostileThread(stage.mastodon.world).path)
    const panel = findPanel(page)
    await panel.toggle()
    await panel.waitForText('19 replies')
    for (const grouping of ['By stance', 'By license']) {
      await panel.press(grouping)
      for (const button of await page.$$('poll-reasons >>> .group-button[aria-expanded=false]'))
        await button.click()
    }
    const found = await page.evaluate(() => {
      const root = document.querySelector('poll-reasons')?.shadowRoot
      return {
        owned: '__owned' in window || 'owned' in document.documentElement.dataset,
        elements: root?.querySelectorAll(
          'script, iframe, form:not(:has(> .switch)), svg[onload], style, meta, object, embed, [onerror], [onload]',
        ).length,
        links: [...(root?.querySelectorAll('a') ?? [])].filter(({ protocol }) => !/^https?:$/.test(protocol))
          .length,
        width:
          (document.querySelector('poll-reasons')?.scrollWidth ?? 0) -
          (document.querySelector('poll-reasons')?.clientWidth ?? 0),
      }
    })
    expect(await panel.texts('.reply')).toHaveLength(19)
    expect(await panel.text()).toContain('<img src=x onerror=1>')
    expect(found).toEqual({ owned: false, elements: 0, links: 0, width: 0 })
    expect(stage.proxy.requests.some(({ target }) => target.includes('evil.example'))).toBe(false)
  })
})
