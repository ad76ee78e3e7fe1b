import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { type AskingTab, openAllowPage } from './allow-page'
import { fetchHome } from './fetch-home'
import type { Grants } from './grants'
import { type Allowed, BackgroundRequest, type FetchedHome } from './messages'

/**
 * Answers what scripts of this extension ask from within a page; anything else is left alone.
 *
 * @param words what replies are read with
 */
export function answerPages(words: object, grants: Grants): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const request = z.safeParse(BackgroundRequest, message)
    const { tab } = sender
    if (!request.success || sender.id !== browser.runtime.id || tab?.id === undefined) return undefined
    switch (request.data.kind) {
      case 'allow-home':
        return allow(request.data.origin, { id: tab.id, index: tab.index, incognito: tab.incognito })
      case 'fetch-home':
        return fetchAllowed(request.data.url, tab.incognito)
      case 'get-words':
        return Promise.resolve(words)
    }
  })

  const isAllowed = (origin: string, isPrivate: boolean) =>
    grants.isAllowed({ purpose: 'home', origin }, isPrivate)

  const allow = async (origin: string, tab: AskingTab): Promise<Allowed> => {
    const allowed = await isAllowed(origin, tab.incognito)
    // Not asked for here: browsers want the click on a page of the extension's own.
    if (!allowed) await openAllowPage(origin, tab)
    return { allowed }
  }

  const fetchAllowed = async (url: string, isPrivate: boolean): Promise<FetchedHome> =>
    (await isAllowed(new URL(url).origin, isPrivate)) ? fetchHome(url) : null
}
