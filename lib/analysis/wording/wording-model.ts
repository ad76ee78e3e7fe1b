/** Whom a weight speaks for: the option of a role, any other option, or no stance. */
export const SIDES = ['affirm', 'deny', 'conditional', 'other', 'none'] as const

/** One of {@link SIDES}. */
export type Side = (typeof SIDES)[number]

/**
 * A log-linear model of which option a reply takes, by its words and shape: what each feature adds to the score of a
 * side, in the order of {@link SIDES}.
 *
 * Written by `scripts/train-wording.ts`; docs/reading.md says from what.
 */
export type WordingModel = ReadonlyMap<string, readonly number[]>

/** The position of a side in a row of weights. */
export function columnOf(role: string): number {
  const at = SIDES.indexOf(role as Side)
  return at < 0 ? SIDES.indexOf('other') : at
}

/** What features add up to for each side. */
export function sumSides(features: readonly string[], model: WordingModel): number[] {
  const sums = SIDES.map(() => 0)
  for (const feature of features) {
    const row = model.get(feature)
    if (row) for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0)
  }
  return sums
}

/** Shares that add up to 1, each the larger the higher its score. */
export function toShares(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - most))
  const total = odds.reduce((sum, value) => sum + value, 0)
  return odds.map((value) => value / total)
}
