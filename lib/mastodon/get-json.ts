import { PollReasonsError } from '../errors'
import { toStatusError } from './status-error'

/**
 * The longest answer that is read, in UTF-16 code units.
 *
 * 4,096 replies of 500 characters come to about 12 MB with all their wrapping.
 */
const MAX_LENGTH = 32 * 1024 * 1024

/** The browser's `fetch`, as far as it is used here. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** The outside world, as a request needs it. */
export interface GetJsonDeps {
  fetch: Fetch
  now(): Date
  /** For the whole answer, its body included. */
  timeoutMs: number
}

/** A good answer. */
export interface JsonAnswer {
  body: unknown
  headers: Headers
}

/**
 * One GET whose answer is JSON.
 *
 * Goes out with the session cookie, follows no redirect, and leaves nothing in the HTTP cache: what a server says
 * to one reader must neither be kept nor be answered from what it said to a stranger.
 *
 * @param token sent as bearer where given. It is in no error: with a token, errors carry no cause, because a
 *   browser's message about a bad header quotes it and a parser's quotes the body
 * @throws PollReasonsError any code for a failed answer; the signal's own reason where the caller aborted
 */
export async function getJson(
  url: string,
  token: string | null,
  signal: AbortSignal,
  { fetch, now, timeoutMs }: GetJsonDeps,
): Promise<JsonAnswer> {
  signal.throwIfAborted()
  const timeout = AbortSignal.timeout(timeoutMs)
  const fail = (cause: unknown, code: 'offline' | 'not-json', message: string): never => {
    // Asked first: an aborted request fails in the shape of whatever it was doing.
    signal.throwIfAborted()
    if (timeout.aborted) throw new PollReasonsError('timeout', 'The server did not answer in time', { url })
    throw new PollReasonsError(code, message, token === null ? { url, cause } : { url })
  }

  // `await` in `try`, never `.catch`: in a Firefox content script these promises belong to the page, and an
  // error of ours thrown inside their callbacks would arrive as an opaque InternalError.
  let response: Response
  try {
    response = await fetch(url, {
      headers: {
        Accept: 'application/json',
        ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
      },
      credentials: 'same-origin',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.any([signal, timeout]),
    })
  } catch (cause) {
    return fail(cause, 'offline', 'The request reached no server')
  }

  const error = toStatusError(response, url, now())
  if (error) throw error
  if (!isJson(response.headers)) return fail(undefined, 'not-json', 'The answer is not declared as JSON')
  if (Number(response.headers.get('Content-Length')) > MAX_LENGTH) throw tooLong(url)

  let body: string
  try {
    body = await response.text()
  } catch (cause) {
    return fail(cause, 'not-json', 'The answer broke off')
  }
  signal.throwIfAborted()
  if (body.length > MAX_LENGTH) throw tooLong(url)
  try {
    return { body: JSON.parse(body), headers: response.headers }
  } catch (cause) {
    return fail(cause, 'not-json', 'The answer is not JSON')
  }
}

function isJson(headers: Headers): boolean {
  return /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(headers.get('Content-Type') ?? '')
}

function tooLong(url: string): PollReasonsError {
  return new PollReasonsError('bad-shape', 'The answer is longer than any thread', { url })
}
