import { PollReasonsError } from '../errors'
import type { ContextAnswer } from '../mastodon/client'
import { type CollectDeps, collectThread } from '../mastodon/collect-thread'
import type { Collection } from '../mastodon/collection'
import type { Stop } from '../thread/coverage'

/** A server that a thread is collected from, and how far that has come. */
export interface Source {
  collection: Collection
  /** What it gives of the replies beneath one post. @throws as `MastodonClient` */
  fetchContext(statusId: string, signal: AbortSignal): Promise<ContextAnswer>
  /** How asking it ended early; `null` where it came to its end, or has not begun. */
  stop: Stop | null
}

/**
 * Asks a server for what is still to be had, on from wherever an earlier run ended, and notes how this one ended.
 *
 * @throws PollReasonsError where a request failed; the signal's own reason where the caller aborted
 */
export async function collectSource(
  source: Source,
  deps: Omit<CollectDeps, 'fetchContext'>,
  signal: AbortSignal,
): Promise<void> {
  // What it would be if the reader stopped it now.
  source.stop = { why: 'cancelled', continueAt: null }
  try {
    const pause = await collectThread(
      source.collection,
      { ...deps, fetchContext: source.fetchContext },
      signal,
    )
    source.stop = pause && { why: pause.why, continueAt: pause.until }
  } catch (error) {
    if (!signal.aborted) source.stop = toStop(error)
    throw error
  }
}

function toStop(error: unknown): Stop {
  return error instanceof PollReasonsError && error.code === 'rate-limited'
    ? { why: 'rate', continueAt: error.retryAt }
    : { why: 'failed', continueAt: null }
}
