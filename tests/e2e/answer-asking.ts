import type { Browser, Page } from 'puppeteer-core'
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
    await pressInFirefox(browser, granted ? 1 : 2)
  }
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

/** WebDriver BiDi does not reach pages of extensions: the keys are pressed in the browser's window around them. */
async function pressInFirefox(browser: Browser, button: number): Promise<void> {
  const { connection } = browser as unknown as { connection: FirefoxConnection }
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const { result } = await connection.send('script.evaluate', {
    target: { context: tree.contexts?.[0]?.context },
    awaitPromise: true,
    expression: `(${pressButton})(${button})`,
  })
  if (result.type !== 'success') throw new Error('No page asked whether the server may be reached')
}

interface FirefoxConnection {
  send(
    method: string,
    params: unknown,
  ): Promise<{ result: { type?: string; contexts?: { context: string }[] } }>
}

/** Runs in Firefox's own window: waits for the page that asks, goes to its nth button, and presses it. */
const pressButton = `async (nth) => {
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
  const isAsking = () => {
    const { currentURI } = gBrowser.selectedBrowser
    return currentURI.spec.includes('/allow.html?') && !gBrowser.selectedTab.hasAttribute('busy')
  }
  for (let waitedMs = 0; !isAsking(); waitedMs += 100) {
    if (waitedMs > 10000) throw new Error('nothing asks')
    await wait(100)
  }
  await wait(500)
  gBrowser.selectedBrowser.focus()
  const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
  keys.beginInputTransactionForTests(window)
  for (const [key, keyCode] of [...Array(nth).fill(['Tab', 9]), ['Enter', 13]]) {
    const event = new KeyboardEvent('keydown', { key, code: key, keyCode })
    keys.keydown(event)
    keys.keyup(event)
    await wait(200)
  }
}`
