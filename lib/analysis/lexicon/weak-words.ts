import type { CompiledLexicon } from './compile-lexicon'

/** "you're", "doesn't"; a possessive stays. */
const CONTRACTION = /'(?:d|ll|m|re|t|ve)$/
/** Japanese writes its particles and endings in these alone. */
const HIRAGANA = /^[\u3040-\u309f]+$/
const IDEOGRAPH = /^[\u30a0-\u30ff\u3400-\u9fff]$/

/**
 * Whether a folded word says nothing by itself in a language ("the", "because", a lone letter).
 *
 * @param lexicon `null` for a language without one: only its shortest words are known then
 */
export function isWeakWord(word: string, lexicon: CompiledLexicon | null): boolean {
  if (word.length === 1 && !IDEOGRAPH.test(word)) return true
  if (CONTRACTION.test(word) || HIRAGANA.test(word)) return true
  if (lexicon === null) return false
  return lexicon.stopWords.has(word) || lexicon.functionWords.has(word) || lexicon.carriers.has(word)
}
