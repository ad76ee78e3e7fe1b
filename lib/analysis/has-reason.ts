import type { Evidence } from '../model/reading'
import type { Token } from './text/tokenize'

/** As many words beside the answer tell of a reason; "No thanks, not for me." has four. Set by hand. */
const LEAST_WORDS = 5

/** Two characters make a word where no spaces do. */
const UNSPACED = /^[\u3040-\u30ff\u3400-\u9fff]$/

/** Whether a reply says more than which option it takes, told by the words outside the ones that say so. */
export function hasReason(tokens: readonly Token[], answer: readonly Evidence[]): boolean {
  let words = 0
  for (const { start, end, word, kind } of tokens) {
    if (kind !== 'word' || answer.some((span) => start < span.end && end > span.start)) continue
    words += UNSPACED.test(word) ? 0.5 : 1
    if (words >= LEAST_WORDS) return true
  }
  return false
}
