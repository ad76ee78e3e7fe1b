import type { FetchedPoll, MastodonClient } from '../mastodon/client'
import { createCollection } from '../mastodon/collection'
import type { Home } from './open-home'
import type { ThreadRun } from './thread-run'

/** What keeping runs needs. */
export interface ThreadRunsDeps {
  client: Pick<MastodonClient, 'fetchContext'>
  handleDomain: string
  now(): Date
}

/** The threads that were asked for on a page, by the poll's status id. */
export interface ThreadRuns {
  /** What is known of a thread, `null` where nothing is, or nothing any more. */
  find(statusId: string): ThreadRun | null
  /** A run to go on with, `null` where there is none; lets go of one that is too old for that. */
  resume(statusId: string): ThreadRun | null
  /** A run that knows the poll alone, and its home server where that was asked lately. */
  begin(statusId: string, poll: FetchedPoll): ThreadRun
  /** Keeps the home server with a run that it has answered for, and with those that begin soon. */
  keepHome(run: ThreadRun, home: Home): void
  /** Lets go of a run, not of what a home server told. */
  drop(statusId: string): void
  /** Lets go of all that is known of a thread. */
  forget(statusId: string): void
}

/** How long an earlier run may be gone on with, and what a home server told be kept: three windows of Mastodon's rate limit. */
const KEPT_MS = 15 * 60_000

/** Runs that are kept; a large one is a few MB. */
const KEPT_RUNS = 20

/** Keeps what is known of the last threads that were asked for. */
export function createThreadRuns({ client, handleDomain, now }: ThreadRunsDeps): ThreadRuns {
  const runs = new Map<string, ThreadRun>()
  // Apart from the runs: reading anew asks the browsed server alone, and must not lose what came from elsewhere.
  const homes = new Map<string, Home>()
  const isKept = (sinceMs: number) => now().getTime() - sinceMs < KEPT_MS

  const find = (statusId: string) => runs.get(statusId) ?? null
  const drop = (statusId: string) => {
    runs.delete(statusId)
  }
  const forget = (statusId: string) => {
    drop(statusId)
    homes.delete(statusId)
  }
  return {
    find,
    resume(statusId) {
      const run = find(statusId)
      if (run && isKept(run.startedMs)) return run
      drop(statusId)
      return null
    },
    begin(statusId, { status, byToken }) {
      const home = homes.get(statusId)
      const run: ThreadRun = {
        statusId,
        here: {
          collection: createCollection(status),
          async fetchContext(id, signal) {
            const answer = await client.fetchContext(id, byToken, signal)
            run.refresh = answer.refresh ?? run.refresh
            return answer
          },
          stop: null,
        },
        handleDomain,
        home: home && isKept(home.openedMs) ? home : null,
        byToken,
        startedMs: now().getTime(),
        refresh: null,
        found: 0,
      }
      runs.set(statusId, run)
      for (const oldest of [...runs.keys()].slice(0, -KEPT_RUNS)) forget(oldest)
      return run
    },
    keepHome(run, home) {
      run.home = home
      homes.set(run.statusId, home)
    },
    drop,
    forget,
  }
}
