import type { Page } from 'puppeteer-core'
import { vi } from 'vitest'
import type { Stage } from './stage'

/** Opens a page of the server in a private window of Chromium, and lets the extension run in there. */
export async function openPrivately({ browser, mastodon }: Stage, path: string): Promise<Page> {
  const url = `${mastodon.origin}${path}`
  const helper = await browser.newPage()
  await helper.goto('chrome://extensions')
  const id = await helper.evaluate(async () => {
    const { developerPrivate } = (globalThis as unknown as ExtensionSettings).chrome
    const extensions = await developerPrivate.getExtensionsInfo()
    const extensionId = extensions.find(({ location }) => location === 'UNPACKED')?.id ?? ''
    // It starts anew with what follows, and does so only for developers.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true })
    return extensionId
  })
  // Only the extension may open such a window.
  await vi.waitFor(() => helper.goto(`chrome-extension://${id}/options.html`), 10_000)
  await helper.evaluate(async (address) => {
    const { windows } = (globalThis as unknown as ExtensionPage).chrome
    await windows.create({ incognito: true, url: address })
  }, url)
  await helper.close()
  const target = await browser.waitForTarget((each) => each.url() === url, { timeout: 10_000 })
  const page = await target.page()
  if (!page) throw new Error('The private window shows no page')
  return page
}

/** What Chromium's page of extensions calls. */
interface ExtensionSettings {
  chrome: {
    developerPrivate: {
      getExtensionsInfo(): Promise<{ id: string; location: string }[]>
      updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>
      updateExtensionConfiguration(update: { extensionId: string; incognitoAccess: boolean }): Promise<void>
    }
  }
}

/** What a page of the extension calls. */
interface ExtensionPage {
  chrome: { windows: { create(options: { incognito: boolean; url: string }): Promise<unknown> } }
}
