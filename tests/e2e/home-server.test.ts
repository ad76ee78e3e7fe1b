import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addFederatedThread, type FederatedThread } from '../stand-in/data/federated-thread'
import { createEntityMaker } from '../stand-in/data/make-entities'
import { type Mastodon, startMastodon } from '../stand-in/start-mastodon'
import { answerAsking, closeAsking } from './answer-asking'
import { openOptions } from './open-options'
import { findPanel } from './panel-page'
import { closeInFirefox, pressInFirefox } from './press-in-firefox'
import { ENGINES, type Stage, setStage } from './stage'

const ASK = 'Ask the poll’s home server (home.example)'

describe.each(ENGINES)('a poll from another server, in %s', (engine) => {
  let stage: Stage
  let home: Mastodon
  let thread: FederatedThread
  beforeAll(async () => {
    home = await startMastodon({ host: 'home.example' })
    // A remote post of a server that one is not signed in to is only a link to its home.
    stage = await setStage(engine, { settings: { signedIn: true } }, [home])
    thread = addFederatedThread(stage.mastodon.world, home.world)
  })
  afterAll(async () => {
    await stage?.close()
    await home?.close()
  })

  const openPanel = async () => {
    const page = await stage.open(thread.place.path)
    const panel = findPanel(page)
    await panel.toggle()
    await panel.waitForText('2 replies read.')
    return { page, panel }
  }
  const reached = () => stage.proxy.requests.filter(({ target }) => target.startsWith('home.example'))

  it('without a grant not one request reaches its home server', async () => {
    const { page, panel } = await openPanel()
    expect(await panel.text()).toContain('This poll is from home.example')
    await answerAsking(stage, 'https://home.example', false, () => panel.press(ASK))
    await panel.waitForText('home.example was not asked: you did not allow it.')
    expect(reached()).toEqual([])
    expect(home.requests).toEqual([])
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible')
    await page.close()
  })

  it('closing the page that asks is an answer, too, and leads back to the poll', async () => {
    const { page, panel } = await openPanel()
    const other = await stage.open('/public/local')
    await page.bringToFront()
    await closeAsking(stage, () => panel.press(ASK))
    await panel.waitForText('home.example was not asked: you did not allow it.')
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible')
    await other.close()
    await page.close()
  })

  it('after a grant the replies of both servers stand there, each once', async () => {
    const { page, panel } = await openPanel()
    await answerAsking(stage, 'https://home.example', true, () => panel.press(ASK))
    await panel.waitForText('home.example was asked, too: 1 reply came from there alone.')
    await panel.waitForText('3 replies read.')
    for (const button of await page.$$('poll-reasons >>> .group-button')) await button.click()
    const text = await panel.text()
    for (const words of Object.values(thread.texts)) expect(text.split(words)).toHaveLength(2)
    expect(home.requests.map(({ path }) => path.replace(/\d+/g, 'N'))).toEqual([
      '/api/vN/statuses/N',
      '/api/vN/statuses/N/context',
    ])
    for (const { headers } of home.requests) {
      expect(headers.cookie).toBeUndefined()
      expect(headers.authorization).toBeUndefined()
      expect(headers.referer).toBeUndefined()
    }
    await page.close()
  })

  it('replies that the browsed server finds elsewhere meanwhile are offered, and shown on a click', async () => {
    const { id } = thread.place
    const poll = stage.mastodon.world.statuses.get(id) ?? expect.fail()
    const maker = createEntityMaker('mas.to', 32)
    const by = maker.person({ username: 'late', name: 'Late', server: 'third.example' })
    const late = maker.post({ by, at: '2026-10-19T09:00:00.000Z', to: { ...poll }, text: 'Late, but here.' })
    stage.mastodon.world.elsewhere.set(id, [late])
    const { page, panel } = await openPanel()
    await panel.waitForText('1 more reply found.')
    await panel.press('Show')
    await panel.waitForText('3 replies read.')
    await panel.waitForText('1 new since')
    stage.mastodon.world.statuses.delete(late.id)
    poll.replies_count -= 1
    await page.close()
  })

  it('once granted it is asked without another question, and its faults cost nothing', async () => {
    const { page, panel } = await openPanel()
    home.settings.faults = [{ path: /\/context$/, effect: { status: 401 }, times: 1 }]
    await panel.press(ASK)
    await panel.waitForText('home.example does not show replies to people who are not signed in there.')
    await panel.press(ASK)
    await panel.waitForText('3 replies read.')
    await page.close()
  })

  it('taken back on the options page it is asked about anew, and asked no more', async () => {
    const { page, panel } = await openPanel()
    await withdraw(stage)
    await page.bringToFront()
    const before = home.requests.length
    await answerAsking(stage, 'https://home.example', false, () => panel.press(ASK))
    await panel.waitForText('home.example was not asked: you did not allow it.')
    expect(home.requests).toHaveLength(before)
    await page.close()
  })
})

/** Takes back the one server that stands on the options page. */
async function withdraw({ engine, browser }: Stage): Promise<void> {
  const options = await openOptions(browser, engine)
  if (!options) {
    // After the one button that loads corrections.
    await pressInFirefox(browser, '/options.html', 2)
    await closeInFirefox(browser, '/options.html')
    return
  }
  const button = await options.waitForSelector('.options-item button')
  expect(await options.$$eval('.options-item', (items) => items.map((item) => item.textContent))).toEqual([
    expect.stringContaining('home.example'),
  ])
  await button?.click()
  await options.waitForFunction(() => document.body.innerText.includes('home.example is no longer allowed.'))
  await options.close()
}
