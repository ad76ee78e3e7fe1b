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

/** The server whose posts a page shows. */
export interface BrowsedServer {
  /** Where its API is; a client may live elsewhere: `https://social.example.org`. */
  origin: string
  /** What stands behind the @ in the full handles of its people, not always a part of its address: `example.org`. */
  handleDomain: string
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
   * What a poll on the page says of its votes: how many, which are the reader's own, whether it has ended.
   *
   * In the page's words, so good for nothing but comparing with what it said before. Showing the results, or how
   * much time is left, does not change it.
   */
  getVoteMark(poll: Element): string
  getServer(document: Document): BrowsedServer
  /**
   * The page's own access token, read anew at each call; `null` where the page is signed out.
   *
   * It carries every right the person has: only the client of {@link getServer}'s origin may ask for it, only
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
