import type { Token } from './tokenize'

/** They set what follows against what stands before, with or without a comma. */
const CONTRASTS: ReadonlySet<string> = new Set([
  ...['but', 'whereas', 'while'],
  ...['aber', 'doch', 'während'],
  ...['mais', 'pero', 'mientras', 'sino'],
])

/** Whether a clause begins with a token: at a pause, the beginning of a sentence, a "but"; the end of the text counts. */
export function beginsClause(token: Token | undefined): boolean {
  return token === undefined || token.gap !== 'none' || CONTRASTS.has(token.word)
}
