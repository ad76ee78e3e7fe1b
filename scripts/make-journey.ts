import { renameSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { download, findPanel, type PanelPage } from '../tests/e2e/panel-page'
import type { Mastodon } from '../tests/stand-in/start-mastodon'

/**
 * What a person would do at the sample poll: open it, look at both groupings, save both exports.
 *
 * @param folder where downloads land and pictures go
 * @returns the names of the files it left there
 */
export async function makeJourney(browser: Browser, mastodon: Mastodon, folder: string): Promise<string[]> {
  const files: string[] = []
  const page = await browser.newPage()
  const picture = async (name: string, shot: (path: `${string}.png`) => Promise<unknown>) => {
    await shot(join(folder, `${name}.png`) as `${string}.png`)
    files.push(`${name}.png`)
  }

  for (const theme of ['dark', 'light'] as const) {
    await page.setViewport({ width: 1000, height: 1300, deviceScaleFactor: 2 })
    await page.goto(mastodon.origin + mastodon.samplePath)
    await page.evaluate((name) => window.__mastodon.setTheme(name), theme)
    const panel = findPanel(page)
    await panel.find('.toggle')
    await picture(`${theme}-1-toggle`, (path) => page.screenshot({ path }))

    await panel.toggle()
    await panel.find('.group')
    await openGroup(panel, 2)
    await picture(`${theme}-2-by-stance`, (path) => shootColumn(page, path))

    await panel.press('By license')
    await panel.waitForText('CC BY-SA')
    await openGroup(panel, 0)
    await picture(`${theme}-3-by-license`, (path) => shootColumn(page, path))

    await page.setViewport({ width: 390, height: 844, deviceScaleFactor: 2 })
    await picture(`${theme}-4-narrow`, (path) => page.screenshot({ path }))
  }

  const panel = findPanel(page)
  for (const button of ['Markdown', 'JSON'] as const) {
    const { name } = await download(panel, button, folder)
    const file = `poll-reasons${extname(name)}`
    renameSync(join(folder, name), join(folder, file))
    files.push(file)
  }
  await page.close()
  return files
}

/** Unfolds one group, so that a picture shows what is in it. */
async function openGroup(panel: PanelPage, index: number): Promise<void> {
  const button = await panel.find(`.group:nth-child(${index + 1}) .group-button`)
  await button.click()
  await panel.find('.group-button[aria-expanded=true]')
}

/** The longest picture, in CSS pixels. */
const MAX_HEIGHT = 1400

/** The middle column from the poll to the end of the panel. */
async function shootColumn(page: Page, path: `${string}.png`): Promise<void> {
  const clip = await page.evaluate((maxHeight) => {
    const post = document.querySelector('.detailed-status__wrapper')?.getBoundingClientRect()
    const { left = 0, top = 0, width = innerWidth, height = innerHeight } = post ?? {}
    return { x: left + scrollX, y: top + scrollY, width, height: Math.min(height, maxHeight) }
  }, MAX_HEIGHT)
  await page.screenshot({ path, clip, captureBeyondViewport: true })
}
