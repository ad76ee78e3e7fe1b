import { buildReadingInSteps } from './analysis/build-reading'
import { type Corrections, NO_CORRECTIONS } from './model/correction'
import type { Reading } from './model/reading'
import type { Thread } from './model/thread'

/** How a long reading leaves the page its turns. */
export interface Pace {
  /** A clock for durations. */
  nowMs(): number
  /** Resolves once the page has had its turn. */
  pause(): Promise<void>
}

/** Half a frame of 60 a second: the page draws in the other half. */
const SLICE_MS = 8

/**
 * As `buildReading`, in slices with a pause behind each.
 *
 * @throws the reason of `signal`, once it aborted
 */
export async function readInSlices(
  thread: Thread,
  pace: Pace,
  signal: AbortSignal,
  corrections: Corrections = NO_CORRECTIONS,
): Promise<Reading> {
  const steps = buildReadingInSteps(thread, corrections)
  let startMs = pace.nowMs()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (pace.nowMs() - startMs < SLICE_MS) continue
    await pace.pause()
    signal.throwIfAborted()
    startMs = pace.nowMs()
  }
}
