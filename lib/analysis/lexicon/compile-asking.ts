import type { AskingWords, Lexicon } from './lexicon'

/** {@link AskingWords} of all languages, made ready to be searched: questions are asked in any. */
export type Asking = Readonly<Record<keyof AskingWords, RegExp>>

/** What stands before an option that is quoted, at the end of a text, made ready to be searched. */
export function compileQuoting(lexicons: readonly Lexicon[]): RegExp {
  const alternatives = lexicons.flatMap(({ quoting }) => quoting).join('|')
  return new RegExp(`(?:^|[^\\p{L}])(?:${alternatives || '(?!)'}):? ?$`, 'iu')
}

/** Gets ready what shows what polls ask. */
export function compileAsking(lexicons: readonly Lexicon[]): Asking {
  const toPattern = (what: keyof AskingWords, end = '(?!\\p{L})') => {
    const alternatives = lexicons.flatMap(({ asking }) => asking[what]).join('|')
    // Of nothing, nothing.
    return new RegExp(`(?:^|[^\\p{L}])(?:${alternatives || '(?!)'})${end}`, 'iu')
  }
  return {
    habit: toPattern('habit'),
    opinion: toPattern('opinion'),
    naming: toPattern('naming', ''),
    already: toPattern('already'),
  }
}
