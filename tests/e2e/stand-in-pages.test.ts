import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findBrowser } from '../../scripts/find-browser'
import { QUIET_CHROMIUM_ARGS } from '../../scripts/quiet-browsers'
import type { Status } from '../stand-in/api/entities'
import { findStrangers } from '../stand-in/browser-noise'
import { addHostileThread, HOSTILE_CONTENTS } from '../stand-in/data/hostile-thread'
import { SAMPLE_POLL } from '../stand-in/data/sample-thread'
import { createSampleWorld } from '../stand-in/data/sample-world'
import { defaultSettings } from '../stand-in/server/settings'
import { type Mastodon, startMastodon } from '../stand-in/start-mastodon'
import { type HostProxy, startProxy } from '../stand-in/start-proxy'

// Shows that the pages do what the real ones do to a poll; what they look like is for people to judge.

let mastodon: Mastodon
let proxy: HostProxy
let browser: Browser
let page: Page

beforeAll(async () => {
  mastodon = await startMastodon()
  proxy = await startProxy(mastodon.routes)
  browser = await puppeteer.launch({
    executablePath: findBrowser('chromium')?.path ?? 'chromium',
    acceptInsecureCerts: true,
    args: ['--no-sandbox', '--disable-gpu', `--proxy-server=${proxy.address}`, ...QUIET_CHROMIUM_ARGS],
  })
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await proxy?.close()
  await mastodon?.close()
})
beforeEach(async () => {
  Object.assign(mastodon.settings, defaultSettings(), { signedIn: true })
  Object.assign(mastodon.world, createSampleWorld(mastodon.host))
  mastodon.resetRateLimit()
  page = await browser.newPage()
  await page.setViewport({ width: 1200, height: 800 })
})
afterEach(async () => {
  const errors = await page.evaluate(() => window.__errors)
  await page.close()
  expect(errors).toEqual([])
})

async function open(path: string) {
  await page.goto(mastodon.origin + path, { waitUntil: 'domcontentloaded' })
  await page.waitForNetworkIdle({ idleTime: 150 })
}

const count = (selector: string) => page.$$eval(selector, (elements) => elements.length)
const find = (text: string) =>
  [...mastodon.world.statuses.values()].find(({ content }) => content.includes(text)) as Status

describe('a thread page', () => {
  test.each(['4.3', '4.6', 'glitch'] as const)('%s', async (flavour) => {
    Object.assign(mastodon.settings, { flavour, signedIn: false })
    await open(SAMPLE_POLL.path)
    expect(await count('.detailed-status .status__content > .poll')).toBe(1)
    expect(await count('.detailed-status[data-id]')).toBe(0)
    expect(await count('.status__wrapper-reply > .status[data-id]')).toBe(41)
    expect(await count('article')).toBe(0)
    expect(await count('span.poll__option__text')).toBe(flavour === '4.3' ? 4 : 0)
    expect(await count('body.theme-default')).toBe(flavour === '4.3' ? 1 : 0)
    expect(await count('html[data-color-scheme="dark"]')).toBe(flavour === '4.3' ? 0 : 1)
    expect(await count('.status__action-bar > .status__relative-time[target]')).toBe(
      flavour === 'glitch' ? 41 : 0,
    )
  })

  test('results, refresh and a vote come inside the same poll', async () => {
    await open(SAMPLE_POLL.path)
    const poll = await page.$('.detailed-status .poll')
    await page.click('.poll__option')
    await page.click('.poll .button')
    await page.waitForSelector('.poll__voted')
    expect(await poll?.evaluate((node) => node.isConnected)).toBe(true)
    expect(await poll?.$$eval('.poll__number', (nodes) => nodes.map((node) => node.textContent))).toEqual([
      '19%',
      '45%',
      '29%',
      '7%',
    ])
    await page.click('.poll__link')
    expect(await count('.poll__chart.leading')).toBe(1)
  })

  test('hostile replies stay inert', async () => {
    const place = addHostileThread(mastodon.world)
    await open(place.path)
    expect(await count('.status__wrapper-reply')).toBe(Object.keys(HOSTILE_CONTENTS).length)
    expect(
      await page.evaluate(() => '__owned' in window || 'owned' in document.documentElement.dataset),
    ).toBe(false)
    expect(findStrangers(proxy.requests)).toEqual([])
  })
})

