import type { Page } from 'puppeteer-core'
import type { Engine } from '../../scripts/find-browser'

/**
 * Listens for everything that goes wrong on a page: in Chromium in its own world and in the content script's, in Firefox
 * as far as WebDriver BiDi tells.
 *
 * @returns what did so far: exceptions that nobody caught, rejections, and what was written with `console.error`
 */
export async function watchErrors(page: Page, engine: Engine): Promise<() => string[]> {
  const errors: string[] = []
  if (engine === 'firefox') {
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
  } else {
    // Puppeteer's own events leave out what extensions write.
    const session = await page.createCDPSession()
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
      errors.push(exception?.description ?? text)
    })
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error' || type === 'assert')
        errors.push(args.map(({ value, description }) => value ?? description).join(' '))
    })
    await session.send('Runtime.enable')
  }
  return () => errors
}
