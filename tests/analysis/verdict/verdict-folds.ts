import { judgeFeatures } from '../../../lib/analysis/verdict/verdict-model'
import type { Vocabulary } from '../../../lib/analysis/vocabulary'
import type { GoldCase } from '../gold-case'
import { fitLogLinear } from './fit-log-linear'
import { findLabelledVerdicts, type LabelledVerdict, toExamples } from './verdict-examples'

/** Right verdicts among labelled pairs whose license was found; `lenient` counts defensible ones. */
export interface VerdictScore {
  pairs: number
  strict: number
  lenient: number
}

interface FoldOptions {
  leftOut?: number
  words?: ReadonlyMap<string, Vocabulary>
}

/**
 * How well verdicts are read in each thread by a model that has not seen it: `leftOut` threads at a time, one unless told.
 *
 * The threads `others` are judged by a model of all of `corpora`, and never fitted to. `words`, by slug: what stances are read
 * with, for which weights are fitted, too; as shipped unless told.
 */
export function scoreVerdictFolds(
  corpora: readonly GoldCase[],
  others: readonly GoldCase[],
  { leftOut = 1, words = new Map<string, Vocabulary>() }: FoldOptions = {},
): ReadonlyMap<string, VerdictScore> {
  const labelled = corpora.flatMap((gold) => findLabelledVerdicts(gold, words.get(gold.slug)))
  const slugs = [...new Set(labelled.map(({ slug }) => slug))]
  const scores = new Map<string, VerdictScore>()
  for (let at = 0; at < slugs.length; at += leftOut) {
    const fold = slugs.slice(at, at + leftOut)
    const model = fitLogLinear(toExamples(labelled.filter(({ slug }) => !fold.includes(slug))))
    for (const slug of fold) {
      const own = labelled.filter((pair) => pair.slug === slug)
      scores.set(slug, scoreVerdicts(own, model))
    }
  }
  const model = fitLogLinear(toExamples(labelled))
  for (const gold of others) scores.set(gold.slug, scoreVerdicts(findLabelledVerdicts(gold), model))
  return scores
}

function scoreVerdicts(
  labelled: readonly LabelledVerdict[],
  model: ReturnType<typeof fitLogLinear>,
): VerdictScore {
  const score = { pairs: 0, strict: 0, lenient: 0 }
  for (const { evidence, label } of labelled) {
    const verdict = (evidence.silent ? null : judgeFeatures(evidence.features, model)) ?? 'none'
    score.pairs += 1
    if (verdict === label.verdict) score.strict += 1
    if (verdict === label.verdict || label.alt.includes(verdict)) score.lenient += 1
  }
  return score
}