describe('a timeline', () => {
  test('what is off screen loses its content and keeps its height', async () => {
    await open('/home')
    const first = await page.$('article')
    const height = await first?.evaluate((node) => node.getBoundingClientRect().height)
    expect(await count('article')).toBe(20)
    expect(await count('article .status[data-id]')).toBeLessThan(9)
    await page.evaluate(() => scrollTo(0, 2500))
    await page.waitForFunction(
      () => !document.querySelector('article .status[data-id]')?.closest('article:first-child'),
    )
    expect(await first?.evaluate((node) => node.getBoundingClientRect().height)).toBe(height)
    expect(await first?.$('.status__content')).toBeNull()
    await page.evaluate(() => scrollTo(0, 0))
    await page.waitForSelector('article:first-child .status[data-id]')
  })

  test('a boost: wrapper and post have ids of their own', async () => {
    await open('/home')
    const ids = await page.$eval('.status__prepend', (prepend) => ({
      wrapper: prepend.closest('article')?.dataset.id,
      post: prepend.parentElement?.querySelector<HTMLElement>('.status')?.dataset.id,
    }))
    expect(ids.post).toBe(SAMPLE_POLL.id)
    expect(ids.wrapper).not.toBe(SAMPLE_POLL.id)
  })

  test('a click on the text opens the thread, back restores the scroll position', async () => {
    await open('/home')
    await page.evaluate(() => scrollTo(0, 700))
    await page.waitForFunction(() => scrollY === 700)
    const text = await page.waitForSelector('article:nth-child(4) .status__content__text')
    await text?.click()
    await page.waitForSelector('.detailed-status')
    const { state } = await page.evaluate(() => history.state as { state: unknown })
    expect(state).toEqual({ fromMastodon: true })
    await page.goBack()
    await page.waitForSelector('.item-list article .status[data-id]')
    expect(await page.evaluate(() => scrollY)).toBe(700)
  })

  test('a content warning: the poll is there only while it is open', async () => {
    await open(`/@oleander/${find('Did the boat').id}`)
    expect(await count('.poll')).toBe(0)
    await page.click('.content-warning button')
    await page.waitForSelector('.content-warning + .status__content > .poll')
    await page.click('.content-warning button')
    await page.waitForFunction(() => !document.querySelector('.poll, .status__content'))
  })

  test('what an extension put after the text outlives it, and is overtaken when it comes back', async () => {
    await open('/@oleander')
    await page.click('.content-warning button')
    await page.waitForSelector('.poll')
    await page.$eval('.status__content:has(.poll)', (node) => {
      const host = document.createElement('poll-host')
      node.after(host)
    })
    await page.click('.content-warning button')
    await page.waitForFunction(() => !document.querySelector('.poll'))
    expect(await count('.content-warning + poll-host')).toBe(1)
    await page.click('.content-warning button')
    await page.waitForSelector('poll-host + .status__content > .poll')
  })

  test('a filtered post is folded until shown', async () => {
    mastodon.world.filters.push({ id: '1', title: 'Trains', phrase: 'night train', action: 'warn' })
    await open(`/@wren/${find('Night train').id}`)
    expect(await count('.content-warning--filter .filter-name')).toBe(1)
    expect(await count('.poll')).toBe(0)
    await page.click('.content-warning--filter button')
    await page.waitForSelector('.poll')
  })

  test('a quoted poll sits in a post of its own', async () => {
    await open(`/@gherkin/${find('best conversations').id}`)
    const selector = '.detailed-status.status--has-quote > .status__quote .status--is-quote[data-id] .poll'
    expect(await count(selector)).toBe(1)
  })
})

describe('the page at large', () => {
  test('the deck shows one post in several columns, and a vote in all of them', async () => {
    mastodon.settings.advancedLayout = true
    await open(SAMPLE_POLL.path)
    await page.waitForFunction((path) => location.pathname === path, {}, `/deck${SAMPLE_POLL.path}`)
    expect(await count('.column')).toBe(3)
    const shown = await count('.poll')
    await page.evaluate(() => document.querySelector<HTMLElement>('.detailed-status .poll__option')?.click())
    await page.evaluate(() => document.querySelector<HTMLElement>('.detailed-status .poll .button')?.click())
    await page.waitForSelector('.detailed-status .poll__voted')
    expect(shown).toBeGreaterThan(2)
    expect(await count('.poll__voted')).toBeGreaterThan(1)
  })

  test('a key typed into a shadow root is a hotkey, one typed into the composer is not', async () => {
    await open(SAMPLE_POLL.path)
    await page.focus('textarea')
    await page.keyboard.type('fan')
    expect(await page.evaluate(() => window.__hotkeys)).toEqual([])
    await page.evaluate(() => {
      const host = document.createElement('div')
      document.querySelector('.detailed-status .status__content')?.after(host)
      const input = document.createElement('input')
      host.attachShadow({ mode: 'open' }).append(input)
      input.focus()
    })
    await page.keyboard.press('f')
    await page.waitForSelector('.detailed-status__wrapper .favourite-icon.active')
    expect(await page.evaluate(() => window.__hotkeys)).toEqual(['f'])
  })

  test('streamed posts come, change and go', async () => {
    await open('/home')
    const status = { ...find('Compost'), id: '999999999999999999', content: '<p>Just in</p>' }
    const first = () => page.$eval('article .status__content__text', (node) => node.textContent)
    await page.evaluate((payload) => window.__mastodon.stream({ event: 'update', payload }), status)
    expect(await first()).toBe('Just in')
    const edited = { ...status, content: '<p>Edited</p>' }
    await page.evaluate((payload) => window.__mastodon.stream({ event: 'status.update', payload }), edited)
    expect(await first()).toBe('Edited')
    await page.evaluate((payload) => window.__mastodon.stream({ event: 'delete', payload }), status.id)
    expect(await first()).toContain('Compost')
  })

  test('an inline handler would be stopped by the policy', async () => {
    await open('/public')
    const ran = await page.evaluate(async () => {
      const image = document.createElement('img')
      image.setAttribute('onerror', 'window.__ran = true')
      image.src = 'https://media.mas.to/none.png'
      document.body.append(image)
      await new Promise((resolve) => image.addEventListener('error', resolve))
      return '__ran' in window
    })
    expect(ran).toBe(false)
  })
})
