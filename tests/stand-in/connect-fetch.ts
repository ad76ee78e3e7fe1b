import type { IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { Readable } from 'node:stream'
import { SESSION_COOKIE } from './server/page-shell'
import type { Mastodon } from './start-mastodon'

/**
 * A `fetch` for Node that reaches one stand-in server by its own host name.
 *
 * It sends the session cookie of a page of that server unless `credentials` is `omit`, follows redirects
 * within the server unless told not to, and knows no other host: anything else rejects, as offline does.
 */
export function connectFetch(mastodon: Mastodon): typeof fetch {
  const ask = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const request = new Request(
      new URL(String(input instanceof Request ? input.url : input), mastodon.origin),
    )
    const url = new URL(request.url)
    if (mastodon.routes[`${url.host}:443`] === undefined) throw new TypeError(`fetch failed: ${url.host}`)
    const answer = await send(mastodon, url, init)
    const { location } = answer.headers
    const status = answer.statusCode ?? 0
    if (location && status >= 300 && status < 400 && init.redirect !== 'manual') {
      answer.resume()
      if (init.redirect === 'error') throw new TypeError('fetch failed: redirected')
      return markRedirected(await ask(new URL(location, url), { ...init, method: 'GET', body: null }))
    }
    const empty = status === 204 || status === 304
    const response = new Response(empty ? null : (Readable.toWeb(answer) as ReadableStream), {
      status,
      headers: Object.entries(answer.headers).flatMap(([name, value]): [string, string][] =>
        value === undefined ? [] : [[name, String(value)]],
      ),
    })
    Object.defineProperty(response, 'url', { value: url.href })
    return response
  }
  return ask
}

function send(mastodon: Mastodon, url: URL, init: RequestInit): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = Object.fromEntries(new Headers(init.headers))
    if (init.credentials !== 'omit') headers.cookie = `_mastodon_session=${SESSION_COOKIE}`
    const { signal } = init
    const request = httpsRequest(
      {
        host: '127.0.0.1',
        port: mastodon.port,
        path: url.pathname + url.search,
        method: init.method ?? 'GET',
        headers: { ...headers, host: url.host },
        servername: url.hostname,
        rejectUnauthorized: false,
        agent: false,
        ...(signal ? { signal } : {}),
      },
      resolve,
    )
    request.on('error', (error) =>
      reject(signal?.aborted ? signal.reason : new TypeError('fetch failed', { cause: error })),
    )
    request.end(typeof init.body === 'string' ? init.body : undefined)
  })
}

function markRedirected(response: Response): Response {
  Object.defineProperty(response, 'redirected', { value: true })
  return response
}
