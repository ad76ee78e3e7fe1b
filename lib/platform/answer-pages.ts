import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { fetchHome } from './fetch-home'
import { isAllowed } from './home-permission'
import { type Allowed, BackgroundRequest, type FetchedHome } from './messages'

/**
 * Answers what scripts of this extension ask from within a page; anything else is left alone.
 *
 * @param words what replies are read with
 */
export function answerPages(words: object): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const request = z.safeParse(BackgroundRequest, message)
    const tabId = sender.tab?.id
    if (!request.success || sender.id !== browser.runtime.id || tabId === undefined) return undefined
    switch (request.data.kind) {
      case 'allow-home':
        return allow(request.data.origin, tabId)
      case 'fetch-home':
        return fetchAllowed(request.data.url)
      case 'get-words':
        return Promise.resolve(words)
    }
  })
}

async function allow(origin: string, tabId: number): Promise<Allowed> {
  const allowed = await isAllowed(origin)
  if (!allowed) {
    // Not asked for here: browsers want the click on a page of the extension's own.
    const query = new URLSearchParams({ origin, tab: String(tabId) })
    await browser.tabs.create({
      url: browser.runtime.getURL(`/allow.html?${query}`),
      openerTabId: tabId,
    })
  }
  return { allowed }
}

async function fetchAllowed(url: string): Promise<FetchedHome> {
  return (await isAllowed(new URL(url).origin)) ? fetchHome(url) : null
}
