import type { Family } from './signal'

/**
 * Share of readings by each family that are right, 0–1, on the careful side.
 *
 * The lower end of the 80 % Wilson interval of what `npm run evaluate` counted on the shared thread and the
 * corpora named a–m together (docs/reading.md has the counts). Families seen fewer than ten times there have
 * the value of `implied`.
 */
export const FAMILY_PRECISION: Readonly<Record<Family, number>> = {
  vote: 0.81,
  answer: 0.81,
  conclusion: 0.57,
  condition: 0.34,
  implied: 0.44,
  echo: 0.45,
  preference: 0.44,
  proposal: 0.44,
  agreement: 0.44,
  undecided: 0.44,
}
