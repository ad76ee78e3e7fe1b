import type { IncomingMessage } from 'node:http'
import type { Account } from '../api/entities'
import type { World } from '../api/world'
import { ACCESS_TOKEN, SESSION_COOKIE } from './page-shell'
import type { Settings } from './settings'

/** Who is asking. */
export interface Caller {
  viewer: Account | null
  /** A token was sent and is not valid: 401, whatever was asked. */
  refused: boolean
  /** What the rate limiter counts by: the token, else the address. */
  key: string
}

/** Reads the session cookie and the bearer token: the token signs in everything, the cookie only GETs. */
export function readCaller(request: IncomingMessage, world: World, settings: Settings): Caller {
  const me = world.accounts.get(world.me) ?? null
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (token) {
    const valid = settings.signedIn && token === ACCESS_TOKEN
    return { viewer: valid ? me : null, refused: !valid, key: `token ${token}` }
  }
  const cookies = (request.headers.cookie ?? '').split(/;\s*/)
  const bySession =
    settings.signedIn &&
    settings.cookieHonoured &&
    request.method === 'GET' &&
    cookies.includes(`_mastodon_session=${SESSION_COOKIE}`)
  return { viewer: bySession ? me : null, refused: false, key: 'address' }
}
