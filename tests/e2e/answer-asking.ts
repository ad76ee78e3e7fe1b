import type { Browser, Page } from 'puppeteer-core'
import { closeInFirefox, pressInFirefox } from './press-in-firefox'
import type { Stage } from './stage'

/**
 * Has the panel ask for another server, and answers the page of the extension that opens then.
 *
 * In a headless browser nobody can press the button of the browser's own question, which follows. Firefox leaves it
 * out by a preference for tests, and still insists on a real click. Chromium leaves it out where the origin was
 * granted before, as a person can do on its page of extensions; that is done first, and the click is made all the same.
 */
export async function answerAsking(
  stage: Stage,
  origin: string,
  granted: boolean,
  ask: () => Promise<void>,
): Promise<void> {
  const { engine, browser } = stage
  if (engine === 'chromium' && granted) await grantInSettings(browser, origin)
  await ask()
  if (engine === 'chromium') {
    const buttons = await (await findAllowPage(browser)).$$('button')
    // The page closes while the click is still being waited for.
    await buttons[granted ? 0 : 1]?.click().catch(() => {})
  } else {
    await pressInFirefox(browser, '/allow.html?', granted ? 1 : 2)
  }
}

/** Has the panel ask for another server, and closes the page that opens then, as one closes a tab. */
export async function closeAsking({ engine, browser }: Stage, ask: () => Promise<void>): Promise<void> {
  await ask()
  if (engine === 'chromium') await (await findAllowPage(browser)).close()
  else await closeInFirefox(browser, '/allow.html?')
}

async function findAllowPage(browser: Browser): Promise<Page> {
  const target = await browser.waitForTarget((each) => each.url().includes('/allow.html?'), {
    timeout: 10_000,
  })
  const page = await target.page()
  if (!page) throw new Error('The page that asks is no page')
  await page.waitForSelector('button')
  return page
}

async function grantInSettings(browser: Browser, origin: string): Promise<void> {
  const [id = ''] = (await browser.extensions()).keys()
  const page = await browser.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(
    (extensionId, pattern) =>
      new Promise<void>((resolve, reject) => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionSettings }
        chrome.developerPrivate.addHostPermission(extensionId, pattern, () =>
          chrome.runtime.lastError ? reject(new Error(chrome.runtime.lastError.message)) : resolve(),
        )
      }),
    id,
    `${origin}/*`,
  )
  await page.close()
}

/** What Chromium's page of extensions calls. */
interface ExtensionSettings {
  developerPrivate: { addHostPermission(id: string, pattern: string, done: () => void): void }
  runtime: { lastError?: { message: string } }
}
