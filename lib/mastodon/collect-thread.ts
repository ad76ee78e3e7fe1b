import { PollReasonsError } from '../errors'
import type { ContextAnswer } from './client'
import type { Collection } from './collection'
import { isNearLimit, type RateLimit } from './rate-limit'

/** The most that one run may cost; the reader can let it go on afterwards. */
export interface CollectBudget {
  requests: number
  /** Milliseconds. */
  timeMs: number
}

/** Enough for some 4,000 replies at 50 new ones an answer, and short enough to be waited for. */
export const DEFAULT_BUDGET: CollectBudget = { requests: 80, timeMs: 90_000 }

/** The outside world, as collecting needs it. */
export interface CollectDeps {
  fetchContext(statusId: string, signal: AbortSignal): Promise<ContextAnswer>
  now(): Date
  budget?: CollectBudget
  /** Called after each answer; the next question waits for it. */
  onAnswer(): Promise<void>
}

/** Why a run ended with questions left. */
export interface CollectPause {
  why: 'rate' | 'budget'
  /** When to go on at the earliest, ISO 8601. */
  until: string | null
}

/** Answers that concern the one post asked about: it was deleted meanwhile, or is not for this reader. */
const PASSED_OVER = ['not-found', 'forbidden']

/**
 * Asks for answer after answer, one at a time, until nothing more is to be had or a bound is met.
 *
 * Whatever ends it, the collection keeps what came, and another run goes on from there.
 *
 * @returns `null` where everything was asked for
 * @throws PollReasonsError where a request failed; the signal's own reason where the caller aborted
 */
export async function collectThread(
  collection: Collection,
  { fetchContext, now, budget = DEFAULT_BUDGET, onAnswer }: CollectDeps,
  signal: AbortSignal,
): Promise<CollectPause | null> {
  const endMs = now().getTime() + budget.timeMs
  let rate: RateLimit | null = null
  let requests = 0
  for (let id = collection.findQuestion(); id !== null; id = collection.findQuestion()) {
    if (rate && isNearLimit(rate)) return { why: 'rate', until: rate.resetAt }
    if (requests >= budget.requests || now().getTime() >= endMs) return { why: 'budget', until: null }
    const answer = await passOver(fetchContext(id, signal), id === collection.status.id)
    requests += 1
    rate = answer?.rate ?? rate
    collection.add(id, answer?.context ?? null)
    await onAnswer()
  }
  return null
}

/** The answer, or `null` where only the post asked about is out of reach, unless that is the poll itself. */
async function passOver(answer: Promise<ContextAnswer>, isPoll: boolean): Promise<ContextAnswer | null> {
  try {
    return await answer
  } catch (error) {
    if (!isPoll && error instanceof PollReasonsError && PASSED_OVER.includes(error.code)) return null
    throw error
  }
}
