import type { RuleFamily } from './confidence'

/** A reason to read a stance, with the tokens it rests on (half-open). */
export interface Signal {
  family: RuleFamily
  option: number
  /** How much it says among signals of its family; 1 is enough alone. */
  strength: number
  from: number
  to: number
}
