import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { EXTENSION_FOLDERS } from '../../scripts/launch-browser'
import { addDeepThread, addWideThread, type ThreadPlace } from '../stand-in/data/generated-threads'
import { SAMPLE_POLL } from '../stand-in/data/sample-thread'
import type { Fault, FaultEffect } from '../stand-in/server/settings'
import { findPanel } from './panel-page'
import { ENGINES, type Stage, setStage } from './stage'

describe.each(ENGINES)('what the panel says, in %s', (engine) => {
  let stage: Stage
  let wide: ThreadPlace
  /** A page whose panel asked at the very start, and was never answered: the others need not wait for it. */
  let unanswered: Page
  beforeAll(async () => {
    stage = await setStage(engine)
    wide = addWideThread(stage.mastodon.world, { replies: 200 })
    unanswered = await stage.open(SAMPLE_POLL.path)
    // The page's own answer must be there: the silence is for the panel.
    await unanswered.waitForSelector('.status__wrapper-reply')
    const silence: Fault = { path: /\/context$/, effect: 'timeout', times: 1 }
    stage.mastodon.settings.faults = [silence]
    const panel = findPanel(unanswered)
    await panel.toggle()
    await panel.waitForText('Reading the replies…')
    await vi.waitFor(() => expect(silence.times).toBe(0), 10_000)
    stage.reset()
  })
  afterAll(() => stage?.close())
  afterEach(() => stage.reset())

  it('signed out, of 200 replies: 60, and that there are more', async () => {
    const page = await stage.open(wide.path)
    const panel = findPanel(page)
    await panel.toggle()
    await panel.waitForText(
      '60 replies read, signed out: this server shows at most 60 at once. At least 140 more exist.',
    )
    expect(await panel.texts('.toggle')).toEqual(['Reasons · 60 replies'])
    await page.close()
  })

  it('signed in, of 200 replies: all', async () => {
    stage.mastodon.settings.signedIn = true
    const page = await stage.open(wide.path)
    const panel = findPanel(page)
    await panel.toggle()
    await panel.waitForText('200 replies read.')
    expect(await panel.text()).not.toContain('more exist')
    await page.close()
  })

  const failures: readonly [title: string, effect: FaultEffect, words: string][] = [
    ['404', { status: 404 }, 'The server no longer has this post, or hides it from you.'],
    ['401', { status: 401 }, 'This server shows replies to signed-in people only.'],
    ['429', { status: 429 }, 'Try again after'],
    ['429 without a time', { status: 429, bareHeaders: true }, 'Try again in a few minutes.'],
    ['503', { status: 503 }, 'The server has a problem of its own.'],
    ['a reset in the middle', 'reset', 'broke off or could not be read'],
    ['JSON that breaks off', 'truncated', 'broke off or could not be read'],
    ['a page instead of JSON', 'html', 'broke off or could not be read'],
    ['a redirect to the sign-in page', 'redirect', 'gave an answer nobody expected'],
  ]
  it.each(failures)('%s: a clear state, and a retry that works', async (_title, effect, words) => {
    const page = await stage.open(SAMPLE_POLL.path)
    const panel = findPanel(page)
    await panel.find('.toggle')
    stage.mastodon.settings.faults = [{ path: /\/api\/v1\/statuses\/\d+\/context$/, effect }]
    await panel.toggle()
    await panel.waitForText(words)
    stage.mastodon.settings.faults = []
    await panel.press('Try again')
    await panel.find('.group')
    expect(await page.evaluate(() => window.__errors)).toEqual([])
    await page.close()
  })

  it('closing while it reads stops the request, and the next opening starts anew', async () => {
    const page = await stage.open(SAMPLE_POLL.path)
    await page.waitForSelector('.status__wrapper-reply')
    const panel = findPanel(page)
    await panel.find('.toggle')
    const silence: Fault = { path: /\/context$/, effect: 'timeout', times: 1 }
    stage.mastodon.settings.faults = [silence]
    await panel.toggle()
    await panel.waitForText('Reading the replies…')
    // Closed before the request has arrived, the next opening would meet the silence.
    await vi.waitFor(() => expect(silence.times).toBe(0), 10_000)
    await panel.toggle()
    await panel.toggle()
    await panel.find('.group')
    await page.close()
  })

  it('a server that never answers: a clear state after 20 seconds, and a retry that works', async () => {
    await unanswered.bringToFront()
    const panel = findPanel(unanswered)
    await panel.waitForText('The server took too long to answer.', 30_000)
    await panel.press('Try again')
    await panel.find('.group')
    await unanswered.close()
  })

  // Firefox ends the old script together with its extension, and starts the new one in open pages.
  it.runIf(engine === 'chromium')('the extension was updated while the page stayed open', async () => {
    const page = await stage.open(SAMPLE_POLL.path)
    const errors: unknown[] = []
    page.on('pageerror', (error) => errors.push(error))
    const panel = findPanel(page)
    await panel.find('.toggle')
    const [id = ''] = (await stage.browser.extensions()).keys()
    await stage.browser.uninstallExtension(id)
    try {
      await panel.toggle()
      await panel.waitForText('Poll Reasons was updated.')
      await panel.waitForText('Reload the page to go on.')
      expect(errors).toEqual([])
    } finally {
      await page.close()
      await stage.browser.installExtension(EXTENSION_FOLDERS.chromium)
    }
  })

  it.runIf(engine === 'firefox')('after an update the new toggle takes the place of the old', async () => {
    const page = await stage.open(SAMPLE_POLL.path)
    const panel = findPanel(page)
    const old = await panel.find('.toggle')
    await stage.browser.installExtension(EXTENSION_FOLDERS.firefox)
    await page.waitForFunction((toggle) => !toggle.isConnected, { polling: 50 }, old)
    await panel.toggle()
    await panel.find('.group')
    expect(await page.$$eval('poll-reasons', (hosts) => hosts.length)).toBe(1)
    await page.close()
  })

  it('a poll nobody has answered', async () => {
    const { path } = addDeepThread(stage.mastodon.world, { levels: 0, replies: 0 })
    const page = await stage.open(path)
    const panel = findPanel(page)
    await panel.toggle()
    await panel.waitForText('Nobody has replied to this poll yet.')
    await page.close()
  })
})
