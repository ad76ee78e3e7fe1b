import type { Browser, Page } from 'puppeteer-core'
import type { Engine } from '../../scripts/find-browser'
import { runInFirefox } from './press-in-firefox'

/** Opens the extension's options in a tab in front; as a page in Chromium, `null` in Firefox, where BiDi does not reach it. */
export async function openOptions(browser: Browser, engine: Engine): Promise<Page | null> {
  if (engine === 'firefox') {
    const address = `WebExtensionPolicy.getByID('poll-reasons@poll-reasons.example').getURL('options.html')`
    await runInFirefox(browser, `void (gBrowser.selectedTab = gBrowser.addTrustedTab(${address}))`)
    return null
  }
  const [id = ''] = (await browser.extensions()).keys()
  const page = await browser.newPage()
  await page.goto(`chrome-extension://${id}/options.html`)
  return page
}
