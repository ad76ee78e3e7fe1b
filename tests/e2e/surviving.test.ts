import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Lens } from '../../lib/panel-state'
import type { Status } from '../stand-in/api/entities'
import { SAMPLE_POLL } from '../stand-in/data/sample-thread'
import { createSampleWorld } from '../stand-in/data/sample-world'
import { type Arrangement, arrangePanel, paint, readArrangement } from './arrangement'
import { countToggles } from './count-toggles'
import { findPanel, type PanelPage } from './panel-page'
import { ENGINES, type Stage, setStage } from './stage'

/** Less than anybody notices, more than rounding makes. */
const STILL_PX = 3

/** Where things stand in the window, by a selector each, and how far the page and its columns are scrolled. */
async function measure(page: Page, ...selectors: string[]): Promise<number[]> {
  await paint(page)
  return page.evaluate(
    (marks) => [
      scrollY,
      ...[...document.querySelectorAll('.scrollable')].map(({ scrollTop }) => scrollTop),
      ...marks.map((mark) => document.querySelector(mark)?.getBoundingClientRect().top ?? Number.NaN),
    ],
    selectors,
  )
}

function expectStill(after: number[], before: number[]) {
  expect(after).toHaveLength(before.length)
  const moved = after.map((value, index) => Math.abs(value - (before[index] ?? Number.NaN)))
  expect(Math.max(...moved), `${before} became ${after}`).toBeLessThanOrEqual(STILL_PX)
}

