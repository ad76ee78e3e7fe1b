import type { SiteAdapter } from './site-adapter'

/** Gives a panel's host the size of its page's text as it is now; leaves it alone where the page does not tell. */
export function applyTextSize(site: SiteAdapter, poll: Element, host: HTMLElement): void {
  const size = site.getTextSize(poll)
  // Important, because a rule of the page could name the property, too.
  if (size !== null) host.style.setProperty('--pr-text-size', `${Number(size.toFixed(2))}px`, 'important')
}

/**
 * Gives a panel's host the size of its page's text, and keeps it while the page changes.
 *
 * @param poll a change of its text's size is noticed by the sizes of what is in it, also of what comes later
 * @returns what ends it
 */
export function followTextSize(site: SiteAdapter, poll: Element, host: HTMLElement): () => void {
  const sizes = new ResizeObserver(() => applyTextSize(site, poll, host))
  // Lines of a fixed height keep the poll's own: what is as wide as its words changes with them.
  const observeParts = () => {
    sizes.disconnect()
    for (const element of [poll, ...poll.querySelectorAll('*')]) sizes.observe(element)
  }
  // After a vote its options are other elements; those that went would never tell again.
  const parts = new MutationObserver(observeParts)
  applyTextSize(site, poll, host)
  observeParts()
  parts.observe(poll, { childList: true, subtree: true })
  return () => {
    parts.disconnect()
    sizes.disconnect()
  }
}
