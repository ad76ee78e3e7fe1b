import { ALL_WORDS } from '../../../lib/analysis/all-words'
import type { Vocabulary } from '../../../lib/analysis/vocabulary'
import type { GoldCase } from '../gold-case'
import { RULE_WORDS } from '../rule-words'
import { fitLogLinear } from '../verdict/fit-log-linear'
import { findLabelledVerdicts, toExamples } from '../verdict/verdict-examples'
import { fitWeighing, type WeighingExample } from './fit-weighing'
import { toWeighingExamples } from './weighing-examples'

const FOLDS = 8

/** A share of the threads, with words whose verdicts have not seen it. */
interface Fold {
  words: Vocabulary
  threads: readonly GoldCase[]
  examples: readonly WeighingExample[]
}

/** What weights are fitted to; what each reply says of licenses is read by verdicts that have not seen its thread. */
export function toFoldedExamples(corpora: readonly GoldCase[]): WeighingExample[] {
  return toFolds(corpora).flatMap(({ examples }) => examples)
}

/**
 * For each thread of `corpora`, words whose weights have not seen it, neither those of stances nor those of verdicts that
 * stances hear: a share of the threads is left out at a time.
 *
 * @returns by slug
 */
export function fitFolds(corpora: readonly GoldCase[]): ReadonlyMap<string, Vocabulary> {
  const folds = toFolds(corpora)
  return new Map(
    folds.flatMap((fold) => {
      const others = folds.filter((other) => other !== fold)
      const weighing = fitWeighing(others.flatMap(({ examples }) => examples))
      return fold.threads.map(({ slug }) => [slug, { ...fold.words, weighing }] as const)
    }),
  )
}

function toFolds(corpora: readonly GoldCase[]): Fold[] {
  // With stances by rules alone, so that weights do not depend on those fitted before.
  const labelled = corpora.map((gold) => findLabelledVerdicts(gold, RULE_WORDS))
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = labelled.filter((_pairs, at) => at % FOLDS !== fold)
    const words = { ...ALL_WORDS, judging: fitLogLinear(toExamples(others.flat())) }
    const threads = corpora.filter((_gold, at) => at % FOLDS === fold)
    return { words, threads, examples: threads.flatMap((gold) => toWeighingExamples(gold, words)) }
  })
}
