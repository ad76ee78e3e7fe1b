import type { SiteAdapter } from './site-adapter'

/**
 * Gives a panel's host the size of its page's text, and keeps it while the page changes.
 *
 * @param poll a change of its text's size is noticed by the sizes of what is in it now
 * @returns what ends it
 */
export function followTextSize(site: SiteAdapter, poll: Element, host: HTMLElement): () => void {
  const apply = () => {
    const size = site.getTextSize(poll)
    // Important, because a rule of the page could name the property, too.
    if (size !== null) host.style.setProperty('--pr-text-size', `${Number(size.toFixed(2))}px`, 'important')
  }
  apply()
  const observer = new ResizeObserver(apply)
  // Lines of a fixed height keep the poll's own: what is as wide as its words changes with them.
  for (const element of [poll, ...poll.querySelectorAll('*')]) observer.observe(element)
  return () => observer.disconnect()
}
