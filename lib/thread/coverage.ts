import type { Lack, WireThread } from '../mastodon/schemas'
import { isPublic } from '../model/post'
import { CONTEXT_LIMITS, type Coverage, type CoverageLimit, type CoverageStop } from '../model/thread'
import type { PlacedStatus } from './order-statuses'

/** Placed posts that are not shown. */
interface LeftOut {
  /** Hidden by the reader's own filters. */
  filtered: number
  /** Whose HTML could not be parsed. */
  unreadable: number
}

/** How reading ended early. */
export interface Stop {
  why: CoverageStop
  /** When to go on at the earliest, ISO 8601. */
  continueAt: string | null
  /** Of the poll's home server where it ended there; left out: on the browsed server. */
  host?: string
}

/**
 * What was read of a thread, and what it is known to lack.
 *
 * `missing` is a lower bound: what hangs beneath a post that did not come is counted nowhere.
 *
 * @param placed every post that came and could be parsed, shown or not
 * @param stop `null` where reading came to its end
 */
export function toCoverage(
  wire: WireThread,
  placed: readonly PlacedStatus[],
  { filtered, unreadable }: LeftOut,
  stop: Stop | null,
): Coverage {
  const count = (why: Lack['why']) => sum(wire.lacks.filter((lack) => lack.why === why))
  const direct = wire.descendants.filter(
    (status) => status.in_reply_to_id === wire.status.id && isPublic(status),
  )
  return {
    signedIn: wire.signedIn,
    read: placed.length - filtered - unreadable,
    direct: { counted: wire.status.replies_count, came: direct.length },
    missing: sum(wire.lacks),
    missingBy: {
      notAsked: count('not-asked'),
      beyondLimit: count('beyond-limit'),
      heldBack: count('held-back'),
    },
    skipped: wire.skipped + unreadable,
    filtered,
    limits: findLimits(wire, placed),
    cap: wire.cap,
    answers: wire.answers,
    home: wire.home,
    stopped: stop?.why ?? null,
    stoppedHost: stop?.host ?? null,
    continueAt: stop?.continueAt ?? null,
  }
}

function findLimits(wire: WireThread, placed: readonly PlacedStatus[]): CoverageLimit[] {
  if (wire.signedIn) return wire.full ? ['signed-in-count'] : []
  const deep = new Set(
    placed
      .filter(({ depth }) => depth !== null && depth >= CONTEXT_LIMITS.signedOutDepth)
      .map(({ status }) => status.id),
  )
  const limits: CoverageLimit[] = []
  if (wire.lacks.some(({ why }) => why === 'beyond-limit')) limits.push('signed-out-count')
  if (wire.lacks.some(({ why, under }) => why === 'not-asked' && deep.has(under)))
    limits.push('signed-out-depth')
  return limits
}

/** Clamped: a counter that a server made up must not make a number that JSON readers refuse. */
function sum(lacks: readonly Lack[]): number {
  return lacks.reduce((total, { count }) => Math.min(total + count, Number.MAX_SAFE_INTEGER), 0)
}
