import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SAMPLE_POLL } from '../stand-in/data/sample-thread'
import { createSampleWorld } from '../stand-in/data/sample-world'
import type { Flavour } from '../stand-in/server/settings'
import { paint } from './arrangement'
import { type FocusStop, readFocus, tabThrough, tabTo } from './focus-stops'
import { download, findPanel, type PanelPage } from './panel-page'
import { ENGINES, type Stage, setStage } from './stage'

const names = (stops: readonly FocusStop[]) => stops.map(({ name }) => name)

/** Reading order: further down, or in the same line further right. */
function follows(before: FocusStop, after: FocusStop): boolean {
  const sameLine = after.top < before.top + before.height && before.top < after.top + after.height
  return sameLine ? after.left >= before.left : after.top > before.top
}

describe.each(ENGINES)('by keyboard alone, in %s', (engine) => {
  let stage: Stage
  let page: Page
  let panel: PanelPage
  beforeAll(async () => {
    stage = await setStage(engine, { settings: { signedIn: true, cacheSeconds: 0 } })
  })
  afterAll(() => stage?.close())
  afterEach(async () => {
    const errors = await stage.listErrors(page)
    const hotkeys = await page.evaluate(() => window.__hotkeys)
    const url = page.url()
    await page.close()
    stage.reset()
    expect(errors).toEqual([])
    expect(hotkeys).toEqual([])
    expect(url).toBe(stage.mastodon.origin + SAMPLE_POLL.path)
  })

  /** Goes from the poll's first option to its toggle, and opens. */
  const openByKeys = async () => {
    page = await stage.open(SAMPLE_POLL.path)
    panel = findPanel(page)
    await panel.find('.toggle')
    await page.focus('.detailed-status .poll__input')
    await tabTo(page, 'Reasons')
    await page.keyboard.press('Enter')
    await panel.find('.group')
    expect((await readFocus(page)).name).toBe('Reasons · 42 replies')
  }
  const expectReachable = (stops: readonly FocusStop[]) => {
    for (const [index, stop] of stops.entries()) {
      const before = stops[index - 1]
      expect.soft(stop.ringed, `a ring around ${stop.name}`).toBe(true)
      expect.soft(stop.name, `a name, after ${before?.name}`).not.toBe('')
      expect.soft(!before || follows(before, stop), `${stop.name} after ${before?.name}`).toBe(true)
    }
  }
  const focused = async () => (await readFocus(page)).name

  it('from the poll to the toggle, and through the panel in the order it is read', async () => {
    await openByKeys()
    const stops = await tabThrough(page)
    // How many each group holds is the reader's business.
    expect(names(stops).map((name) => name?.replace(/ \d+ (?:people|person|replies|reply).*/, ''))).toEqual([
      'Reasons ·',
      'Read again',
      'By stance',
      'Search the replies',
      'Order',
      'Language',
      'With reasons only',
      'Yes',
      'No',
      'It depends',
      'Not sure',
      'No clear stance',
      'From the poll’s author',
      'Markdown',
      'JSON',
      'Markdown',
      'JSON',
    ])
    expectReachable(stops)
    const small = stops.filter(({ width, height }) => Math.min(width, height) < 24)
    expect(names(small)).toEqual([])
  })

  it('through a group’s cards, by every link in them', async () => {
    await openByKeys()
    await tabTo(page, 'With reasons only')
    await page.keyboard.press('Tab')
    expect(await focused()).toMatch(/^Yes /)
    await page.keyboard.press('Enter')
    await panel.find('.reply')
    expect(await focused()).toMatch(/^Yes /)
    const stops = await tabThrough(page)
    const links = await panel.read((root) => root.querySelectorAll('.reply a').length)
    expect(links).toBeGreaterThan(8)
    expect(names(stops).filter((name) => name?.includes(' @')).length).toBeGreaterThan(4)
    expectReachable(stops)
  })

  it('the lenses by arrow keys, the search and the order by typing', async () => {
    await openByKeys()
    await tabTo(page, 'By stance')
    await page.keyboard.press('ArrowRight')
    await panel.find('.verdicts')
    expect(await focused()).toBe('By license')
    await page.keyboard.press('ArrowRight')
    await panel.find('.cross')
    await page.keyboard.press('ArrowLeft')
    await panel.find('.verdicts')
    await tabTo(page, 'Search the replies')
    await page.keyboard.type('attribution')
    await panel.waitForText('of 42 replies match')
    await tabTo(page, 'Order')
    await page.keyboard.press('n')
    await expect
      .poll(() => panel.read((root) => root.querySelector<HTMLSelectElement>('.tools select')?.value))
      .toBe('newest')
    await tabTo(page, 'Show all')
    await page.keyboard.press(' ')
    await expect.poll(focused).toBe('Search the replies')
    expect(await panel.text()).not.toContain('of 42 replies match')
  })

  it('the table: a cell opens its replies, which come next', async () => {
    await openByKeys()
    await tabTo(page, 'By stance')
    await page.keyboard.press('ArrowLeft')
    await panel.find('.cross')
    await tabTo(page, await panel.read((root) => root.querySelector('.cross caption')?.textContent ?? ''))
    await page.keyboard.press('Tab')
    const cell = await focused()
    expect(cell).toMatch(/ (person|people): /)
    await page.keyboard.press('Enter')
    await panel.find('.reply')
    expect(await focused()).toBe(cell)
    const stops = await tabThrough(page)
    expectReachable(stops)
    const afterCells = names(stops).slice(
      names(stops).findLastIndex((name) => /people: |person: /.test(name ?? '')) + 1,
    )
    expect(afterCells[0]).toContain(' @')
  })

  it('to a file, and back out', async () => {
    await openByKeys()
    await tabTo(page, 'With reasons only')
    const pressing = async () => {
      await tabTo(page, 'JSON')
      await page.keyboard.press('Enter')
    }
    expect((await download(pressing, 'JSON', stage.downloads)).text).toContain('poll-reasons/1')
    await panel.waitForText('Saved as JSON.')
    await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    await page.keyboard.up('Shift')
    expect(await focused()).toBe('Markdown')
  })

  it('Escape closes from anywhere inside, goes back to the toggle, and is not the page’s', async () => {
    await openByKeys()
    await page.evaluate(() => {
      addEventListener(
        'keydown',
        ({ key }) => key === 'Escape' && window.__errors.push('Escape reached the page'),
      )
    })
    const isOpen = () => panel.read((root) => root.querySelector('.panel') !== null)
    for (const place of ['Search the replies', 'Order', 'With reasons only']) {
      await tabTo(page, place)
      await page.keyboard.press('Escape')
      await expect.poll(isOpen).toBe(false)
      expect(await focused()).toBe('Reasons · 42 replies')
      await page.keyboard.press('Enter')
      await panel.find('.group')
    }
    await tabTo(page, 'Search the replies')
    await page.keyboard.type('attribution')
    await page.keyboard.press('Escape')
    await expect
      .poll(() => panel.read((root) => root.querySelector<HTMLInputElement>('.tools input')?.value))
      .toBe('')
    expect(await isOpen()).toBe(true)
    expect(await focused()).toBe('Search the replies')
    await page.keyboard.press('Escape')
    await expect.poll(isOpen).toBe(false)
    expect(await focused()).toBe('Reasons · 42 replies')
  })

  it('Escape outside is the page’s alone', async () => {
    await openByKeys()
    await page.evaluate(() =>
      addEventListener('keydown', ({ key }) => document.body.setAttribute('data-heard', key)),
    )
    await page.focus('.detailed-status__wrapper')
    await page.keyboard.press('Escape')
    await page.waitForSelector('body[data-heard=Escape]')
    await paint(page)
    await panel.find('.group')
  })
})

