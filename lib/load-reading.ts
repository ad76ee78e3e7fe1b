import type { ReaderWords } from './analysis/reader-words'
import { collectHome, type HomeDeps } from './collect-home'
import { PollReasonsError } from './errors'
import { findFresh } from './find-fresh'
import type { LoadWords } from './load-words'
import type { RefreshTicket } from './mastodon/async-refresh'
import type { FetchedPoll, MastodonClient } from './mastodon/client'
import { type CollectBudget, collectThread } from './mastodon/collect-thread'
import { type Collection, createCollection } from './mastodon/collection'
import { followRefresh } from './mastodon/follow-refresh'
import { mergeThreads } from './mastodon/merge-threads'
import type { WireThread } from './mastodon/schemas'
import { type Corrections, NO_CORRECTIONS } from './model/correction'
import { findHomeServer } from './model/home-server'
import type { Reading } from './model/reading'
import type { Thread } from './model/thread'
import { type Failure, type PanelState, toShownState } from './panel-state'
import { type Pace, readInSlices } from './read-in-slices'
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
  /** @throws the signal's own reason where it aborts */
  wait(ms: number, signal: AbortSignal): Promise<void>
  pace: Pace
  /** Asked for with the first request, so that the one does not wait for the other. */
  loadWords: LoadWords
  /** Of the browsed server. @see `BrowsedServer` */
  handleDomain: string
  /** For asking a poll's home server. */
  home: Omit<HomeDeps, 'now'>
  budget?: CollectBudget
  /** What the reader says of these posts, by `uri`; nothing where left out. */
  loadCorrections?(uris: readonly string[]): Promise<Corrections>
}

/**
 * What is to be read: everything anew, on from where an earlier run ended, or what the poll's home server adds.
 */
export type LoadMode = 'anew' | 'on' | 'home'

