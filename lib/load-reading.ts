import type { ReaderWords } from './analysis/reader-words'
import { collectSource, type Source } from './collect-source'
import { PollReasonsError } from './errors'
import { findFresh } from './find-fresh'
import type { LoadWords } from './load-words'
import type { RefreshTicket } from './mastodon/async-refresh'
import type { FetchedPoll, MastodonClient } from './mastodon/client'
import type { CollectBudget } from './mastodon/collect-thread'
import { createCollection } from './mastodon/collection'
import { followRefresh } from './mastodon/follow-refresh'
import { mergeThreads } from './mastodon/merge-threads'
import type { WireThread } from './mastodon/schemas'
import { type Corrections, NO_CORRECTIONS } from './model/correction'
import { findHomeServer } from './model/home-server'
import type { Reading } from './model/reading'
import type { Thread } from './model/thread'
import { type Home, type HomeDeps, openHome } from './open-home'
import { type Failure, type LoadingReport, type LoadMode, type PanelState, toShownState } from './panel-state'
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

/** What is asked of the chain. */
export interface LoadRequest {
  statusId: string
  /** What is shown now. */
  previous: Reading | null
  mode: LoadMode
  /** Called as answers come. */
  onProgress(report: LoadingReport): void
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
  /** The browsed server. */
  here: Source
  /** The poll's home server, `null` until it has answered. */
  home: Home | null
  byToken: boolean
  startedMs: number
  /** The server's search for more replies, until it was followed to its end. */
  refresh: RefreshTicket | null
  /** How many more replies it found. */
  found: number
}

/** Reads what a run has by now. */
type ReadRun = (run: Run, words: ReaderWords, signal: AbortSignal) => Promise<Reading>

/** How long an earlier run may be gone on with, and what a home server told be kept: three windows of Mastodon's rate limit. */
const KEPT_MS = 15 * 60_000

/** Runs that are kept; a large one is a few MB. */
const KEPT_RUNS = 20

/** A reading is built anew for the reader's eyes once the replies have grown by so much, lest it slow the rest. */
const SHOWN_GROWTH = 1.25

