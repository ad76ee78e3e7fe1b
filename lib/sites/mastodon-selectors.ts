/**
 * Where Mastodon's web interface keeps what we look for.
 *
 * Data, not code: each entry has a fixture page and a count in `tests/sites/mastodon-web.browser.test.ts`.
 * All hold from 4.2 to 4.6 and on glitch-soc.
 */
export const MASTODON_SELECTORS = {
  /** The application's root and its settings: together they are Mastodon, apart they may be anything. */
  app: '#mastodon',
  initialState: 'script#initial-state[type="application/json"]',
  poll: '.poll',
  /** The nearest of these around a poll is its post: the boosted one in a boost, the quoted one in a quote. */
  post: '.status, .detailed-status',
  content: '.status__content',
  optionText: '.poll__option__text',
  /** By the reader's settings, on `html` in 4.6 and on `body` before. */
  reducedMotion: 'html.reduce-motion, body.reduce-motion',
  /** Up to 4.5, where a theme is a class; glitch-soc calls it a skin. */
  highContrast: 'html[data-contrast="high"], body.theme-contrast, body.skin-contrast',
  /** Links that name the focal post's local id in every flavour; absent on followers-only posts. */
  focalCounters: 'a.detailed-status__link[href$="/reblogs"], a.detailed-status__link[href$="/favourites"]',
  /** Local in stock Mastodon; on glitch-soc the address on the post's home server. */
  focalTime: 'a.detailed-status__datetime[href]',
} as const
