import { type Browser, chromium, type Page } from 'playwright-core'
import { bundlePage } from '../bundle-page'
import { findBrowser } from '../find-browser'

const PAGE = `<!doctype html><meta charset="utf-8"><title>Bench</title>
<style>body { margin: 0; font: 15px/20px sans-serif } .column { inline-size: 566px; margin: 40vh auto }</style>
<div class="column"></div>`

/** Starts Chromium with a page that runs a script, one of this folder; a browser of its own, so that nothing is warm yet. */
export async function openPage(script: string): Promise<{ browser: Browser; page: Page }> {
  const found = findBrowser('chromium')
  if (!found) throw new Error('The bench needs Chromium or Chrome.')
  const content = await bundlePage(new URL(script, import.meta.url).pathname, { production: true })
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } })
  await page.setContent(PAGE)
  await page.addScriptTag({ content })
  return { browser, page }
}
