import type { SmallWordSets } from '../lexicon/compile-lexicon'
import type { Token } from './tokenize'

/** Whether a clause begins with a token: at a pause, the beginning of a sentence, a "but"; the end of the text counts. */
export function beginsClause(
  token: Token | undefined,
  { clauseStarts }: Pick<SmallWordSets, 'clauseStarts'>,
): boolean {
  return token === undefined || token.gap !== 'none' || clauseStarts.has(token.word)
}
