import type { Reading } from '../model/reading'
import type { Translate } from '../translate'
import { describeHome, describeRead, describeStop, listGaps } from '../wording/coverage-text'
import { formatDay } from '../wording/format-day'
import { joinSentences } from '../wording/join-sentences'
import { describeLanguages } from '../wording/language-text'

/** How complete a reading is, as those are told who get the export. */
export interface Completeness {
  /** What was read, when, and how many more there are at least. */
  summary: string
  /** What is missing and why, and how it was read, a sentence each. */
  details: readonly string[]
}

/**
 * What was read of the thread, and what is known to be missing.
 *
 * @param withheld followers-only and direct replies left out
 */
export function describeCompleteness(
  { thread, partlyRead }: Pick<Reading, 'thread' | 'partlyRead'>,
  withheld: number,
  t: Translate,
): Completeness {
  const { coverage, capturedAt } = thread
  const { home } = coverage
  const stop = describeStop(coverage, t)
  const languages = describeLanguages(partlyRead, t)
  return {
    summary: joinSentences([describeRead(coverage, t), t('fileAsOf', formatDay(capturedAt, t.locale))], t),
    details: [
      ...listGaps(coverage, 'others', t),
      ...(stop === null ? [] : [stop]),
      ...(home ? [describeHome(home, t)] : []),
      ...(withheld > 0 ? [t.count('exportWithheld', withheld)] : []),
      ...(languages === null ? [] : [languages]),
    ],
  }
}
