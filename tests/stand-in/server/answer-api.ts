import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { ASYNC_REFRESH_ROUTES } from '../api/async-refresh-routes'
import { INSTANCE_ROUTES } from '../api/instance-routes'
import { type ApiAnswer, matchRoute, type Route } from '../api/match-route'
import { PEOPLE_ROUTES } from '../api/people-routes'
import { POLL_ROUTES } from '../api/poll-routes'
import { STATUS_ROUTES } from '../api/status-routes'
import { TIMELINE_ROUTES } from '../api/timeline-routes'
import type { World } from '../api/world'
import { sendFault, takeFault } from './faults'
import { versionOf } from './page-shell'
import type { RateLimiter } from './rate-limit'
import { readCaller } from './read-caller'
import { CORS_HEADERS } from './security-headers'
import type { Settings } from './settings'

const ROUTES: readonly Route[] = [
  ...ASYNC_REFRESH_ROUTES,
  ...STATUS_ROUTES,
  ...POLL_ROUTES,
  ...TIMELINE_ROUTES,
  ...PEOPLE_ROUTES,
  ...INSTANCE_ROUTES,
]

const MUST_SIGN_IN: ApiAnswer = {
  status: 401,
  body: { error: 'This method requires an authenticated user' },
}

/** Answers one request to `/api/*` or `/nodeinfo/*`. */
export async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  context: { world: World; settings: Settings; limiter: RateLimiter },
): Promise<void> {
  const { world, settings, limiter } = context
  const url = new URL(request.url ?? '/', `https://${world.host}`)
  if (request.method === 'OPTIONS') {
    response.writeHead(200, CORS_HEADERS).end()
    return
  }
  const body = await readJson(request)
  if (settings.latencyMs > 0) await wait(settings.latencyMs)

  const caller = readCaller(request, world, settings)
  const limit = limiter.count(caller.key)
  const answer = limit.exceeded
    ? { status: 429, body: { error: 'Too many requests' } }
    : caller.refused
      ? { status: 401, body: { error: 'The access token is invalid' } }
      : handle(request.method ?? 'GET', url, body, caller.viewer, world, settings)

  const text = JSON.stringify(answer.body)
  const fault = takeFault(settings, url.pathname)
  if (fault) {
    sendFault(response, fault, text)
    return
  }
  response.writeHead(answer.status ?? 200, {
    ...CORS_HEADERS,
    ...limit.headers,
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control':
      caller.viewer || settings.cacheSeconds === 0 || (answer.status ?? 200) >= 400
        ? 'private, no-store'
        : `max-age=${settings.cacheSeconds}, public, stale-while-revalidate=30`,
    Vary: 'Authorization, Origin',
    ...answer.headers,
  })
  response.end(text)
}

function handle(
  method: string,
  url: URL,
  body: unknown,
  viewer: ReturnType<typeof readCaller>['viewer'],
  world: World,
  settings: Settings,
): ApiAnswer {
  const match = matchRoute(ROUTES, method, url.pathname)
  if (!match) return { status: 404, body: { error: 'The page you were looking for doesn’t exist' } }
  const isInstance = INSTANCE_ROUTES.includes(match.route)
  if (!viewer && (match.route.signedInOnly || (!settings.signedOutApi && !isInstance))) return MUST_SIGN_IN
  return match.route.handle({
    world,
    viewer,
    params: match.params,
    query: url.searchParams,
    body,
    version: versionOf(settings),
  })
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  try {
    return text === '' ? null : JSON.parse(text)
  } catch {
    return null
  }
}
