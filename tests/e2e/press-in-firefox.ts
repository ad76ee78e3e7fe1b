import type { Browser } from 'puppeteer-core'

/**
 * Waits for a page of the extension, goes to its nth link or button, and presses it.
 *
 * WebDriver BiDi does not reach such pages: the keys are pressed in the browser's window around them.
 *
 * @param address a part of the page's, which must be the tab in front
 */
export async function pressInFirefox(browser: Browser, address: string, nth: number): Promise<void> {
  await runInFirefox(browser, `(${pressButton})(${JSON.stringify(address)}, ${nth})`)
}

/**
 * Waits for a page of the extension, and closes its tab.
 *
 * @param address a part of the page's, which must be the tab in front
 */
export async function closeInFirefox(browser: Browser, address: string): Promise<void> {
  await runInFirefox(
    browser,
    `(${waitForPage})(${JSON.stringify(address)}).then(() => gBrowser.removeTab(gBrowser.selectedTab))`,
  )
}

/**
 * Runs a script in Firefox's own window.
 *
 * @param expression may be a promise
 */
export async function runInFirefox(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as { connection: FirefoxConnection }
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const { result } = await connection.send('script.evaluate', {
    target: { context: tree.contexts?.[0]?.context },
    awaitPromise: true,
    expression,
  })
  if (result.type !== 'success') throw new Error(`Firefox did not do it: ${JSON.stringify(result)}`)
}

interface FirefoxConnection {
  send(
    method: string,
    params: unknown,
  ): Promise<{ result: { type?: string; contexts?: { context: string }[] } }>
}

const waitForPage = `async (address) => {
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
  const isThere = () => {
    const { currentURI } = gBrowser.selectedBrowser
    return currentURI.spec.includes(address) && !gBrowser.selectedTab.hasAttribute('busy')
  }
  for (let waitedMs = 0; !isThere(); waitedMs += 100) {
    if (waitedMs > 10000) throw new Error('no such page')
    await wait(100)
  }
  await wait(500)
}`

const pressButton = `async (address, nth) => {
  await (${waitForPage})(address)
  gBrowser.selectedBrowser.focus()
  const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
  keys.beginInputTransactionForTests(window)
  for (const [key, keyCode] of [...Array(nth).fill(['Tab', 9]), ['Enter', 13]]) {
    const event = new KeyboardEvent('keydown', { key, code: key, keyCode })
    keys.keydown(event)
    keys.keyup(event)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}`