/** What is asked of the chain. */
export interface LoadRequest {
  statusId: string
  /** What is shown now. */
  previous: Reading | null
  mode: LoadMode
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

/** The chain of one page. */
export interface ReadingLoader {
  load: LoadReading
  /**
   * How many more replies the server has found elsewhere, once it has; 0 where it did not look, found none, or the
   * search could not be followed. Rejects only when `signal` aborted.
   */
  findMore(statusId: string, signal: AbortSignal): Promise<number>
  /** Lets go of what was collected of a thread; the next reading begins anew. */
  forget(statusId: string): void
  /** Reads what is there once more, as corrected by now; asks no server. Rejects only when `signal` aborted. */
  reread(reading: Reading, signal: AbortSignal): Promise<Reading>
}

/** What is known of one thread. */
interface Run {
  collection: Collection
  byToken: boolean
  startedMs: number
  /** What the poll's home server told, `null` where it was not asked. */
  home: WireThread | null
  /** The server's search for more replies, until it is followed. */
  refresh: RefreshTicket | null
  stop: Stop | null
}

/** Reads what a run has by now. */
type ReadRun = (run: Run, words: ReaderWords, signal: AbortSignal) => Promise<Reading>

/** How long an earlier run may be gone on with: three windows of Mastodon's rate limit. */
const KEPT_MS = 15 * 60_000

/** Runs that are kept; a large one is a few MB. */
const KEPT_RUNS = 20

/** A reading is built anew for the reader's eyes once the replies have grown by so much, lest it slow the rest. */
const SHOWN_GROWTH = 1.25

/** Creates the chain of one page. */
export function createReadingLoader(deps: LoadReadingDeps): ReadingLoader {
  const { client, now } = deps
  const runs = new Map<string, Run>()

  const begin = ({ status, byToken }: FetchedPoll, statusId: string): Run => {
    const collection = createCollection(status)
    const run = { collection, byToken, startedMs: now().getTime(), home: null, refresh: null, stop: null }
    runs.set(statusId, run)
    for (const oldest of [...runs.keys()].slice(0, -KEPT_RUNS)) runs.delete(oldest)
    return run
  }

  const findRun = ({ statusId, mode }: LoadRequest): Run | null => {
    const run = runs.get(statusId)
    if (run && mode !== 'anew' && now().getTime() - run.startedMs < KEPT_MS) return run
    runs.delete(statusId)
    return null
  }

  const readThread = async (thread: Thread, words: ReaderWords, signal: AbortSignal): Promise<Reading> => {
    const uris = thread.replies.map(({ uri }) => uri)
    // Replies without their corrections are worth more than none.
    const corrections = (await deps.loadCorrections?.(uris).catch(() => null)) ?? NO_CORRECTIONS
    return readInSlices(thread, { words, pace: deps.pace, corrections }, signal)
  }

  const readNow: ReadRun = ({ collection, home, stop }, words, signal) => {
    const here = collection.toWireThread()
    const wire = home ? mergeThreads(here, home, new URL(home.status.uri).host, deps.handleDomain) : here
    const { parseHtml, findImageOrigins } = deps
    const capturedAt = now().toISOString()
    const thread = buildThread(wire, { parseHtml, imageOrigins: findImageOrigins(), capturedAt, stop })
    return readThread(thread, words, signal)
  }

  const collectHere = async (run: Run, onAnswer: () => Promise<void>, signal: AbortSignal) => {
    const fetchContext = async (id: string, requestSignal: AbortSignal) => {
      const answer = await client.fetchContext(id, run.byToken, requestSignal)
      run.refresh = answer.refresh ?? run.refresh
      return answer
    }
    // What it would be if the reader stopped it now.
    run.stop = { why: 'cancelled', continueAt: null }
    const collectDeps = { fetchContext, now, onAnswer, ...(deps.budget && { budget: deps.budget }) }
    const pause = await collectThread(run.collection, collectDeps, signal)
    run.stop = pause && { why: pause.why, continueAt: pause.until }
  }

  const loadHome = async (
    run: Run,
    words: ReaderWords,
    previous: Reading | null,
    signal: AbortSignal,
  ): Promise<PanelState> => {
    try {
      const before = await readNow(run, words, signal)
      const server = findHomeServer(before.thread.post)
      if (!server) return toShownState(before)
      run.home = await collectHome(run.collection.status, server, { ...deps.home, now }, signal)
      const reading = await readNow(run, words, signal)
      return toShownState(reading, { fresh: findFresh(reading, previous ?? before) })
    } catch (error) {
      // What is no failure of that server's is a mistake of ours, and must not be laid at its door.
      if (signal.aborted || !(error instanceof PollReasonsError)) throw error
      return toShownState(await readNow(run, words, signal), { homeFailure: toFailure(error) })
    }
  }

  /** What came in place of what was read before, or that where reading it is what fails. */
  const toFailedState = async (
    run: Run,
    words: ReaderWords,
    { failure, previous }: { failure: Failure; previous: Reading | null },
    signal: AbortSignal,
  ): Promise<PanelState> => {
    const isPause = failure.code === 'rate-limited'
    run.stop = isPause ? { why: 'rate', continueAt: failure.retryAt } : { why: 'failed', continueAt: null }
    try {
      const reading = await readNow(run, words, signal)
      return isPause ? toShownState(reading) : { kind: 'failed', failure, previous: reading }
    } catch (error) {
      if (signal.aborted) throw error
      return { kind: 'failed', failure: toFailure(error), previous }
    }
  }

  const findMore: ReadingLoader['findMore'] = async (statusId, signal) => {
    const run = runs.get(statusId)
    const ticket = run?.refresh
    if (!run || !ticket) return 0
    run.refresh = null
    try {
      const fetchState = (each: RefreshTicket, requestSignal: AbortSignal) =>
        client.fetchRefresh(each, run.byToken, requestSignal)
      return await followRefresh(ticket, { fetchState, wait: deps.wait }, signal)
    } catch (error) {
      if (signal.aborted) throw error
      return 0
    }
  }

  const load: LoadReading = async (request, signal) => {
    const { statusId, previous, mode } = request
    let run = findRun(request)
    let words: ReaderWords | null = null
    // Neither a fresh start nor one that broke off may take away what the reader is looking at before it has come as far.
    const stays = previous && holdsMore(previous, run) ? previous : null
    try {
      const asked = deps.loadWords()
      // Heard where they are needed; until then a failure must not go unhandled.
      asked.catch(() => {})
      const isKnown = run !== null
      run ??= begin(await client.fetchPoll(statusId, signal), statusId)
      words = await asked
      if (mode === 'home' && isKnown) return await loadHome(run, words, previous, signal)
      await collectHere(run, createReport(run, words, stays, readNow, request.onProgress, signal), signal)
      if (mode === 'home') return await loadHome(run, words, previous, signal)
      const reading = await readNow(run, words, signal)
      const paused = reading.thread.coverage
      if (paused.stopped === 'rate' && stays && holdsMore(stays, run))
        return {
          kind: 'failed',
          failure: { code: 'rate-limited', retryAt: paused.continueAt },
          previous: stays,
        }
      return toShownState(reading, { fresh: previous && findFresh(reading, previous) })
    } catch (error) {
      if (signal.aborted) throw error
      const failure = toFailure(error)
      if (!run || !words || run.collection.countAnswers() === 0 || (stays && holdsMore(stays, run)))
        return { kind: 'failed', failure, previous }
      return await toFailedState(run, words, { failure, previous }, signal)
    }
  }

  return {
    load,
    findMore,
    forget: (statusId) => void runs.delete(statusId),
    reread: async ({ thread }, signal) => readThread(thread, await deps.loadWords(), signal),
  }
}

/** Whether a reading holds more replies than a run has collected by now. */
function holdsMore({ thread: { coverage } }: Reading, run: Run | null): boolean {
  return coverage.read + coverage.filtered > (run?.collection.toWireThread().descendants.length ?? 0)
}

/** Tells how far a run is: each time the count, and the replies themselves as they grow. */
function createReport(
  run: Run,
  words: ReaderWords,
  stays: Reading | null,
  readNow: ReadRun,
  onProgress: (state: PanelState) => void,
  signal: AbortSignal,
): () => Promise<void> {
  let shown: Reading | null = null
  return async () => {
    const wire = run.collection.toWireThread()
    const read = wire.descendants.length
    const toCome = wire.lacks.reduce((sum, { why, count }) => sum + (why === 'not-asked' ? count : 0), 0)
    if (toCome === 0) return
    if (!stays && read >= (shown?.replies.length ?? 0) * SHOWN_GROWTH)
      shown = await readNow(run, words, signal)
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
