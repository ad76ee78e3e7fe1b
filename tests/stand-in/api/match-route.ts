import type { Account } from './entities'
import type { World } from './world'

/** What a handler is told about one request. */
export interface ApiRequest {
  world: World
  /** Who asks; `null` signed out. */
  viewer: Account | null
  /** The `:names` of the route's pattern, decoded. */
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /** The parsed JSON body, `null` where there is none. */
  body: unknown
  /** The version the server claims, such as `4.6.5`. */
  version: string
}

/** What a handler answers; the body is sent as JSON. */
export interface ApiAnswer {
  status?: number
  body: unknown
  headers?: Record<string, string>
}

/** One address of the API. */
export interface Route {
  method: 'GET' | 'POST'
  /** A path in which `:name` stands for one segment. */
  pattern: string
  /** Whether a signed-out reader gets 401. */
  signedInOnly?: boolean
  handle(request: ApiRequest): ApiAnswer
}

/** The answer for what does not exist or may not be seen; the server does not tell which. */
export const NOT_FOUND: ApiAnswer = { status: 404, body: { error: 'Record not found' } }

/** The route for a request with the parameters in its path, or `null`. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | null {
  const segments = path.split('/')
  for (const route of routes) {
    const parts = route.pattern.split('/')
    if (route.method !== method || parts.length !== segments.length) continue
    const params: Record<string, string> = {}
    const fits = parts.every((part, index) => {
      const segment = segments[index] ?? ''
      if (!part.startsWith(':')) return part === segment
      params[part.slice(1)] = decodeURIComponent(segment)
      return segment !== ''
    })
    if (fits) return { route, params }
  }
  return null
}
