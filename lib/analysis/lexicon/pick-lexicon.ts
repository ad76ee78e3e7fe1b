import type { Token } from '../text/tokenize'
import { type CompiledLexicon, compileLexicon } from './compile-lexicon'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { it } from './it'
import { ja } from './ja'
import type { Lexicon } from './lexicon'
import { nl } from './nl'
import { pl } from './pl'
import { pt } from './pt'

const LEXICONS: readonly Lexicon[] = [en, de, fr, es, nl, it, pt, pl, ja]

/** Indices of the lexicons that a function word belongs to. */
const LEXICONS_BY_WORD = groupByWord()
const NONE: readonly number[] = []

/** Below this many function words a text is too short to tell its language. */
const MIN_FUNCTION_WORDS = 2

/** The lexicon of a declared language ("de", "de-AT"), or `null` where the reader has none. */
export function findLexicon(language: string | null): CompiledLexicon | null {
  const code = language?.slice(0, 2).toLowerCase()
  const lexicon = LEXICONS.find((candidate) => candidate.language === code)
  return lexicon ? compileLexicon(lexicon) : null
}

/** The lexicon whose function words a text shows most, or `null` where they show too little. */
export function detectLexicon(tokens: readonly Token[]): CompiledLexicon | null {
  const counts = LEXICONS.map(() => 0)
  for (const { word } of tokens)
    for (const index of LEXICONS_BY_WORD.get(word) ?? NONE) counts[index] = (counts[index] ?? 0) + 1
  const most = Math.max(...counts)
  const best = most < MIN_FUNCTION_WORDS ? undefined : LEXICONS[counts.indexOf(most)]
  return best ? compileLexicon(best) : null
}

/** Every lexicon, English first. */
export function allLexicons(): CompiledLexicon[] {
  return LEXICONS.map(compileLexicon)
}

function groupByWord(): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>()
  for (const [index, { functionWords }] of LEXICONS.entries())
    for (const word of new Set(functionWords)) byWord.set(word, [...(byWord.get(word) ?? []), index])
  return byWord
}
