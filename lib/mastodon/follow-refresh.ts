import type { RefreshState, RefreshTicket } from './async-refresh'

/** A job that has not ended by then is left to itself: at the usual interval of three seconds, a minute. */
const MOST_QUESTIONS = 20

/** The outside world, as following a job needs it. */
export interface FollowDeps {
  fetchState(ticket: RefreshTicket, signal: AbortSignal): Promise<RefreshState>
  /** @throws the signal's own reason where it aborts */
  wait(ms: number, signal: AbortSignal): Promise<void>
}

/**
 * How many more replies the server has found when its job ends; 0 where it found none or takes too long.
 *
 * @throws PollReasonsError as the client; the signal's own reason where the caller aborted
 */
export async function followRefresh(
  ticket: RefreshTicket,
  { fetchState, wait }: FollowDeps,
  signal: AbortSignal,
): Promise<number> {
  let found = 0
  for (let asked = 0; asked < MOST_QUESTIONS; asked += 1) {
    await wait(ticket.retryMs, signal)
    const state = await fetchState(ticket, signal)
    found = state.found
    if (state.finished) break
  }
  return found
}
