import type { LocalPage } from '../model/local-page'

/** A poll that stands on the page right now. */
export interface PollSighting {
  /** Status id on the server being browsed; of the boosted or quoted post where there is one. */
  statusId: string
  /** The element that shows the poll; while it lives, the panel belongs to it. */
  poll: Element
  /** The panel's host goes right after this element. */
  anchor: Element
}

/** The look of the page, so that the panel can match it. */
export interface PageTheme {
  scheme: 'light' | 'dark'
  contrast: 'default' | 'high'
  motion: 'full' | 'reduced'
}

/**
 * One kind of web interface that shows polls. Adapters are the only code that knows its markup.
 *
 * All methods are synchronous, read only, and safe to call on any page at any time.
 */
export interface SiteAdapter {
  /** Names the interface, e.g. `mastodon-web`. */
  id: string
  /** Whether this document is one of its pages, told without any request. */
  recognises(document: Document): boolean
  /** Every poll shown at this moment, in document order; each poll element once. */
  findPolls(document: Document): PollSighting[]
  /**
   * The page's own access token, read anew at each call; `null` where the page is signed out.
   *
   * It carries every right the person has: only the client of this very origin may ask for it, only
   * where the server took a signed-in reader for a stranger, and it must not be kept.
   */
  findToken(document: Document): string | null
  /**
   * Origins from which the page has loaded pictures by now: the server itself and its media host, as far
   * as the page's own security policy let it.
   */
  findImageOrigins(document: Document): ReadonlySet<string>
  /** Where this interface shows something of the browsed server, `null` where it cannot. */
  findAddress(document: Document, page: LocalPage): string | null
  /** How the page looks at this moment. */
  getTheme(document: Document): PageTheme
  /** The size in CSS pixels that posts around this poll are written in; `null` where the page does not tell. */
  getTextSize(poll: Element): number | null
}
