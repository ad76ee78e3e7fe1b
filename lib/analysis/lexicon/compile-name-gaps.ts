import type { SmallWordSets } from './compile-lexicon'

/** What stands between license names, as whole texts. */
export interface NameGaps {
  /** Between the items of a list: "MIT and BSD", "MIT/BSD". */
  list: RegExp
  /** Between names of one breath, up to three words: "not MIT, nor even the BSD ones". */
  breath: RegExp
}

/** Gets ready what stands between names, in any language. */
export function compileNameGaps({ betweenNames, amidNames }: SmallWordSets): NameGaps {
  const between = [...betweenNames].join('|') || '(?!)'
  const amid = [between, ...amidNames].join('|')
  const signs = String.raw`[\s,/+&|()"'«»-]*`
  return {
    list: new RegExp(String.raw`^(?:\s?[,/+&|·]\s?|,?\s(?:${between})\s)$`, 'u'),
    breath: new RegExp(String.raw`^${signs}(?:(?:${amid})[\s,]+){0,3}${signs}(?:\p{L}')?$`, 'u'),
  }
}
