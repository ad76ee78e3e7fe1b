import type { Fetch } from '../../lib/mastodon/get-json'

/** A request as the server saw it. */
export interface SeenRequest {
  url: string
  init: RequestInit
  /** The `Authorization` header, `null` where none was sent. */
  authorization: string | null
}

/** What a path answers: JSON, a response, or a function of the request. A thrown error is a failed connection. */
export type Answer = unknown | ((request: SeenRequest) => unknown)

/** A `fetch` that answers from a table of paths, and the requests it saw. Honors the abort signal as browsers do. */
export function fakeServer(answers: Record<string, Answer>): { fetch: Fetch; seen: SeenRequest[] } {
  const seen: SeenRequest[] = []
  return {
    seen,
    async fetch(url, init) {
      const request = { url, init, authorization: new Headers(init.headers).get('Authorization') }
      seen.push(request)
      const { pathname } = new URL(url)
      const answer = answers[pathname]
      if (answer === undefined) return json({ error: 'Record not found' }, { status: 404 })
      const value = await orAborted(typeof answer === 'function' ? answer(request) : answer, init.signal)
      return value instanceof Response ? value : json(value)
    },
  }
}

/** A JSON response as Mastodon declares it. */
export function json(body: unknown, init: ResponseInit = {}): Response {
  const headers = new Headers(init.headers)
  headers.set('Content-Type', 'application/json; charset=utf-8')
  return new Response(JSON.stringify(body), { ...init, headers })
}

/** What a browser makes of a redirect that it was told not to follow. */
export function opaqueRedirect(): Response {
  const response = Response.error()
  Object.defineProperty(response, 'type', { value: 'opaqueredirect' })
  return response
}

/** A JSON response whose connection breaks inside the body. */
export function brokenOff(): Response {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"id": "1", "con'))
      controller.error(new TypeError('network error'))
    },
  })
  return new Response(body, { headers: { 'Content-Type': 'application/json' } })
}

/** Waits, unless the signal aborts first. */
async function orAborted(value: unknown, signal: AbortSignal | null | undefined): Promise<unknown> {
  signal?.throwIfAborted()
  const aborted = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  return Promise.race([value, aborted])
}
