import { buildReadingInSteps } from './analysis/build-reading'
import type { Vocabulary } from './analysis/vocabulary'
import type { Corrections } from './model/correction'
import type { Reading } from './model/reading'
import type { Thread } from './model/thread'

/** How a long reading leaves the page its turns. */
export interface Pace {
  /** A clock for durations. */
  nowMs(): number
  /** Resolves once the page has had its turn. */
  pause(): Promise<void>
}

/** What reading needs beside the thread. */
export interface ReadDeps {
  words: Vocabulary
  pace: Pace
  /** What the reader says of the replies, if anything. */
  corrections?: Corrections
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
  { words, pace, corrections }: ReadDeps,
  signal: AbortSignal,
): Promise<Reading> {
  const steps = buildReadingInSteps(thread, words, corrections)
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