/** Creates the chain of one page. */
export function createReadingLoader(deps: LoadReadingDeps): ReadingLoader {
  const { client, now } = deps
  const runs = new Map<string, Run>()
  // Apart from the runs: reading anew asks the browsed server alone, and must not lose what came from elsewhere.
  const homes = new Map<string, Home>()

  const isKept = (sinceMs: number) => now().getTime() - sinceMs < KEPT_MS

  const forget = (statusId: string) => {
    runs.delete(statusId)
    homes.delete(statusId)
  }

  const begin = ({ status, byToken }: FetchedPoll, statusId: string): Run => {
    const home = homes.get(statusId)
    const run: Run = {
      here: {
        collection: createCollection(status),
        async fetchContext(id, signal) {
          const answer = await client.fetchContext(id, byToken, signal)
          run.refresh = answer.refresh ?? run.refresh
          return answer
        },
        stop: null,
      },
      home: home && isKept(home.openedMs) ? home : null,
      byToken,
      startedMs: now().getTime(),
      refresh: null,
      found: 0,
    }
    runs.set(statusId, run)
    for (const oldest of [...runs.keys()].slice(0, -KEPT_RUNS)) forget(oldest)
    return run
  }

  const findRun = ({ statusId, mode }: LoadRequest): Run | null => {
    const run = runs.get(statusId)
    if (run && mode !== 'anew' && isKept(run.startedMs)) return run
    runs.delete(statusId)
    return null
  }

  const readThread = async (thread: Thread, words: ReaderWords, signal: AbortSignal): Promise<Reading> => {
    const uris = thread.replies.map(({ uri }) => uri)
    // Replies without their corrections are worth more than none.
    const corrections = (await deps.loadCorrections?.(uris).catch(() => null)) ?? NO_CORRECTIONS
    return readInSlices(thread, { words, pace: deps.pace, corrections }, signal)
  }

  const toWire = ({ here, home }: Run): WireThread => {
    const wire = here.collection.toWireThread()
    return home ? mergeThreads(wire, home.collection.toWireThread(), home.host, deps.handleDomain) : wire
  }

  const readNow: ReadRun = (run, words, signal) => {
    const wire = toWire(run)
    const { parseHtml, findImageOrigins } = deps
    const capturedAt = now().toISOString()
    const stop = findStop(run, wire)
    const thread = buildThread(wire, { parseHtml, imageOrigins: findImageOrigins(), capturedAt, stop })
    return readThread(thread, words, signal)
  }

  /** Whether a reading holds more replies than a run has collected by now. */
  const holdsMore = ({ thread: { coverage } }: Reading, run: Run | null): boolean =>
    coverage.read + coverage.filtered > (run ? toWire(run).descendants.length : 0)

  const collect = (source: Source, onAnswer: () => Promise<void>, signal: AbortSignal) =>
    collectSource(source, { now, onAnswer, ...(deps.budget && { budget: deps.budget }) }, signal)

  /** Asks the poll's home server, or asks it on; what it fails at is said beside what came. */
  const collectHome = async (
    run: Run,
    statusId: string,
    onAnswer: () => Promise<void>,
    signal: AbortSignal,
  ): Promise<Failure | null> => {
    const { status } = run.here.collection
    const server = findHomeServer({ ...status, author: { handle: status.account.acct } })
    if (!server) return null
    try {
      const home = run.home ?? (await openHome(status, server, { ...deps.home, now }, signal))
      const keep = () => {
        run.home = home
        homes.set(statusId, home)
        return onAnswer()
      }
      await collect(home, keep, signal)
      return null
    } catch (error) {
      // What is no failure of that server's is a mistake of ours, and must not be laid at its door.
      if (signal.aborted || !(error instanceof PollReasonsError)) throw error
      // A pause is told with what came.
      return run.home && error.code === 'rate-limited' ? null : toFailure(error)
    }
  }

  /** What came in place of what was read before, or that where it holds more or where reading is what fails. */
  const toFailedState = async (
    run: Run,
    words: ReaderWords,
    { failure, previous }: { failure: Failure; previous: Reading | null },
    signal: AbortSignal,
  ): Promise<PanelState> => {
    const failed: PanelState = { kind: 'failed', failure, previous }
    if (run.here.collection.countAnswers() === 0 || (previous && holdsMore(previous, run))) return failed
    const reading = await readNow(run, words, signal)
    return failure.code === 'rate-limited' ? toShownState(reading) : { ...failed, previous: reading }
  }

  const findMore: ReadingLoader['findMore'] = async (statusId, signal) => {
    const run = runs.get(statusId)
    const ticket = run?.refresh
    if (!run || !ticket) return run?.found ?? 0
    try {
      const fetchState = (each: RefreshTicket, requestSignal: AbortSignal) =>
        client.fetchRefresh(each, run.byToken, requestSignal)
      run.found = await followRefresh(ticket, { fetchState, wait: deps.wait }, signal)
      // Not before: whoever stopped following may come back.
      run.refresh = null
      return run.found
    } catch (error) {
      if (signal.aborted) throw error
      return 0
    }
  }

  const load: LoadReading = async (request, signal) => {
    const { statusId, previous, mode } = request
    let run = findRun(request)
    let words: ReaderWords | null = null
    try {
      const asked = deps.loadWords()
      // Heard where they are needed; until then a failure must not go unhandled.
      asked.catch(() => {})
      // Neither a fresh start nor one that broke off may take away what the reader is looking at before it has come as far.
      const stays = previous && holdsMore(previous, run) ? previous : null
      const asksHere = mode !== 'home' || run === null || stays !== null
      run ??= begin(await client.fetchPoll(statusId, signal), statusId)
      words = await asked
      const report = createReport(
        { run, words, stays, toWire, readNow, onProgress: request.onProgress },
        signal,
      )
      if (asksHere) await collect(run.here, report, signal)
      // The bounds of a run are for first readings: nobody asked for fewer replies than are shown.
      while (run.here.stop?.why === 'budget' && stays && holdsMore(stays, run))
        await collect(run.here, report, signal)
      // Going on means both servers, also where what the home server told was not kept so long.
      const homeIsShown = run.home !== null || Boolean(previous?.thread.coverage.home)
      const asksHome = mode === 'home' || (mode === 'on' && homeIsShown)
      const homeFailure = asksHome ? await collectHome(run, statusId, report, signal) : null
      const reading = await readNow(run, words, signal)
      const { stopped, continueAt } = reading.thread.coverage
      if (stopped === 'rate' && previous && holdsMore(previous, run))
        return { kind: 'failed', failure: { code: 'rate-limited', retryAt: continueAt }, previous }
      return toShownState(reading, { fresh: previous && findFresh(reading, previous), homeFailure })
    } catch (error) {
      if (signal.aborted) throw error
      const failure = toFailure(error)
      if (!run || !words) return { kind: 'failed', failure, previous }
      try {
        return await toFailedState(run, words, { failure, previous }, signal)
      } catch (mistake) {
        if (signal.aborted) throw mistake
        // What cannot be read must not be gone on with.
        forget(statusId)
        return { kind: 'failed', failure: toFailure(mistake), previous }
      }
    }
  }

  return {
    load,
    findMore,
    forget,
    reread: async ({ thread }, signal) => readThread(thread, await deps.loadWords(), signal),
  }
}

/** How a run ended early; at the home server only where that keeps away replies that are known to be there. */
function findStop({ here, home }: Run, { lacks }: WireThread): Stop | null {
  if (here.stop || !home) return here.stop
  return lacks.some(({ why }) => why === 'not-asked') ? home.stop : null
}

/** What telling how far a run is needs. */
interface ReportDeps {
  run: Run
  words: ReaderWords
  /** What is shown on meanwhile, `null` for what came so far. */
  stays: Reading | null
  toWire(run: Run): WireThread
  readNow: ReadRun
  onProgress(report: LoadingReport): void
}

/** Tells how far a run is: each time the count, and the replies themselves as they grow. */
function createReport(
  { run, words, stays, toWire, readNow, onProgress }: ReportDeps,
  signal: AbortSignal,
): () => Promise<void> {
  let shown: Reading | null = null
  return async () => {
    const wire = toWire(run)
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
