import type { Verdict } from '../../model/reading'

/** The classes of a {@link VerdictModel}; "none" is what the others are measured against. */
export const VERDICTS = ['yes', 'no', 'depends'] as const satisfies readonly Verdict[]

/**
 * A log-linear model: what each feature adds to the log-odds of a verdict over none, in the order of {@link VERDICTS}.
 *
 * Written by `scripts/train-verdicts.ts`; docs/reading.md says from what.
 */
export interface VerdictModel {
  bias: readonly number[]
  weights: Readonly<Record<string, readonly number[]>>
}

/** The likeliest verdict, `null` where none is likelier; features that the model does not know say nothing. */
export function judgeFeatures(features: readonly string[], model: VerdictModel): Verdict | null {
  let best: Verdict | null = null
  let most = 0
  VERDICTS.forEach((verdict, at) => {
    const odds = features.reduce(
      (sum, feature) => sum + (model.weights[feature]?.[at] ?? 0),
      model.bias[at] ?? 0,
    )
    if (odds <= most) return
    most = odds
    best = verdict
  })
  return best
}
