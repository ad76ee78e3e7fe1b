import { ALL_WORDS } from '../../lib/analysis/all-words'
import { buildReading } from '../../lib/analysis/build-reading'
import type { Thread } from '../../lib/model/thread'
import { HOSTILE_TEXTS } from '../../tests/bench/hostile-texts'
import { measureGrowth } from './measure-growth'
import { measureSlices } from './measure-slices'
import { measureStages, type StageTime } from './measure-stages'

/** What the page of the reader's bench can do; called by `measure-analysis.ts`. */
export interface AnalysisBench {
  /** Keeps a thread, of which the others speak. */
  take(thread: Thread): void
  /** Reads it, in one task. */
  read(): void
  measureStages(): StageTime[]
  measureSlices(): Promise<number[]>
  /** How long one of `HOSTILE_TEXTS` takes in each of these lengths, in milliseconds. */
  readHostile(at: number, lengths: readonly number[]): number[]
}

declare global {
  interface Window {
    analysis: AnalysisBench
  }
}

let taken: Thread | null = null

function getThread(): Thread {
  if (!taken) throw new Error('no thread yet')
  return taken
}

window.analysis = {
  take(thread) {
    taken = thread
  },
  read() {
    buildReading(getThread(), ALL_WORDS)
  },
  measureStages: () => measureStages(getThread()),
  measureSlices: () => measureSlices(getThread()),
  readHostile(at, lengths) {
    const toText = HOSTILE_TEXTS[at]?.[1]
    return toText ? measureGrowth(toText, lengths) : []
  },
}
