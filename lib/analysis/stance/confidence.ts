import type { StanceFamily } from '../../model/reading'

/**
 * Share of readings by each family that are right, 0–1, on the careful side.
 *
 * The lower end of the 80 % Wilson interval of what `npm run evaluate` counted on the shared thread and the
 * corpora named a–m together (docs/reading.md has the counts); `proposal` is counted with `implied`.
 */
export const FAMILY_PRECISION: Readonly<Record<StanceFamily, number>> = {
  vote: 0.92,
  answer: 0.9,
  undecided: 0.77,
  conclusion: 0.58,
  condition: 0.55,
  echo: 0.51,
  measure: 0.46,
  implied: 0.4,
  proposal: 0.4,
  agreement: 0.31,
  preference: 0.26,
}