/** Every key that means something, the two-key ones apart. */
const KEYS: Readonly<Record<'4.3' | '4.6', readonly string[]>> = {
  '4.3': [...'?s/nrfbmopjkxhe123456789', 'Enter', 'ArrowUp', 'ArrowDown', 'Alt+n', 'Alt+x'],
  '4.6': [...'?s/nrfbmopjkxhetlq0123456789', 'Enter', 'Alt+n', 'Alt+x', 'Alt+PageUp', 'Alt+PageDown'],
}
const CHARACTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789?/'

describe.each(ENGINES)('Mastodon’s hotkeys, in %s', (engine) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage(engine, { settings: { signedIn: true, cacheSeconds: 0 } })
  })
  afterAll(() => stage?.close())

  const pressKey = async (page: Page, name: string) => {
    const [key = '', modifier] = name.split('+').reverse()
    if (modifier) await page.keyboard.down(modifier as 'Alt')
    await page.keyboard.press(key as 'a')
    if (modifier) await page.keyboard.up(modifier as 'Alt')
  }

  it.each<keyof typeof KEYS & Flavour>(['4.3', '4.6'])(
    'of %s: none from inside, all from outside',
    async (flavour) => {
      Object.assign(stage.mastodon.settings, { flavour })
      const page = await stage.open('/home')
      await page.waitForSelector('.poll')
      await page.evaluate((path) => window.__mastodon.navigate(path), SAMPLE_POLL.path)
      await page.waitForSelector('.status__wrapper-reply')
      const panel = findPanel(page)
      await (await panel.find('.toggle')).focus()
      await page.keyboard.press('Enter')
      const field = await panel.find('.tools input[type=search]')
      const hotkeys = () => page.evaluate(() => window.__hotkeys.splice(0))

      // Inside: in the search, everything arrives as typed.
      await field.focus()
      await page.keyboard.type(CHARACTERS)
      const value = () =>
        panel.read((root) => root.querySelector<HTMLInputElement>('.tools input[type=search]')?.value)
      expect(await value()).toBe(CHARACTERS)
      for (const key of ['Backspace', 'Enter', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'])
        await pressKey(page, key)
      expect(await value()).toBe(CHARACTERS.slice(0, -1))
      await page.keyboard.press('Escape')
      await panel.find('.group')
      // On a choice and on a button.
      for (const selector of ['.tools select', '.group-button']) {
        await (await panel.find(selector)).focus()
        for (const key of ['g', 'h', 'g', 'n', 'Backspace', ...KEYS[flavour]]) {
          // It folds and unfolds; and a slash outside of fields is Firefox's own key, for finding words on the page.
          if (!(key === 'Enter' || key === '/')) await pressKey(page, key)
        }
      }
      expect(await hotkeys()).toEqual([])
      expect(page.url()).toBe(stage.mastodon.origin + SAMPLE_POLL.path)

      // Outside, the panel still open: each one, on the post it belongs to.
      const goTo = async (path: string, focus: string) => {
        if (new URL(page.url()).pathname !== path)
          await page.evaluate((next) => window.__mastodon.navigate(next), path)
        await page.waitForSelector(focus)
        await page.focus(focus)
      }
      const heard: string[] = []
      for (const key of KEYS[flavour]) {
        await goTo(SAMPLE_POLL.path, '.detailed-status__wrapper')
        await pressKey(page, key)
        heard.push(...(await hotkeys()))
      }
      expect(heard).toEqual(KEYS[flavour])
      for (const [place, path] of [
        ['h', '/home'],
        ['n', '/notifications'],
        ['b', '/bookmarks'],
      ] as const) {
        await goTo(SAMPLE_POLL.path, '.detailed-status__wrapper')
        await page.evaluate(() => (document.activeElement as HTMLElement).blur())
        await page.keyboard.type(`g${place}`)
        await page.waitForFunction((wanted) => location.pathname === wanted, {}, path)
      }
      await goTo(SAMPLE_POLL.path, '.detailed-status__wrapper')
      await panel.find('.group')
      await page.keyboard.press('Backspace')
      await page.waitForFunction(() => location.pathname === '/bookmarks')
      expect(await stage.listErrors(page)).toEqual([])
      await page.close()
      stage.reset()
      Object.assign(stage.mastodon.world, createSampleWorld(stage.mastodon.host))
    },
  )
})
