import type { Vocabulary } from '../analysis/vocabulary'
import type { Reading } from '../model/reading'
import type { LoadingReport } from '../panel-state'
import type { ReadRun } from './read-run'
import { type ThreadRun, toWireThread } from './thread-run'

/** What telling how far a run is needs. */
export interface ReportDeps {
  run: ThreadRun
  words: Vocabulary
  /** What is shown on meanwhile, `null` for what came so far. */
  stays: Reading | null
  readRun: ReadRun
  onProgress(report: LoadingReport): void
}

/** A reading is built anew for the reader's eyes once the replies have grown by so much, lest it slow the rest. */
const SHOWN_GROWTH = 1.25

/** Creates what tells how far a run is, after each answer: the count, and the replies themselves as they grow. */
export function createReport(
  { run, words, stays, readRun, onProgress }: ReportDeps,
  signal: AbortSignal,
): () => Promise<void> {
  let shown: Reading | null = null
  return async () => {
    const { descendants, lacks } = toWireThread(run)
    const read = descendants.length
    const toCome = lacks.reduce((sum, { why, count }) => sum + (why === 'not-asked' ? count : 0), 0)
    if (toCome === 0) return
    if (!stays && read >= (shown?.replies.length ?? 0) * SHOWN_GROWTH)
      shown = await readRun(run, words, signal)
    onProgress({ kind: 'loading', previous: stays ?? shown, progress: { read, known: read + toCome } })
  }
}
