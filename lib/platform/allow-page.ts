import { browser } from 'wxt/browser'
import type { HomeAnswer } from './messages'

/** Closes the tab of a page of the extension. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id)
}

/** Tells a page's script what the reader answered; a page that is gone by now need not know. */
export async function tellPage(tabId: number, answer: HomeAnswer): Promise<void> {
  await browser.tabs.sendMessage(tabId, answer).catch(() => {})
}
