import type { ServerResponse } from 'node:http'
import { rateLimitHeaders } from './rate-limit'
import { CORS_HEADERS } from './security-headers'
import type { Fault, FaultEffect, Settings } from './settings'

const ERROR_TEXTS: Record<number, string> = {
  401: 'This method requires an authenticated user',
  403: 'This action is not allowed',
  404: 'Record not found',
  410: 'Gone',
  422: 'Validation failed',
  429: 'Too many requests',
  500: 'An unexpected error occurred',
  503: 'There was a temporary problem serving your request, please try again',
}

/** The fault set for a path, counted down; `null` where the request should be answered properly. */
export function takeFault(settings: Settings, path: string): FaultEffect | null {
  const fault = settings.faults.find((each: Fault) => each.path.test(path) && each.times !== 0)
  if (!fault) return null
  if (fault.times !== undefined) fault.times -= 1
  return fault.effect
}

/**
 * Answers as a fault says.
 *
 * @param properBody what the answer would have been, of which `reset` and `truncated` send the first half
 */
export function sendFault(response: ServerResponse, effect: FaultEffect, properBody: string) {
  const json = { ...CORS_HEADERS, 'Content-Type': 'application/json; charset=utf-8' }
  const half = properBody.slice(0, Math.max(1, Math.floor(properBody.length / 2)))
  if (typeof effect === 'object') {
    const { status, bareHeaders } = effect
    const limits = status === 429 && !bareHeaders ? rateLimitHeaders(300, 0, Date.now() + 120_000) : {}
    response.writeHead(status, { ...json, ...limits })
    response.end(JSON.stringify({ error: ERROR_TEXTS[status] ?? 'Error' }))
  } else if (effect === 'reset') {
    response.writeHead(200, { ...json, 'Content-Length': Buffer.byteLength(properBody) })
    response.write(half, () => setTimeout(() => response.destroy(), 20))
  } else if (effect === 'truncated') {
    response.writeHead(200, json).end(half)
  } else if (effect === 'html') {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(
      '<!DOCTYPE html><html lang="en"><title>Back soon</title><h1>Down for maintenance</h1></html>',
    )
  } else if (effect === 'redirect') {
    response.writeHead(302, { ...CORS_HEADERS, Location: '/auth/sign_in' }).end()
  }
  // 'timeout': no answer at all; the connection stays open until one side gives up.
}
