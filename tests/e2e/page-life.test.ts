import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Status } from '../stand-in/api/entities'
import { addHostileThread, HOSTILE_CONTENTS } from '../stand-in/data/hostile-thread'
import { SAMPLE_POLL } from '../stand-in/data/sample-thread'
import { createSampleWorld } from '../stand-in/data/sample-world'
import type { Settings } from '../stand-in/server/settings'
import { countToggles } from './count-toggles'
import { findPanel } from './panel-page'
import { ENGINES, type Stage, setStage } from './stage'

describe.each(ENGINES)('living in the page, in %s', (engine) => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await setStage(engine, { settings: { signedIn: true, cacheSeconds: 0 } })
  })
  afterAll(() => stage?.close())
  afterEach(async () => {
    const errors = await stage.listErrors(page)
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
    await page.waitForSelector('.poll')
    expect(await countToggles(page)).toBeGreaterThan(0)
  })

  it('asks about the boosted post, not the boost', async () => {
    page = await stage.open('/home')
    await page.waitForSelector('.poll')
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
    await page.waitForSelector('.poll')
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

  it('one post in two columns is one panel', async () => {
    stage.mastodon.settings.advancedLayout = true
    page = await stage.open(`/deck${SAMPLE_POLL.path}`)
    await page.waitForSelector('.poll')
    await countToggles(page)
    const inFeed = findPanel(page, SAMPLE_POLL.id)
    await inFeed.toggle()
    await inFeed.find('.group')
    await page.waitForFunction(
      () => document.querySelector('.detailed-status > poll-reasons')?.shadowRoot?.querySelector('.group'),
      { polling: 50 },
    )
  })

  it('a click anywhere in the panel opens no thread', async () => {
    page = await stage.open('/home')
    await page.waitForSelector('.poll')
    await page.waitForSelector(`.status[data-id="${SAMPLE_POLL.id}"]`)
    const panel = findPanel(page, SAMPLE_POLL.id)
    await panel.toggle()
    await (await panel.find('.group-button')).click()
    await (await panel.find('.group h3, .group-head')).click()
    expect(page.url()).toBe(`${stage.mastodon.origin}/home`)
  })

  it('follows the page from dark to light', async () => {
    page = await stage.open(SAMPLE_POLL.path)
    await page.waitForSelector('.poll')
    await countToggles(page)
    const theme = () => page.$eval('poll-reasons', (host) => (host as HTMLElement).dataset.theme)
    expect(await theme()).toBe('dark')
    await page.evaluate(() => window.__mastodon.setTheme('light'))
    await page.waitForSelector('poll-reasons[data-theme=light]')
  })

  it('follows the size of the page’s text, and holds against its rules', async () => {
    page = await stage.open(SAMPLE_POLL.path)
    await page.waitForSelector('.poll')
    await countToggles(page)
    const getLook = () =>
      page.$eval('poll-reasons', (host) => {
        const { fontSize } = getComputedStyle(host.shadowRoot?.querySelector('.root') ?? host)
        const { display, visibility } = getComputedStyle(host)
        return { fontSize, display, visibility }
      })
    expect(await getLook()).toEqual({ fontSize: '15px', display: 'block', visibility: 'visible' })
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`.poll { font-size: 18.2px } poll-reasons { display: none !important; visibility: hidden }
        * { --pr-text-size: 99px !important }`)
      document.adoptedStyleSheets = [sheet]
    })
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLElement>('poll-reasons')?.style.getPropertyValue('--pr-text-size') ===
        '19.5px',
    )
    expect(await getLook()).toEqual({ fontSize: '19.5px', display: 'block', visibility: 'visible' })
  })

  it('shows hostile replies as text', async () => {
    page = await stage.open(addHostileThread(stage.mastodon.world).path)
    await page.waitForSelector('.poll')
    const panel = findPanel(page)
    await panel.toggle()
    const replies = Object.keys(HOSTILE_CONTENTS).length
    await panel.waitForText(`${replies} replies`)
    // Of forms only the panel's own: around the lenses, and a correction's.
    const look = () =>
      page.evaluate(() => {
        const host = document.querySelector('poll-reasons')
        const root = host?.shadowRoot
        return {
          owned: '__owned' in window || 'owned' in document.documentElement.dataset,
          elements: root?.querySelectorAll(
            'script, iframe, form:not(:has(> .switch), .correction-form), svg[onload], style, meta, object, embed, [onerror], [onload]',
          ).length,
          links: [...(root?.querySelectorAll('a') ?? [])].filter(
            ({ protocol }) => !/^https?:$/.test(protocol),
          ).length,
          width: (host?.scrollWidth ?? 0) - (host?.clientWidth ?? 0),
        }
      })
    const harmless = { owned: false, elements: 0, links: 0, width: 0 }
    for (const grouping of ['By stance', 'By license']) {
      await panel.press(grouping)
      for (const button of await page.$$('poll-reasons >>> .group-button[aria-expanded=false]'))
        await button.click()
      expect(await panel.texts('.reply')).toHaveLength(replies)
      expect(await panel.text()).toContain('<img src=x onerror=1>')
      expect(await look()).toEqual(harmless)
    }
    await panel.press('Stance × license')
    await (await panel.find('.cell-button')).click()
    expect(await panel.texts('.reply .text')).toEqual(['Yes, CC BY-SA if they keep the license'])
    await (await panel.find('.correction .button')).click()
    await panel.find('.correction-form')
    expect(await panel.texts('.correction-form .choice')).toContainEqual(
      expect.stringContaining('<img src=x onerror'),
    )
    expect(await look()).toEqual(harmless)
    expect(stage.proxy.requests.some(({ target }) => target.includes('evil.example'))).toBe(false)
  })
})
