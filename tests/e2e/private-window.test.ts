import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addFederatedThread, type FederatedThread } from '../stand-in/data/federated-thread'
import { type Mastodon, startMastodon } from '../stand-in/start-mastodon'
import { answerAsking } from './answer-asking'
import { openOptions } from './open-options'
import { openPrivately } from './open-privately'
import { findPanel, type PanelPage } from './panel-page'
import { type Stage, setStage } from './stage'

describe('a private window of Chromium', () => {
  let stage: Stage
  let home: Mastodon
  let thread: FederatedThread
  let page: Page
  let panel: PanelPage
  beforeAll(async () => {
    home = await startMastodon({ host: 'home.example' })
    stage = await setStage('chromium', { settings: { signedIn: true } }, [home])
    thread = addFederatedThread(stage.mastodon.world, home.world)
    page = await openPrivately(stage, thread.place.path)
    panel = findPanel(page)
    await openPanel()
  })
  afterAll(async () => {
    await stage?.close()
    await home?.close()
  })

  const openPanel = async () => {
    await panel.toggle()
    await panel.waitForText('2 replies read.')
  }

  it('keeps what is corrected in it until its page goes, and no longer', async () => {
    const before = await panel.texts('.group-title')
    for (const button of await page.$$('poll-reasons >>> .group-button')) await button.click()
    await (await page.$('poll-reasons >>> .correction .button'))?.click()
    await panel.find('form')
    await panel.press('No')
    await panel.press('Apply')
    await panel.waitForText('Changed by you. The reply by')
    expect(await panel.texts('.group-title')).not.toEqual(before)
    await page.reload()
    await openPanel()
    expect(await panel.texts('.group-title')).toEqual(before)
  })

  it('shows no page of an extension: the question for a home server opens in another', async () => {
    const ask = () => panel.press('Ask the poll’s home server (home.example)')
    await answerAsking(stage, 'https://home.example', false, ask)
    await panel.waitForText('home.example was not asked: you did not allow it.')
    await answerAsking(stage, 'https://home.example', true, ask)
    await panel.waitForText('3 replies read.')
  })

  it('leaves no word on the disk of what was allowed in it, and goes by that itself', async () => {
    const options = (await openOptions(stage.browser, 'chromium')) ?? expect.fail()
    await options.waitForFunction(() => document.body.innerText.includes('You have not allowed any.'))
    expect(await listKept(options, 'local')).toEqual([])
    await options.close()
    await page.bringToFront()
    await page.reload()
    await openPanel()
    await panel.press('Ask the poll’s home server (home.example)')
    await panel.waitForText('3 replies read.')
  })

  it('forgets what was allowed in it once the browser’s permission is taken back', async () => {
    const options = (await openOptions(stage.browser, 'chromium')) ?? expect.fail()
    expect(await listKept(options, 'session')).toEqual(['grant:home:https://home.example'])
    await options.evaluate(() =>
      (globalThis as unknown as InExtension).chrome.permissions.remove({
        origins: ['https://home.example/*'],
      }),
    )
    await expect.poll(() => listKept(options, 'session')).toEqual([])
    await options.close()
  })
})

/** What a page of the extension has in Chromium. */
interface InExtension {
  chrome: {
    permissions: { remove(given: { origins: string[] }): Promise<boolean> }
    storage: Record<'local' | 'session', { get(keys: null): Promise<object> }>
  }
}

function listKept(options: Page, area: 'local' | 'session'): Promise<string[]> {
  return options.evaluate(
    async (name) => Object.keys(await (globalThis as unknown as InExtension).chrome.storage[name].get(null)),
    area,
  )
}
