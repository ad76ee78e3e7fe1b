import type { FetchedHome } from './messages'

/** Of these alone something is read. */
const HEADERS = [
  'Content-Type',
  'Date',
  'Retry-After',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
]

/** Longer than the page's own patience, so that it is the page that says what happened. */
const TIMEOUT_MS = 25_000

/** One GET as a stranger: no cookies, no referrer, no cache, no redirect. `null` where no answer came. */
export async function fetchHome(url: string): Promise<FetchedHome> {
  try {
    const response = await fetch(url, {
      headers: { Accept: 'application/json' },
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    return {
      // A redirect that is not followed hides its status.
      status: response.type === 'opaqueredirect' ? 302 : response.status,
      headers: HEADERS.flatMap((name): [string, string][] => {
        const value = response.headers.get(name)
        return value === null ? [] : [[name, value]]
      }),
      body: await response.text(),
    }
  } catch {
    return null
  }
}
