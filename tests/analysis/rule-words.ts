import { ALL_WORDS } from '../../lib/analysis/all-words'
import type { Vocabulary } from '../../lib/analysis/vocabulary'

/** The vocabulary without its weights: what rules read stands, and nothing is guessed. */
export const RULE_WORDS: Vocabulary = { ...ALL_WORDS, weighing: { evidence: {}, wording: {} } }
