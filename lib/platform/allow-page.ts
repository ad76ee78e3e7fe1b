import { browser } from 'wxt/browser'
import type { HomeAnswer } from './messages'

/** The tab of a page that wants to know. */
export interface AskingTab {
  id: number
  /** Place in its window. */
  index: number
  /** Whether that window is a private one. */
  incognito: boolean
}

/** What this needs of `browser`. */
export interface BrowserOfTabs {
  runtime: { getURL(path: string): string }
  tabs: {
    get(tabId: number): Promise<{ incognito: boolean }>
    create(tab: { url: string; index?: number }): Promise<unknown>
    getCurrent(): Promise<{ id?: number } | undefined>
    remove(tabId: number): Promise<void>
    update(tabId: number, change: { active: boolean }): Promise<{ windowId?: number } | undefined>
  }
  /** Firefox for Android has none. */
  windows?: { update(windowId: number, change: { focused: boolean }): Promise<unknown> }
}

/**
 * Opens the page that asks the reader for an origin.
 *
 * Without `openerTabId`: Firefox for Android does not know it, and Chromium, which opens pages of an extension in windows
 * that are not private, throws where the opener stands in another. Left of the asking tab instead: where a
 * tab is closed, browsers go to the one that stood right of it.
 */
export async function openAllowPage(
  origin: string,
  { id, index, incognito }: AskingTab,
  { runtime, tabs }: BrowserOfTabs = browser,
): Promise<void> {
  const query = new URLSearchParams({ origin, tab: String(id) })
  await tabs.create({ url: runtime.getURL(`/allow.html?${query}`), ...(!incognito && { index }) })
}

/** Whether a tab is of a private window, as it is taken to be where it is gone. */
export function isPrivateTab(tabId: number, { tabs }: BrowserOfTabs = browser): Promise<boolean> {
  return tabs.get(tabId).then(
    ({ incognito }) => incognito,
    () => true,
  )
}

/** Closes the tab of a page of the extension, and goes back to another where that is still there. */
export async function returnToTab(tabId: number, { tabs, windows }: BrowserOfTabs = browser): Promise<void> {
  const own = await tabs.getCurrent()
  await tabs
    .update(tabId, { active: true })
    .then((tab) => tab?.windowId !== undefined && windows?.update(tab.windowId, { focused: true }))
    .catch(() => {})
  if (own?.id !== undefined) await tabs.remove(own.id)
}

/** Tells a page's script what the reader answered; a page that is gone by now need not know. */
export async function tellPage(tabId: number, answer: HomeAnswer): Promise<void> {
  await browser.tabs.sendMessage(tabId, answer).catch(() => {})
}
