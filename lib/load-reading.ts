import { buildReading } from './analysis/build-reading'
import { PollReasonsError } from './errors'
import { findFresh } from './find-fresh'
import type { FetchedPoll, MastodonClient } from './mastodon/client'
import { type CollectBudget, collectThread } from './mastodon/collect-thread'
import { type Collection, createCollection } from './mastodon/collection'
import type { Reading } from './model/reading'
import { type Failure, type PanelState, toShownState } from './panel-state'
import { buildThread } from './thread/build-thread'
import type { Stop } from './thread/coverage'

/** The outside world, as the chain needs it. */
export interface LoadReadingDeps {
  client: MastodonClient
  /** Parses a post's HTML without running or loading anything (`DOMParser`). */
  parseHtml(html: string): Document
  /** Origins that pictures may come from. @see `SiteAdapter.findImageOrigins` */
  findImageOrigins(): ReadonlySet<string>
  now(): Date
  budget?: CollectBudget
}

/** What is asked of the chain. */
export interface LoadRequest {
  statusId: string
  /** What is shown now. */
  previous: Reading | null
  /** Whether to begin anew where an earlier run was left unfinished, rather than to go on with it. */
  anew: boolean
  /** Called as answers come, with `loading` states. */
  onProgress(state: PanelState): void
}

/**
 * The chain from a status id to what the panel shows: client → thread → analysis → state.
 *
 * Every failure becomes a state here, and only here. Rejects only when `signal` aborted; what was read until
 * then is kept for a while, so that the next call can go on with it.
 */
export type LoadReading = (request: LoadRequest, signal: AbortSignal) => Promise<PanelState>

/** A run that has not come to its end. */
interface Unfinished {
  collection: Collection
  byToken: boolean
  startedMs: number
}

/** How long an unfinished run may be gone on with: three windows of Mastodon's rate limit. */
const KEPT_MS = 15 * 60_000

/** Unfinished runs that are kept; a large one is a few MB. */
const KEPT_RUNS = 20

/** A reading is built anew for the reader's eyes once the replies have grown by so much, lest it slow the rest. */
const SHOWN_GROWTH = 1.25

/** Creates the chain of one page. */
export function createReadingLoader(deps: LoadReadingDeps): LoadReading {
  const { client, now } = deps
  const unfinished = new Map<string, Unfinished>()

  const begin = ({ status, byToken }: FetchedPoll, statusId: string): Unfinished => {
    const run = { collection: createCollection(status), byToken, startedMs: now().getTime() }
    unfinished.set(statusId, run)
    for (const oldest of [...unfinished.keys()].slice(0, -KEPT_RUNS)) unfinished.delete(oldest)
    return run
  }

  const findRun = ({ statusId, anew }: LoadRequest): Unfinished | null => {
    const run = unfinished.get(statusId)
    if (!anew && run && now().getTime() - run.startedMs < KEPT_MS) return run
    unfinished.delete(statusId)
    return null
  }

  const readNow = ({ collection }: Unfinished, stop: Stop | null): Reading =>
    buildReading(
      buildThread(collection.toWireThread(), {
        parseHtml: deps.parseHtml,
        imageOrigins: deps.findImageOrigins(),
        capturedAt: now().toISOString(),
        stop,
      }),
    )

  return async (request, signal) => {
    const { statusId, previous } = request
    let run = findRun(request)
    // A fresh start must not take away what the reader is looking at before it has come as far.
    const stays = run === null ? previous : null
    try {
      run ??= begin(await client.fetchPoll(statusId, signal), statusId)
      const { collection, byToken } = run
      const report = createReport(run, stays, readNow, request.onProgress)
      const pause = await collectThread(
        collection,
        {
          fetchContext: (id, requestSignal) => client.fetchContext(id, byToken, requestSignal),
          now,
          onAnswer: report,
          ...(deps.budget ? { budget: deps.budget } : {}),
        },
        signal,
      )
      if (!pause) unfinished.delete(statusId)
      const reading = readNow(run, pause && { why: pause.why, continueAt: pause.until })
      if (pause?.why === 'rate' && stays && stays.replies.length > reading.replies.length)
        return { kind: 'failed', failure: { code: 'rate-limited', retryAt: pause.until }, previous: stays }
      return toShownState(reading, previous && findFresh(reading, previous))
    } catch (error) {
      if (signal.aborted) throw error
      const failure = toFailure(error)
      const hasAnswers = run !== null && run.collection.countAnswers() > 0
      if (!run || !hasAnswers || stays) return { kind: 'failed', failure, previous }
      if (failure.code === 'rate-limited')
        return toShownState(readNow(run, { why: 'rate', continueAt: failure.retryAt }))
      return { kind: 'failed', failure, previous: readNow(run, { why: 'failed', continueAt: null }) }
    }
  }
}

/** Tells how far a run is: each time the count, and the replies themselves as they grow. */
function createReport(
  run: Unfinished,
  stays: Reading | null,
  readNow: (run: Unfinished, stop: Stop) => Reading,
  onProgress: (state: PanelState) => void,
): () => void {
  let shown: Reading | null = null
  return () => {
    const wire = run.collection.toWireThread()
    const read = wire.descendants.length
    const toCome = wire.lacks.reduce((sum, { why, count }) => sum + (why === 'not-asked' ? count : 0), 0)
    if (toCome === 0) return
    if (!stays && read >= (shown?.replies.length ?? 0) * SHOWN_GROWTH)
      // What it would be if the reader stopped it now.
      shown = readNow(run, { why: 'cancelled', continueAt: null })
    onProgress({ kind: 'loading', previous: stays ?? shown, progress: { read, known: read + toCome } })
  }
}

function toFailure(error: unknown): Failure {
  const { code, retryAt } =
    error instanceof PollReasonsError
      ? error
      : new PollReasonsError('internal', 'Unforeseen', { cause: error })
  return { code, retryAt }
}