describe.each(ENGINES)('an open panel survives, in %s', (engine) => {
  let stage: Stage
  let page: Page
  let panel: PanelPage
  let arranged: Arrangement
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
  const sample = () => stage.mastodon.world.statuses.get(SAMPLE_POLL.id) as Status
  const POST = `.status[data-id="${SAMPLE_POLL.id}"]`
  const FOCAL = '.detailed-status'

  const openThread = async (lens: Lens) => {
    page = await stage.open(SAMPLE_POLL.path)
    panel = findPanel(page)
    arranged = await arrangePanel(page, panel, lens)
  }
  const openTimeline = async (lens: Lens, path = '/home') => {
    page = await stage.open(path)
    await page.waitForSelector(POST)
    panel = findPanel(page, SAMPLE_POLL.id)
    arranged = await arrangePanel(page, panel, lens)
  }
  /** Every poll has its one toggle, and the panel stands as it was arranged. */
  const expectSame = async () => {
    await countToggles(page)
    await panel.find('.reply')
    expect(await readArrangement(panel)).toEqual(arranged)
  }
  /** As a click, but the page does not scroll to where it lands. */
  const press = (selector: string) =>
    page.evaluate((button) => document.querySelector<HTMLElement>(button)?.click(), selector)
  const contexts = () => stage.mastodon.requests.filter(({ path }) => path.endsWith('/context')).length

  it('its own opening and closing: the toggle stays under the pointer', async () => {
    page = await stage.open('/home')
    await page.waitForSelector(POST)
    panel = findPanel(page, SAMPLE_POLL.id)
    await (await panel.find('.toggle')).scrollIntoView()
    const before = await measure(page, `${POST} > poll-reasons`)
    await panel.toggle()
    await panel.find('.group')
    expectStill(await measure(page, `${POST} > poll-reasons`), before)
    await panel.toggle()
    expectStill(await measure(page, `${POST} > poll-reasons`), before)
  })

  it('voting; and says that the poll has changed, for a click to read', async () => {
    await openThread('both')
    await page.evaluate(() => scrollTo(0, 60))
    const before = await measure(page, `${FOCAL} .poll`)
    await press(`${FOCAL} .poll__option`)
    await press(`${FOCAL} .poll .button`)
    await page.waitForSelector('.poll__voted')
    await panel.waitForText('The poll has changed since.')
    expectStill(await measure(page, `${FOCAL} .poll`), before)
    await expectSame()
    expect(await panel.text()).not.toContain('Your vote')
    await panel.press('Read again')
    await panel.waitForText('Your vote')
    expect(await panel.texts('.coverage-changed')).toEqual([''])
    await expectSame()
  })

  it('“See results” and a refresh that brings nothing, without a word', async () => {
    await openThread('license')
    await page.evaluate(() => scrollTo(0, 60))
    const before = await measure(page, `${FOCAL} .poll`)
    await press(`${FOCAL} .poll__link`)
    await page.waitForSelector('.poll__chart')
    const asked = stage.mastodon.requests.length
    await press(`${FOCAL} .poll__link`)
    await expect.poll(() => stage.mastodon.requests.length).toBeGreaterThan(asked)
    expectStill(await measure(page, `${FOCAL} .poll`), before)
    await expectSame()
    expect(await panel.texts('.coverage-changed')).toEqual([''])
  })

  it('a refresh that brings votes of others, and says so', async () => {
    await openThread('stance')
    const asked = contexts()
    await press(`${FOCAL} .poll__link`)
    await page.waitForSelector('.poll__chart')
    const { poll } = sample()
    if (!poll?.options[0]) return expect.fail()
    poll.options[0].votes_count = 70
    poll.votes_count += 9
    poll.voters_count = poll.votes_count
    await press(`${FOCAL} .poll__link`)
    await panel.waitForText('The poll has changed since.')
    await expectSame()
    // Said, not asked for.
    expect(contexts()).toBe(asked)
  })

  it('posts that stream in above, edits and deletions', async () => {
    await openTimeline('both')
    await (await panel.find('.cell-button')).scrollIntoView()
    await page.evaluate(() => scrollBy(0, 40))
    const before = await measure(page, `${POST} > poll-reasons`)
    const add = { ...find('Compost'), id: '999999999999999999', content: '<p>Just in</p>' }
    await page.evaluate((payload) => window.__mastodon.stream({ event: 'update', payload }), add)
    await page.waitForFunction(() => document.querySelectorAll('article').length === 21)
    const [, ...tops] = await measure(page, `${POST} > poll-reasons`)
    expectStill(tops, before.slice(1))
    const edited = { ...sample(), content: '<p>Edited: is that all right?</p>' }
    await page.evaluate((payload) => window.__mastodon.stream({ event: 'status.update', payload }), edited)
    await page.waitForFunction(() => document.body.innerText.includes('Edited: is that all right?'))
    await page.evaluate((payload) => window.__mastodon.stream({ event: 'delete', payload }), add.id)
    await page.waitForFunction(() => document.querySelectorAll('article').length === 20)
    await expectSame()
  })

  it('a reply that streams into its thread', async () => {
    await openThread('license')
    const before = await measure(page, `${FOCAL} .poll`)
    const reply = { ...find('Compost'), id: '999999999999999999', in_reply_to_id: SAMPLE_POLL.id }
    await page.evaluate((payload) => window.__mastodon.stream({ event: 'update', payload }), reply)
    await page.waitForSelector(`.status[data-id="${reply.id}"]`)
    expectStill(await measure(page, `${FOCAL} .poll`), before)
    await expectSame()
  })

  it('the deletion of its post: it goes, too', async () => {
    await openTimeline('stance')
    await page.evaluate((payload) => window.__mastodon.stream({ event: 'delete', payload }), SAMPLE_POLL.id)
    await page.waitForFunction((post) => !document.querySelector(post), {}, POST)
    await countToggles(page)
  })

  it('a content warning: it goes with the poll, and comes back as it was', async () => {
    Object.assign(sample(), { spoiler_text: 'about licenses' })
    page = await stage.open(SAMPLE_POLL.path)
    await page.waitForSelector('.content-warning button')
    expect(await page.$('poll-reasons')).toBeNull()
    await press('.content-warning button')
    panel = findPanel(page)
    arranged = await arrangePanel(page, panel, 'both')
    await page.evaluate(() => scrollTo(0, 0))
    const before = await measure(page, '.content-warning', `${FOCAL} > poll-reasons`)
    const asked = contexts()
    await press('.content-warning button')
    await page.waitForFunction(() => !document.querySelector('poll-reasons'))
    await press('.content-warning button')
    await expectSame()
    expectStill(await measure(page, '.content-warning', `${FOCAL} > poll-reasons`), before)
    expect(contexts()).toBe(asked)
  })

  it.each<Lens>(['stance', 'license', 'both'])(
    'the list that hides and restores it, lens %s',
    async (lens) => {
      await openTimeline(lens)
      await page.evaluate((post) => document.querySelector(post)?.scrollIntoView(), POST)
      const marks = [`${POST} > poll-reasons`, `article:has(${POST}) + article`]
      const before = await measure(page, ...marks)
      const asked = contexts()
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      await page.waitForFunction((post) => !document.querySelector(post), {}, POST)
      await countToggles(page)
      await page.evaluate((top) => scrollTo(0, top), before[0] ?? 0)
      await page.waitForSelector(POST)
      await expectSame()
      expectStill(await measure(page, ...marks), before)
      expect(contexts()).toBe(asked)
    },
  )

  it('back and forward', async () => {
    await openTimeline('both')
    await (await panel.find('.cell-button')).scrollIntoView()
    const marks = [`${POST} > poll-reasons`]
    // Mastodon keeps an article's room as it was when it last came or went: it must have done so with its panel open.
    const [top = 0] = await measure(page)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await page.waitForFunction((post) => !document.querySelector(post), {}, POST)
    await page.evaluate((back) => scrollTo(0, back), top)
    await expectSame()
    const before = await measure(page, ...marks)
    const asked = contexts()
    const other = `/@oleander/${find('Did the boat').id}`
    await page.evaluate((path) => window.__mastodon.navigate(path), other)
    await page.waitForSelector(FOCAL)
    await page.waitForFunction(() => !document.querySelector('poll-reasons'))
    await page.goBack()
    await page.waitForSelector(POST)
    await expectSame()
    expectStill(await measure(page, ...marks), before)
    await page.goForward()
    await page.waitForSelector(FOCAL)
    await page.goBack()
    await page.waitForSelector(POST)
    await expectSame()
    expectStill(await measure(page, ...marks), before)
    // The page asked for the other thread's, once each time it was opened.
    expect(contexts() - asked).toBeLessThanOrEqual(2)
  })

  it('from its thread to another and back, which has a toggle of its own', async () => {
    await openThread('stance')
    await page.evaluate(() => scrollTo(0, 120))
    const before = await measure(page, `${FOCAL} > poll-reasons`)
    await page.evaluate((path) => window.__mastodon.navigate(path), `/@wren/${find('Night train').id}`)
    await page.waitForFunction(() => document.body.innerText.includes('Night train to the coast'))
    await countToggles(page)
    expect((await readArrangement(panel)).open).toBe(false)
    await page.goBack()
    await page.waitForFunction(() => document.body.innerText.includes('Say a company'))
    await expectSame()
    expectStill(await measure(page, `${FOCAL} > poll-reasons`), before)
  })

  it('switching to other columns and back', async () => {
    await openTimeline('license')
    for (const path of ['/notifications', '/bookmarks', '/public/local']) {
      await press(`.column-link[href="${path}"]`)
      await page.waitForFunction((wanted) => location.pathname === wanted, {}, path)
      await countToggles(page)
    }
    await press('.column-link[href="/home"]')
    await page.waitForSelector(POST)
    await expectSame()
  })

  it('other columns that come and go beside it in the deck', async () => {
    stage.mastodon.settings.advancedLayout = true
    await openTimeline('both', '/deck/home')
    const marks = [`${POST} > poll-reasons`]
    await page.evaluate((post) => document.querySelector(`${post} > poll-reasons`)?.scrollIntoView(), POST)
    const [, home, , top] = await measure(page, ...marks)
    for (const path of ['/public', SAMPLE_POLL.path, '/bookmarks', '/home']) {
      await page.evaluate((next) => window.__mastodon.navigate(next), path)
      await page.waitForFunction(
        (columns) => document.querySelectorAll('.column').length === columns,
        {},
        path === '/home' ? 2 : 3,
      )
      await expectSame()
      const now = await measure(page, ...marks)
      expectStill([now[1] ?? 0, now.at(-1) ?? 0], [home ?? 0, top ?? 0])
    }
  })
})
