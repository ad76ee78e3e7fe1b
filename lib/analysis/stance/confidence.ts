import type { StanceFamily } from '../../model/reading'

/** The families that rules read by; what is read by wording is none of theirs. */
export type RuleFamily = Exclude<StanceFamily, 'wording'>

/**
 * Share of declared votes and of answers at the start that are right, 0–1, on the careful side: a little less than
 * `npm run evaluate` counts (docs/reading.md). How sure any other reading is, the weighing says.
 */
export const DECLARED_PRECISION = 0.9
