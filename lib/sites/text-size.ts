import type { SiteAdapter } from './site-adapter'

/**
 * Gives a panel's host the size of its page's text, and keeps it while the page changes.
 *
 * @param poll while it is in the page, a change of its text's size changes its own
 * @returns what ends it
 */
export function followTextSize(site: SiteAdapter, poll: Element, host: HTMLElement): () => void {
  const apply = () => {
    const size = site.getTextSize(poll)
    // Important, because a rule of the page could name the property, too.
    if (size !== null) host.style.setProperty('--pr-text-size', `${size}px`, 'important')
  }
  apply()
  const observer = new ResizeObserver(apply)
  observer.observe(poll)
  return () => observer.disconnect()
}
