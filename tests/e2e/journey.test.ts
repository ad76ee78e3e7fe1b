import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ExportDocument } from '../../lib/export/schema'
import { loadThreadFile } from '../stand-in/data/load-thread-file'
import { SAMPLE_POLL } from '../stand-in/data/sample-thread'
import { download, findPanel, type PanelPage } from './panel-page'
import { ENGINES, type Stage, setStage } from './stage'

const SHARED_THREAD = join(import.meta.dirname, '../../../shared/reading/threads/openly-licensed/thread.json')

describe.each(ENGINES)('from a poll to its reasons to a file, in %s', (engine) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage(engine, { settings: { signedIn: true } })
  })
  afterAll(() => stage?.close())

  it('on a thread page: toggle, both groupings, Markdown and JSON', async () => {
    const page = await stage.open(SAMPLE_POLL.path)
    const panel = findPanel(page)
    await panel.find('.toggle')
    const before = stage.mastodon.requests.length
    await panel.toggle()
    await panel.find('.group')

    const asked = stage.mastodon.requests.slice(before).filter(({ path }) => path.startsWith('/api/'))
    const statusPath = `/api/v1/statuses/${SAMPLE_POLL.id}`
    expect(asked.map(({ path }) => path)).toEqual([statusPath, `${statusPath}/context`])

    const options = ['Yes', 'No', 'It depends', 'Not sure']
    expect((await panel.texts('.group-name')).slice(0, 5)).toEqual([...options, 'No clear stance'])
    await panel.press('By license')
    await panel.waitForText('CC0')
    expect(await panel.texts('.group-name')).toContain('CC BY-SA')

    const json = await exportBoth(panel)
    expect(json.poll.options.map(({ title }) => title)).toEqual(options)
    expect(json.replies.length).toBeGreaterThan(30)

    const [copyMarkdown, copyJson] = [1, 2].map(
      (nth) => `.export-target:nth-child(2) .button:nth-of-type(${nth})`,
    )
    for (const [button, said] of [
      [copyMarkdown, 'Copied as Markdown.'],
      [copyJson, 'Copied as JSON.'],
    ] as const) {
      await (await panel.find(button ?? '')).click()
      await panel.waitForText(said)
    }
    const pasted = ExportDocument.parse(JSON.parse(await readClipboard(page)))
    expect(pasted.replies).toEqual(json.replies)
    expect(await page.evaluate(() => window.__errors)).toEqual([])
    await page.close()
  })

  it('in a timeline', async () => {
    const page = await stage.open('/home')
    await page.waitForSelector(`.status[data-id="${SAMPLE_POLL.id}"]`)
    const panel = findPanel(page, SAMPLE_POLL.id)
    await panel.toggle()
    await panel.find('.group')
    expect(page.url()).toBe(`${stage.mastodon.origin}/home`)
    await panel.press('By license')
    await panel.waitForText('CC0')
    expect((await exportBoth(panel)).poll.id).toBe(SAMPLE_POLL.id)
    expect(await page.evaluate(() => window.__errors)).toEqual([])
    await page.close()
  })

  /** Downloads both formats and reads them back: one reading, so they must agree. */
  async function exportBoth(panel: PanelPage): Promise<ExportDocument> {
    const json = ExportDocument.parse(JSON.parse((await download(panel, 'JSON', stage.downloads)).text))
    expect(json.format).toBe('poll-reasons/1')
    for (const { text, evidence } of json.replies)
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote)

    const { text: markdown } = await download(panel, 'Markdown', stage.downloads)
    const byStance = markdown.slice(markdown.indexOf('## By stance'), markdown.indexOf('## By license'))
    const groups = [...byStance.matchAll(/^### (.+) · (\d+) (?:person|people) · /gm)]
    const counted = json.counts.stances.map(
      ({ stance, people }) => [stance ?? 'No clear stance', people] as const,
    )
    const written = new Map(
      groups.map(([, title = '', people]) => [title.replaceAll('\\', ''), Number(people)]),
    )
    // A stance that no reply takes has no section; whoever is counted elsewhere may still have replied there.
    for (const [title, people] of counted) expect(written.get(title) ?? 0).toBe(people)
    for (const { url } of json.replies) expect(byStance).toContain(url ?? '')
    return json
  }

  const reason = 'the shared thread is not on this machine'
  it.skipIf(!existsSync(SHARED_THREAD))(`on a real thread (skipped where ${reason})`, async () => {
    const { id, path } = await loadThreadFile(stage.mastodon.world, SHARED_THREAD)
    const page = await stage.open(path)
    const panel = findPanel(page)
    await panel.toggle()
    await panel.find('.group')
    await panel.waitForText('57 replies')
    await panel.press('By license')
    await panel.waitForText('CC0')
    const json = await exportBoth(panel)
    expect(json.poll.id).toBe(id)
    expect(json.replies).toHaveLength(57)
    await page.close()
  })
})

/** What a person would paste; Firefox lets tests read it by a preference, Chromium by a permission. */
async function readClipboard(page: Page): Promise<string> {
  const context = page.browserContext()
  await context.overridePermissions(new URL(page.url()).origin, ['clipboard-read']).catch(() => {})
  return page.evaluate(() => navigator.clipboard.readText())
}
