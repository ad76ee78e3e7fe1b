import * as z from 'zod/mini'
import { PollReasonsError } from '../errors'

/** A job of the server's that looks for more replies elsewhere. */
export interface RefreshTicket {
  id: string
  /** How long to wait before asking about it, in milliseconds. */
  retryMs: number
}

/** How such a job stands. */
export interface RefreshState {
  finished: boolean
  /** Replies it has found so far. */
  found: number
}

/** @see https://docs.joinmastodon.org/entities/AsyncRefresh/ */
const AsyncRefresh = z.object({
  async_refresh: z.object({
    status: z.enum(['running', 'finished']),
    result_count: z.catch(z.int().check(z.nonnegative()), 0),
  }),
})

/** Waits that a server may ask for, in seconds: below the one it would be pestered, above the other nobody waits. */
const RETRY_S = { least: 1, most: 60 }

/**
 * Reads what Mastodon 4.5 and later announces beside a context; `null` where it announces nothing.
 *
 * `Mastodon-Async-Refresh: id="…", retry=3, result_count=0`
 */
export function readRefreshTicket(headers: Headers): RefreshTicket | null {
  const text = headers.get('Mastodon-Async-Refresh') ?? ''
  const id = /\bid="([^"]{1,512})"/.exec(text)?.[1]
  const retry = /\bretry=(\d{1,6})/.exec(text)?.[1]
  if (id === undefined || retry === undefined) return null
  return { id, retryMs: 1000 * Math.min(RETRY_S.most, Math.max(RETRY_S.least, Number(retry))) }
}

/** @throws PollReasonsError `bad-shape` */
export function parseRefreshState(body: unknown, url: string): RefreshState {
  const result = z.safeParse(AsyncRefresh, body)
  if (!result.success)
    throw new PollReasonsError('bad-shape', 'Not an asynchronous refresh', { url, cause: result.error })
  const { status, result_count } = result.data.async_refresh
  return { finished: status === 'finished', found: result_count }
}
