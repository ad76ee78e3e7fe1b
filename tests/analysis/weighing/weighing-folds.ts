import { ALL_WORDS } from '../../../lib/analysis/all-words'
import type { ReaderWords } from '../../../lib/analysis/reader-words'
import type { GoldCase } from '../gold-case'
import { fitWeighing } from './fit-weighing'
import { toWeighingExamples } from './weighing-examples'

const FOLDS = 8

/**
 * For each thread of `corpora`, words whose weights have not seen it: a share of the threads is left out at a time.
 *
 * @returns by slug
 */
export function fitFolds(corpora: readonly GoldCase[]): ReadonlyMap<string, ReaderWords> {
  const examples = corpora.map(toWeighingExamples)
  const folds = Array.from({ length: FOLDS }, (_, fold): ReaderWords => {
    const others = examples.filter((_example, at) => at % FOLDS !== fold)
    return { ...ALL_WORDS, weighing: fitWeighing(others.flat()) }
  })
  return new Map(corpora.map(({ slug }, at) => [slug, folds[at % FOLDS] ?? ALL_WORDS]))
}
