/** Which web interface the pages imitate; they differ in the ways that matter to finding a poll. */
export type Flavour = '4.3' | '4.6' | 'glitch'

/** What an injected fault does instead of the proper answer. */
export type FaultEffect =
  /** An error answer with Mastodon's error body; a 429 carries rate-limit headers unless told not to. */
  | { status: number; bareHeaders?: boolean }
  /** `timeout` never answers, `reset` breaks the connection inside the body. */
  | 'timeout'
  | 'reset'
  /** 200 and JSON that stops half-way. */
  | 'truncated'
  /** 200 and a web page. */
  | 'html'
  /** 302 to the sign-in page. */
  | 'redirect'

/** One injected fault. */
export interface Fault {
  /** Tested against the path without its query. */
  path: RegExp
  effect: FaultEffect
  /** How many requests it still hits; for good where absent. Counts down. */
  times?: number
}

/** How the server behaves; read on every request, so tests may change it at any time. */
export interface Settings {
  /** Whether pages are served signed in, and the session cookie and token are valid. */
  signedIn: boolean
  /** Whether the API answers GETs by the session cookie; without it only the token signs a request in. */
  cookieHonoured: boolean
  flavour: Flavour
  /** The deck with several columns, rather than one. */
  advancedLayout: boolean
  colorScheme: 'dark' | 'light'
  /** Marks the page only (`lang`, and `rtl` where it is due); its words stay English. */
  locale: string
  /** `false` as with DISALLOW_UNAUTHENTICATED_API_ACCESS: 401 for everybody signed out. */
  signedOutApi: boolean
  /** Requests for each window, and its length, as rack-attack counts them. */
  rateLimit: { requests: number; windowMs: number }
  /** How long answers to signed-out readers may be cached. Mastodon says 15; 0 turns it off. */
  cacheSeconds: number
  /** Added before every API answer. */
  latencyMs: number
  /** Tried in order; the first whose path matches is used. */
  faults: Fault[]
}

/** Mastodon's own defaults, signed out. */
export function defaultSettings(): Settings {
  return {
    signedIn: false,
    cookieHonoured: true,
    flavour: '4.6',
    advancedLayout: false,
    colorScheme: 'dark',
    locale: 'en',
    signedOutApi: true,
    rateLimit: { requests: 300, windowMs: 300_000 },
    cacheSeconds: 15,
    latencyMs: 0,
    faults: [],
  }
}
