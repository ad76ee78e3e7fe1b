import type { Vocabulary } from '../analysis/vocabulary'
import type { LoadWords } from '../load-words'
import type { RefreshTicket } from '../mastodon/async-refresh'
import type { MastodonClient } from '../mastodon/client'
import type { CollectBudget } from '../mastodon/collect-thread'
import { followRefresh } from '../mastodon/follow-refresh'
import type { Reading } from '../model/reading'
import {
  type Failure,
  type LoadingReport,
  type LoadMode,
  type PanelState,
  toShownState,
} from '../panel-state'
import { type CollectHomeDeps, collectHome } from './collect-home'
import { collectSource } from './collect-source'
import { createReport } from './create-report'
import { findFresh } from './find-fresh'
import type { HomeDeps } from './open-home'
import { createReadRun, type ReadRunDeps } from './read-run'
import { holdsMore, type ThreadRun } from './thread-run'
import { createThreadRuns } from './thread-runs'
import { toFailure } from './to-failure'

/** The outside world, as the chain needs it. */
export interface LoadReadingDeps extends ReadRunDeps {
  client: MastodonClient
  /** @throws the signal's own reason where it aborts */
  wait(ms: number, signal: AbortSignal): Promise<void>
  /** Asked for with the first request, so that the one does not wait for the other. */
  loadWords: LoadWords
  /** Of the browsed server. @see `BrowsedServer` */
  handleDomain: string
  /** For asking a poll's home server. */
  home: Omit<HomeDeps, 'now'>
  budget?: CollectBudget
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

/** Creates the chain of one page. */
export function createReadingLoader(deps: LoadReadingDeps): ReadingLoader {
  const { client, now } = deps
  const runs = createThreadRuns(deps)
  const { readRun, readThread } = createReadRun(deps)

  const collect: CollectHomeDeps['collect'] = (source, onAnswer, signal) =>
    collectSource(source, { now, onAnswer, ...(deps.budget && { budget: deps.budget }) }, signal)
  const homeDeps = { home: { ...deps.home, now }, keepHome: runs.keepHome, collect }

  /** What came in place of what was read before, or that where it holds more or where reading is what fails. */
  const toFailedState = async (
    run: ThreadRun,
    words: Vocabulary,
    { failure, previous }: { failure: Failure; previous: Reading | null },
    signal: AbortSignal,
  ): Promise<PanelState> => {
    const failed: PanelState = { kind: 'failed', failure, previous }
    if (run.here.collection.countAnswers() === 0 || (previous && holdsMore(previous, run))) return failed
    const reading = await readRun(run, words, signal)
    return failure.code === 'rate-limited' ? toShownState(reading) : { ...failed, previous: reading }
  }

  const findMore: ReadingLoader['findMore'] = async (statusId, signal) => {
    const run = runs.find(statusId)
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
    const { statusId, previous, mode, onProgress } = request
    if (mode === 'anew') runs.drop(statusId)
    let run = runs.resume(statusId)
    let words: Vocabulary | null = null
    try {
      const asked = deps.loadWords()
      // Heard where they are needed; until then a failure must not go unhandled.
      asked.catch(() => {})
      // Neither a fresh start nor one that broke off may take away what the reader is looking at before it has come as far.
      const stays = previous && holdsMore(previous, run) ? previous : null
      const asksHere = mode !== 'home' || run === null || stays !== null
      run ??= runs.begin(statusId, await client.fetchPoll(statusId, signal))
      words = await asked
      const report = createReport({ run, words, stays, readRun, onProgress }, signal)
      if (asksHere) await collect(run.here, report, signal)
      // The bounds of a run are for first readings: nobody asked for fewer replies than are shown.
      while (run.here.stop?.why === 'budget' && stays && holdsMore(stays, run))
        await collect(run.here, report, signal)
      // Going on means both servers, also where what the home server told was not kept so long.
      const homeIsShown = run.home !== null || Boolean(previous?.thread.coverage.home)
      const asksHome = mode === 'home' || (mode === 'on' && homeIsShown)
      const homeFailure = asksHome ? await collectHome(run, report, homeDeps, signal) : null
      const reading = await readRun(run, words, signal)
      const { stopped, stoppedHost, continueAt } = reading.thread.coverage
      if (stopped === 'rate' && previous && holdsMore(previous, run)) {
        const failure: Failure = { code: 'rate-limited', retryAt: continueAt }
        // "The server" is the browsed one: a pause of the other's is said with its name.
        if (stoppedHost !== null) return toShownState(previous, { homeFailure: failure })
        return { kind: 'failed', failure, previous }
      }
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
        runs.forget(statusId)
        return { kind: 'failed', failure: toFailure(mistake), previous }
      }
    }
  }

  return {
    load,
    findMore,
    forget: runs.forget,
    reread: async ({ thread }, signal) => readThread(thread, await deps.loadWords(), signal),
  }
}
