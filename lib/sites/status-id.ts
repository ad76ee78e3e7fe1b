import { MASTODON_SELECTORS } from './mastodon-selectors'

/** `/@acct/ID`, with the multi-column interface's prefix, the legacy form, and the sub-pages of a post. */
const STATUS_PATH = /^(?:\/deck)?\/(?:@[^/]+|statuses)\/(\d+)(?:\/(?:reblogs|favourites|quotes))?\/?$/

/** Reads a local status id out of an address, or `null` where it is another server's or no post's. */
export function findStatusIdInUrl(href: string, pageUrl: string): string | null {
  let url: URL
  let page: URL
  try {
    page = new URL(pageUrl)
    url = new URL(href, page)
  } catch {
    return null
  }
  if (url.origin !== page.origin) return null
  return STATUS_PATH.exec(url.pathname)?.[1] ?? null
}

/**
 * The local id of the post that holds a poll, or `null` where the page does not tell.
 *
 * The focal post of a thread carries no `data-id`. What stands inside the post is asked before the
 * address bar: after a navigation the address changes before the page does.
 */
export function findStatusId(poll: Element, pageUrl: string): string | null {
  const post = poll.closest(MASTODON_SELECTORS.post)
  if (!post) return null
  if (!post.matches('.detailed-status')) {
    const id = post.getAttribute('data-id') ?? ''
    return /^\d+$/.test(id) ? id : null
  }
  const links = [
    ...post.querySelectorAll(MASTODON_SELECTORS.focalCounters),
    ...post.querySelectorAll(MASTODON_SELECTORS.focalTime),
  ]
  for (const link of links) {
    const id = findStatusIdInUrl(link.getAttribute('href') ?? '', pageUrl)
    if (id) return id
  }
  return findStatusIdInUrl(pageUrl, pageUrl)
}
