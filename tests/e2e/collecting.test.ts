import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { addDeepThread, addWideThread, type ThreadPlace } from '../stand-in/data/generated-threads'
import { findPanel } from './panel-page'
import { ENGINES, type Stage, setStage } from './stage'

describe.each(ENGINES)('a thread that one answer does not hold, in %s', (engine) => {
  let stage: Stage
  let deep: ThreadPlace
  let wide: ThreadPlace
  beforeAll(async () => {
    stage = await setStage(engine)
    deep = addDeepThread(stage.mastodon.world, { levels: 40, replies: 500 })
    wide = addWideThread(stage.mastodon.world, { replies: 300, answers: 3 })
  })
  afterAll(() => stage?.close())
  afterEach(() => stage.reset())

  const openPanel = async ({ path }: ThreadPlace) => {
    const page = await stage.open(path)
    const panel = findPanel(page)
    await panel.find('.toggle')
    const firstRequest = stage.mastodon.requests.length
    const contexts = () =>
      stage.mastodon.requests.slice(firstRequest).filter(({ path: each }) => each.endsWith('/context')).length
    return { page, panel, contexts }
  }

  it('signed out, 500 replies on 40 levels: all of them, in ten answers', async () => {
    const { page, panel, contexts } = await openPanel(deep)
    await panel.toggle()
    await panel.waitForText('500 replies read, signed out.')
    expect(await panel.text()).not.toContain('more exist')
    expect(contexts()).toBe(10)
    await page.close()
  })

  it('signed out, 300 direct replies with answers: what can be had, and how many are missing', async () => {
    const { page, panel, contexts } = await openPanel(wide)
    await panel.toggle()
    await panel.waitForText('At least 285 more exist.')
    await (await panel.find('.coverage summary')).click()
    await panel.waitForText('Of 300 direct replies that the server counts, 15 came.')
    await panel.waitForText('285 lie past what this server gives, and no request brings them.')
    expect(contexts()).toBe(1)
    await page.close()
  })

  it('shows how far it is, stops when told to, keeps what came, and goes on', async () => {
    const { page, panel, contexts } = await openPanel(deep)
    stage.mastodon.settings.latencyMs = 400
    await panel.toggle()
    await panel.find('[role="progressbar"]')
    await panel.find('.group')
    await panel.press('Stop')
    await panel.waitForText('Reading was stopped here.')
    const asked = contexts()
    expect(asked).toBeLessThan(10)
    stage.mastodon.settings.latencyMs = 0
    await panel.press('Continue')
    await panel.waitForText('500 replies read, signed out.')
    // The one that was under way is asked for once more.
    expect(contexts()).toBeLessThanOrEqual(11)
    await page.close()
  })

  it('pauses well before the server’s limit, and says until when', async () => {
    const { page, panel, contexts } = await openPanel(deep)
    stage.mastodon.settings.rateLimit = { requests: 9, windowMs: 600_000 }
    stage.mastodon.resetRateLimit()
    await panel.toggle()
    await panel.waitForText('Reading paused before the server’s limit of requests was used up. Continue at')
    expect(contexts()).toBeLessThanOrEqual(6)
    expect(stage.mastodon.requests.every(({ status }) => status !== 429)).toBe(true)
    stage.mastodon.settings.rateLimit = { requests: 300, windowMs: 300_000 }
    await panel.press('Continue')
    await panel.waitForText('500 replies read, signed out.')
    await page.close()
  })

  it('opened again costs nothing', async () => {
    const { page, panel, contexts } = await openPanel(deep)
    await panel.toggle()
    await panel.waitForText('500 replies read, signed out.')
    await panel.toggle()
    await panel.toggle()
    await panel.waitForText('500 replies read, signed out.')
    expect(contexts()).toBe(10)
    await page.close()
  })

  it('off the network it keeps what came, and goes on when back', async () => {
    const { page, panel } = await openPanel(deep)
    stage.mastodon.settings.latencyMs = 200
    await panel.toggle()
    await panel.find('.group')
    stage.mastodon.settings.faults = [{ path: /\/context$/, effect: 'reset' }]
    await panel.waitForText('What was read before is still shown below.')
    stage.reset()
    await panel.press('Try again')
    await panel.waitForText('500 replies read, signed out.')
    await page.close()
  })
})
