import { ALL_WORDS } from '../../lib/analysis/all-words'
import type { ReaderWords } from '../../lib/analysis/reader-words'

/** The reader's words without its weights: what rules read stands, and nothing is guessed. */
export const RULE_WORDS: ReaderWords = { ...ALL_WORDS, weighing: { evidence: {}, wording: {} } }
