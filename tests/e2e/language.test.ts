import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import german from '../../public/_locales/de/messages.json'
import { SAMPLE_POLL } from '../stand-in/data/sample-thread'
import { download, findPanel } from './panel-page'
import { ENGINES, type Stage, setStage } from './stage'

describe.each(ENGINES)('a German browser, %s', (engine) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage(engine, {}, [], 'de')
  })
  afterAll(() => stage?.close())

  it('shows a German panel (skipped where the browser has no German)', async ({ skip }) => {
    const page = await stage.open(SAMPLE_POLL.path)
    const panel = findPanel(page)
    await panel.find('.toggle')
    const speaks = await page.evaluate(() => navigator.language)
    if (!speaks.startsWith('de')) {
      // Debian keeps languages in packages of their own: `npm test` installs them where it may.
      console.log(`${engine} has no German interface here, it speaks ${speaks}`)
      skip()
    }
    expect(await panel.texts('.toggle')).toEqual([german.toggle.message])
    await panel.toggle()
    await panel.find('.group')
    const text = await panel.text()
    expect(text).toContain(german.notASample.message)
    expect(text).toMatch(/\d+ Antworten gelesen/)
    expect(text).toMatch(/\d+\u00a0%/)
    const file = await download(panel, 'Markdown', stage.downloads)
    expect(file.text).toContain(`# ${german.fileTitle.message}\n`)
    await page.close()
  })
})
