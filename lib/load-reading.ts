import { buildReading } from './analysis/build-reading'
import { PollReasonsError } from './errors'
import type { MastodonClient } from './mastodon/client'
import type { Reading } from './model/reading'
import { type PanelState, toShownState } from './panel-state'
import { buildThread } from './thread/build-thread'

/** The outside world, as the chain needs it. */
export interface LoadReadingDeps {
  client: MastodonClient
  /** Parses a post's HTML without running or loading anything (`DOMParser`). */
  parseHtml(html: string): Document
  /** Origins that pictures may come from. @see `SiteAdapter.findImageOrigins` */
  findImageOrigins(): ReadonlySet<string>
  now(): Date
}

/**
 * The chain from a status id to what the panel shows: client → thread → analysis → state.
 *
 * Every failure becomes a state here, and only here. Rejects only when `signal` aborted.
 */
export async function loadReading(
  statusId: string,
  previous: Reading | null,
  signal: AbortSignal,
  { client, parseHtml, findImageOrigins, now }: LoadReadingDeps,
): Promise<PanelState> {
  try {
    const wire = await client.fetchThread(statusId, signal)
    const thread = buildThread(wire, {
      parseHtml,
      imageOrigins: findImageOrigins(),
      capturedAt: now().toISOString(),
    })
    return toShownState(buildReading(thread))
  } catch (error) {
    if (signal.aborted) throw error
    const { code, retryAt } =
      error instanceof PollReasonsError
        ? error
        : new PollReasonsError('internal', 'Unforeseen', { cause: error })
    return { kind: 'failed', failure: { code, retryAt }, previous }
  }
}
