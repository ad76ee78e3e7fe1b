import * as z from 'zod/mini'
import type { LocalPage } from '../model/local-page'
import { MASTODON_SELECTORS } from './mastodon-selectors'
import { getScheme, systemWants } from './page-theme'
import type { PageTheme, PollSighting, SiteAdapter } from './site-adapter'
import { findStatusId } from './status-id'

/**
 * Mastodon writes its polls a step smaller than its posts. The poll is what we measure, because the focal
 * post of a thread is larger than every reply to it, and its poll is not.
 */
const [POST_SIZE, POLL_SIZE] = [15, 14]

/** All that we take from `#initial-state`; every other key is left alone. */
const InitialState = z.object({
  meta: z.object({
    access_token: z.catch(z.nullish(z.string()), null),
    domain: z.catch(z.nullish(z.string()), null),
  }),
})

/**
 * Mastodon's own web interface, 4.2 to 4.6, and forks that keep its class names (glitch-soc).
 *
 * @see docs/decisions/0004-mounting-in-mastodon.md
 */
export const mastodonWeb: SiteAdapter = {
  id: 'mastodon-web',

  recognises(document) {
    return Boolean(
      document.querySelector(MASTODON_SELECTORS.app) &&
        document.querySelector(MASTODON_SELECTORS.initialState),
    )
  },

  findPolls(document) {
    const sightings: PollSighting[] = []
    for (const poll of document.querySelectorAll(MASTODON_SELECTORS.poll)) {
      const statusId = findStatusId(poll, document.URL)
      const anchor = poll.closest(MASTODON_SELECTORS.content)
      if (statusId && anchor) sightings.push({ statusId, poll, anchor })
    }
    return sightings
  },

  getVoteMark(poll) {
    const options = [...poll.querySelectorAll(MASTODON_SELECTORS.pollOption)]
    const own = options.map((option) => (option.querySelector(MASTODON_SELECTORS.ownVote) ? '+' : '-'))
    const footer = poll.querySelector(MASTODON_SELECTORS.pollFooter)
    const words = [...(footer?.childNodes ?? [])].map((node) =>
      node.nodeType === Node.TEXT_NODE ? node.nodeValue : '',
    )
    // The dots stand between things that come and go with the buttons.
    return `${own.join('')} ${words
      .join('')
      .replace(/[·\s]+/gu, ' ')
      .trim()}`
  },

  getServer(document) {
    const { origin, host } = new URL(document.URL)
    return { origin, handleDomain: findMeta(document)?.domain || host }
  },

  findToken: (document) => findMeta(document)?.access_token ?? null,

  findImageOrigins(document) {
    const loaded = [...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth > 0)
    const urls = loaded.map(({ currentSrc }) => new URL(currentSrc, document.baseURI))
    return new Set(urls.filter(({ protocol }) => protocol === 'https:').map(({ origin }) => origin))
  },

  findAddress(document, page) {
    const path = findPath(page)
    return path === null ? null : new URL(path, document.baseURI).href
  },

  getTheme(document): PageTheme {
    const declared = document.documentElement.dataset.colorScheme
    const background = document.defaultView?.getComputedStyle(document.body).backgroundColor ?? ''
    const fallback = systemWants(document, '(prefers-color-scheme: dark)') ? 'dark' : 'light'
    return {
      scheme: declared === 'light' || declared === 'dark' ? declared : getScheme(background, fallback),
      // What somebody asks of the system counts in a page that offers less, too.
      contrast:
        document.querySelector(MASTODON_SELECTORS.highContrast) ||
        systemWants(document, '(prefers-contrast: more)')
          ? 'high'
          : 'default',
      motion:
        document.querySelector(MASTODON_SELECTORS.reducedMotion) ||
        systemWants(document, '(prefers-reduced-motion: reduce)')
          ? 'reduced'
          : 'full',
    }
  },

  getTextSize(poll) {
    const option = poll.querySelector(MASTODON_SELECTORS.optionText)
    const size =
      option && parseFloat(option.ownerDocument.defaultView?.getComputedStyle(option).fontSize ?? '')
    return size ? (size * POST_SIZE) / POLL_SIZE : null
  },
}

function findMeta(document: Document): z.infer<typeof InitialState>['meta'] | null {
  try {
    const state = document.querySelector(MASTODON_SELECTORS.initialState)?.textContent ?? ''
    return InitialState.parse(JSON.parse(state)).meta
  } catch {
    return null
  }
}

/** Ids that another server gave (a poll's home server) have no page here. */
function findPath(page: LocalPage): string | null {
  if (page.kind === 'hashtag') return `/tags/${encodeURIComponent(page.name)}`
  // An @ is not escaped: Mastodon's own paths are `/@robin@example.social/1`.
  const profile = `/@${encodeURIComponent(page.handle).replaceAll('%40', '@')}`
  if (page.kind === 'person') return profile
  return /^\d+$/.test(page.id) ? `${profile}/${page.id}` : null
}
