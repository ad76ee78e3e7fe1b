import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findStrangers } from '../stand-in/browser-noise'
import { SAMPLE_POLL } from '../stand-in/data/sample-thread'
import { ACCESS_TOKEN } from '../stand-in/server/page-shell'
import { download, findPanel } from './panel-page'
import { ENGINES, type Stage, setStage } from './stage'

const API = `/api/v1/statuses/${SAMPLE_POLL.id}`

/** Everything a page can keep, as one text. */
const readStorage = () =>
  JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state, location.href])

describe.each(ENGINES)('what leaves the panel, in %s', (engine) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage(engine, { settings: { signedIn: true } })
  })
  afterAll(() => stage?.close())

  /** The whole journey with an ear to everything that could give something away. */
  async function listenToJourney() {
    const firstTarget = stage.proxy.requests.length
    const page = await stage.browser.newPage()
    const heard: string[] = []
    page.on('console', (message) => heard.push(message.text()))
    // From the very start: a content script could speak before the page has loaded.
    await page.evaluateOnNewDocument(() => {
      window.addEventListener('message', (event) => console.log(`message ${JSON.stringify(event.data)}`))
    })
    await page.goto(stage.mastodon.origin + SAMPLE_POLL.path, { waitUntil: 'domcontentloaded' })
    const panel = findPanel(page)
    await panel.find('.toggle')
    const firstRequest = stage.mastodon.requests.length
    await panel.toggle()
    await panel.find('.group')
    const asked = stage.mastodon.requests.slice(firstRequest).filter(({ path }) => path.startsWith('/api/'))
    for (const button of await page.$$('poll-reasons >>> .group-button')) await button.click()
    await panel.press('By license')
    const json = await download(panel, 'JSON', stage.downloads)
    const markdown = await download(panel, 'Markdown', stage.downloads)
    const storage = await page.evaluate(readStorage)
    const markup = await page.evaluate(
      () => document.querySelector('poll-reasons')?.shadowRoot?.innerHTML ?? '',
    )
    await page.close()
    return {
      heard: heard.join('\n'),
      exports: json.text + markdown.text,
      storage,
      markup,
      /** What the extension asked for, and with which token, if any. */
      asked: asked.map(({ path, headers }) => `${path} ${headers.authorization ?? 'no token'}`),
      /** Everything the browser sent to this server afterwards, pictures included. */
      requests: stage.mastodon.requests.slice(firstRequest),
      targets: stage.proxy.requests.slice(firstTarget),
    }
  }

  it('asks no host but the one browsed and its media host, and sends no token where the cookie will do', async () => {
    const { asked, heard, targets } = await listenToJourney()
    expect(asked).toEqual([`${API} no token`, `${API}/context no token`])
    expect(heard.split('\n').filter((line) => line.startsWith('message '))).toEqual([])
    expect(findStrangers(targets)).toEqual([])
    const reached = new Set(targets.filter(({ allowed }) => allowed).map(({ target }) => target))
    expect([...reached].sort()).toEqual(['mas.to:443', 'media.mas.to:443'])
  })

  it('uses the page’s token only where the cookie is not honored, and leaves no trace of it', async () => {
    stage.mastodon.settings.cookieHonoured = false
    const { asked, heard, exports, storage, markup, requests } = await listenToJourney()
    stage.mastodon.settings.cookieHonoured = true
    const token = `Bearer ${ACCESS_TOKEN}`
    expect(asked).toEqual([`${API} no token`, `${API} ${token}`, `${API}/context ${token}`])
    for (const { host, path, headers } of requests) {
      if (host !== 'mas.to') expect(headers.authorization).toBeUndefined()
      expect(path).not.toContain(ACCESS_TOKEN)
      expect(headers.referer ?? '').not.toContain(ACCESS_TOKEN)
    }
    expect(heard).not.toContain(ACCESS_TOKEN)
    expect(exports).not.toContain(ACCESS_TOKEN)
    expect(storage).not.toContain(ACCESS_TOKEN)
    expect(markup).not.toContain(ACCESS_TOKEN)
  })

  it('shows a followers-only reply to those who may see it, and keeps it out of exports', async () => {
    const secret = [...stage.mastodon.world.statuses.values()].find(
      ({ visibility, in_reply_to_id }) => visibility === 'private' && in_reply_to_id !== null,
    )
    expect(secret).toBeDefined()
    const { exports } = await listenToJourney()
    expect(exports).not.toContain(secret?.id)
    expect(exports).not.toContain(secret?.account.acct)
    const page = await stage.open(SAMPLE_POLL.path)
    const panel = findPanel(page)
    await panel.toggle()
    await panel.waitForText('stays out of exports')
    await page.close()
  })
})
