import type { StanceFamily } from '../../model/reading'

/** The families that rules read by; what is read by wording says itself how likely it is. */
export type RuleFamily = Exclude<StanceFamily, 'wording'>

/**
 * Share of readings by each family that are right, 0–1, on the careful side.
 *
 * The lower end of the 80 % Wilson interval of what `npm run evaluate` counted on the shared thread and the
 * corpora named a–m together (docs/reading.md has the counts); `proposal` is counted with `implied`. No answer
 * counts for more than a declared vote. `echo` and `undecided` are lower than that: what they know of everyday
 * things was written with those corpora's polls in sight.
 */
export const FAMILY_PRECISION: Readonly<Record<RuleFamily, number>> = {
  answer: 0.9,
  vote: 0.9,
  measure: 0.62,
  undecided: 0.6,
  conclusion: 0.58,
  condition: 0.54,
  echo: 0.5,
  implied: 0.46,
  proposal: 0.46,
  agreement: 0.34,
  preference: 0.33,
}
