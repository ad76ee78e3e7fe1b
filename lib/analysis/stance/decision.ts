import type { RuleFamily } from './confidence'
import type { Signal } from './signal'

/** The option a reply takes, by which family of words, and the signals that speak for it, the deciding first. */
export interface Decision {
  option: number
  family: RuleFamily
  /** How much the deciding family found. */
  strength: number
  signals: readonly Signal[]
}
