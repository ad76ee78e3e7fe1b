import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findStrangers } from '../stand-in/browser-noise'
import { SAMPLE_POLL } from '../stand-in/data/sample-thread'
import { type Mastodon, startMastodon } from '../stand-in/start-mastodon'
import { type HostProxy, startProxy } from '../stand-in/start-proxy'
import { type LastingBrowser, startLasting } from './lasting-browser'
import { openOptions } from './open-options'
import { download, findPanel, type PanelPage } from './panel-page'
import { pressInFirefox } from './press-in-firefox'
import { ENGINES } from './stage'

const OPEN = 'Not what they mean?'

// Browsers are started anew on the way.
describe.each(ENGINES)('a correction, in %s', { timeout: 120_000 }, (engine) => {
  let mastodon: Mastodon
  let proxy: HostProxy
  let lasting: LastingBrowser
  /** The first reply that is read as "Yes": its words, to be found again wherever it stands. */
  let words = ''

  beforeAll(async () => {
    mastodon = await startMastodon({ settings: { signedIn: true } })
    proxy = await startProxy(mastodon.routes)
    lasting = await startLasting(engine, proxy.port)
  })
  afterAll(async () => {
    await lasting?.end()
    await proxy?.close()
    await mastodon?.close()
  })

  const openPanel = async () => {
    const page = await lasting.browser.newPage()
    await page.goto(mastodon.origin + SAMPLE_POLL.path, { waitUntil: 'domcontentloaded' })
    const panel = findPanel(page)
    await panel.toggle()
    await panel.find('.group')
    for (const button of await page.$$('poll-reasons >>> .group-button')) await button.click()
    return { page, panel }
  }

  /** In which group the reply stands, and what its card says beneath its text. */
  const findReply = (page: Page) =>
    page.evaluate((wanted) => {
      const root = document.querySelector('poll-reasons')?.shadowRoot
      const cards = [...(root?.querySelectorAll<HTMLElement>('.reply') ?? [])]
      const card = cards.find((each) => each.querySelector<HTMLElement>('.text')?.innerText === wanted)
      return {
        group: card?.closest('.group')?.querySelector<HTMLElement>('.group-name')?.innerText,
        mark: card?.querySelector<HTMLElement>('.changed')?.innerText.replace(/[\u2068\u2069]/g, '') ?? null,
      }
    }, words)

  const waitForGroup = async (page: Page, group: string) => {
    await expect.poll(() => findReply(page), { timeout: 10_000 }).toMatchObject({ group })
    return findReply(page)
  }

  const MOVED = { group: 'No', mark: 'Changed by you. Was read as: Yes.' }

  /** Presses the nth button of this name, by mouse. */
  const press = (page: Page, panel: PanelPage, name: string) =>
    name === OPEN
      ? page.$('poll-reasons >>> .correction .button').then((button) => button?.click())
      : panel.press(name)

  it('is made with the mouse, moves the reply, and asks nobody', async () => {
    const { page, panel } = await openPanel()
    words = (await panel.texts('.group .reply .text'))[0] ?? ''
    expect(await findReply(page)).toEqual({ group: 'Yes', mark: null })
    // Pictures come as cards appear; all are there by now.
    await page.waitForNetworkIdle()
    const requests = mastodon.requests.length
    const targets = proxy.requests.length
    await press(page, panel, OPEN)
    await panel.find('form')
    await press(page, panel, 'No')
    await press(page, panel, 'Apply')
    expect(await waitForGroup(page, 'No')).toEqual(MOVED)
    await panel.waitForText('Changed by you. The reply by')
    expect(mastodon.requests.slice(requests).map(({ path }) => path)).toEqual([])
    expect(findStrangers(proxy.requests.slice(targets))).toEqual([])
    await page.close()
  })

  it('is there after a reload, in the panel and in exports', async () => {
    const { page, panel } = await openPanel()
    expect(await findReply(page)).toEqual(MOVED)
    const json = JSON.parse((await download(panel, 'JSON', lasting.downloads)).text)
    const changed = json.replies.filter((reply: { changedByReader: unknown }) => reply.changedByReader)
    expect(changed).toMatchObject([
      { stance: 'No', changedByReader: { stancesRead: ['Yes'], licensesAdded: [], licensesRemoved: [] } },
    ])
    const markdown = await download(panel, 'Markdown', lasting.downloads)
    expect(markdown.text).toContain('Reading changed by whoever made this export. Was read as: Yes.')
    await page.close()
  })

  it('is there after the browser was closed and started again', async () => {
    await lasting.restart()
    const { page } = await openPanel()
    expect(await findReply(page)).toEqual(MOVED)
    await page.close()
  })

  it('is there after an update, and a page from before it says what to do', async () => {
    const before = await openPanel()
    const errors: string[] = []
    before.page.on('pageerror', (error) => errors.push(String(error)))
    await lasting.update()
    if (engine === 'chromium') {
      // Firefox starts the new script in pages that are open; Chromium leaves the old one without its extension.
      await press(before.page, before.panel, OPEN)
      await before.panel.find('form')
      await press(before.page, before.panel, 'Not sure')
      await press(before.page, before.panel, 'Apply')
      await before.panel.waitForText('Your change could not be kept. Reload the page and try again.')
    }
    const { page, panel } = await openPanel()
    expect(await findReply(page)).toEqual(MOVED)
    expect(errors).toEqual([])
    const { generator } = JSON.parse((await download(panel, 'JSON', lasting.downloads)).text)
    expect(generator.version).toMatch(/^\d+\.\d+\.\d+\.1$/)
    await page.close()
    await before.page.close()
  })

  it('is taken back with the keyboard, in every tab, and for good', async () => {
    const { page: other } = await openPanel()
    const { page } = await openPanel()
    const undo = await page.$('poll-reasons >>> .changed + .correction-buttons .button')
    await undo?.focus()
    await page.keyboard.press('Enter')
    expect(await waitForGroup(page, 'Yes')).toEqual({ group: 'Yes', mark: null })
    expect(await waitForGroup(other, 'Yes')).toEqual({ group: 'Yes', mark: null })
    await other.close()
    await page.close()
    await lasting.restart()
    const { page: later } = await openPanel()
    expect(await findReply(later)).toEqual({ group: 'Yes', mark: null })
    await later.close()
  })

  it('is deleted on the options page, and open panels follow', async () => {
    const { page, panel } = await openPanel()
    await press(page, panel, OPEN)
    await panel.find('form')
    await press(page, panel, 'No')
    await press(page, panel, 'Apply')
    expect(await waitForGroup(page, 'No')).toEqual(MOVED)
    await (engine === 'chromium' ? deleteInChromium : deleteInFirefox)(lasting.browser)
    await page.bringToFront()
    expect(await waitForGroup(page, 'Yes')).toEqual({ group: 'Yes', mark: null })
    await page.close()
  })
})

async function deleteInChromium(browser: Browser): Promise<void> {
  const page = (await openOptions(browser, 'chromium')) ?? expect.fail()
  await page.waitForSelector('.options-item')
  const text = await page.$eval('main', (main) => main.innerText)
  expect(text).toContain('1 correction')
  expect(text.replace(/[\u2068\u2069]/g, '')).toContain('Stance: No.')
  await page.click('.options-item button')
  await page.waitForFunction(() => document.body.innerText.includes('There are none yet.'))
  await page.close()
}

/** There the list's first link is followed by the button that deletes. */
async function deleteInFirefox(browser: Browser): Promise<void> {
  await openOptions(browser, 'firefox')
  await pressInFirefox(browser, '/options.html', 2)
}
