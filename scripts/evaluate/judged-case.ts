import type { Vocabulary } from '../../lib/analysis/vocabulary'
import type { GoldCase } from '../../tests/analysis/gold-case'
import { type Judged, judge } from '../../tests/analysis/judge'
import type { VerdictScore } from '../../tests/analysis/verdict/verdict-folds'

/** A labelled thread with what was read. */
export interface JudgedCase extends GoldCase {
  judged: readonly Judged[]
  /** By a model of the verdicts in all other threads: the one that is shipped has been fitted to this one, too. */
  verdicts: VerdictScore
}

/** Labelled threads whose figures are pooled under a name. */
export interface Pool {
  name: string
  cases: readonly JudgedCase[]
}

/**
 * Reads labelled threads, those that weights are fitted to with weights that have not seen them.
 *
 * `words` and `folds` by slug; without words a thread is read as shipped, and not all labels hold verdicts.
 */
export function judgeCases(
  cases: readonly GoldCase[],
  words: ReadonlyMap<string, Vocabulary>,
  folds: ReadonlyMap<string, VerdictScore>,
): JudgedCase[] {
  return cases.map((gold) => ({
    ...gold,
    judged: judge(gold, words.get(gold.slug)),
    verdicts: folds.get(gold.slug) ?? { pairs: 0, strict: 0, lenient: 0 },
  }))
}

/** Every judged reply of some threads. */
export function allJudged(cases: readonly JudgedCase[]): Judged[] {
  return cases.flatMap(({ judged }) => judged)
}

/** The verdicts of some threads, added up. */
export function sumVerdicts(cases: readonly JudgedCase[]): VerdictScore {
  const sum = { pairs: 0, strict: 0, lenient: 0 }
  for (const { verdicts } of cases) {
    sum.pairs += verdicts.pairs
    sum.strict += verdicts.strict
    sum.lenient += verdicts.lenient
  }
  return sum
}
