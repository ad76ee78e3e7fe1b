import type { Family } from './signal'

/**
 * Share of right readings by family, rounded to 0.05 towards the middle.
 *
 * Measured by `npm run evaluate` on the corpora named a–m (docs/reading.md has the table).
 */
export const FAMILY_PRECISION: Readonly<Record<Family, number>> = {
  vote: 0.95,
  answer: 0.9,
  conclusion: 0.8,
  condition: 0.65,
  echo: 0.6,
  preference: 0.7,
  proposal: 0.7,
  implied: 0.6,
  agreement: 0.6,
  undecided: 0.6,
  emoji: 0.6,
}
