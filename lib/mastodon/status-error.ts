import { type ErrorCode, PollReasonsError } from '../errors'
import { readRetryAt } from './retry-at'

const CODES: Readonly<Record<number, ErrorCode>> = {
  401: 'sign-in',
  403: 'forbidden',
  404: 'not-found',
  410: 'not-found',
  429: 'rate-limited',
}

/**
 * What the status line of an answer says went wrong; `null` for 2xx.
 *
 * A redirect that was not followed counts as `unexpected`: an API does not redirect, a login page does.
 */
export function toStatusError(response: Response, url: string, now: Date): PollReasonsError | null {
  if (response.ok) return null
  const { status, headers, type } = response
  if (type === 'opaqueredirect') return new PollReasonsError('unexpected', 'The server redirects', { url })
  const code = CODES[status] ?? (status >= 500 ? 'server' : 'unexpected')
  const retryAt = code === 'rate-limited' ? readRetryAt(headers, now) : null
  return new PollReasonsError(code, `The server answered ${status}`, {
    url,
    status,
    retryAt: retryAt ?? undefined,
  })
}
