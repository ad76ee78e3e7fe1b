import { browser } from 'wxt/browser'

const toPatterns = (origin: string) => ({ origins: [`${origin}/*`] })

/** Whether the reader has allowed an origin. */
export function isAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains(toPatterns(origin))
}

/** Has the browser ask the reader for one origin; call it from within a click on a page of the extension. */
export function requestOrigin(origin: string): Promise<boolean> {
  return browser.permissions.request(toPatterns(origin))
}
