import { PollReasonsError } from '../errors'
import { findHomeServer } from '../model/home-server'
import type { Failure } from '../panel-state'
import type { Source } from './collect-source'
import { type Home, type HomeDeps, openHome } from './open-home'
import type { ThreadRun } from './thread-run'
import { toFailure } from './to-failure'

/** What asking a poll's home server needs. */
export interface CollectHomeDeps {
  home: HomeDeps
  /** Keeps the server with the run, and what it told. */
  keepHome(run: ThreadRun, home: Home): void
  collect(source: Source, onAnswer: () => Promise<void>, signal: AbortSignal): Promise<void>
}

/**
 * Asks a poll's home server, or asks it on.
 *
 * @returns what it fails at, which is said beside what came; `null` where it did not fail, or the poll has none
 * @throws the reason of the signal, once it aborted, and what is no failure of that server's
 */
export async function collectHome(
  run: ThreadRun,
  onAnswer: () => Promise<void>,
  { home: deps, keepHome, collect }: CollectHomeDeps,
  signal: AbortSignal,
): Promise<Failure | null> {
  const { status } = run.here.collection
  const server = findHomeServer({ ...status, author: { handle: status.account.acct } })
  if (!server) return null
  try {
    const home = run.home ?? (await openHome(status, server, deps, signal))
    const keep = () => {
      keepHome(run, home)
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
