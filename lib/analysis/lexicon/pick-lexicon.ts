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
  let best: Lexicon | null = null
  let most = MIN_FUNCTION_WORDS - 1
  for (const lexicon of LEXICONS) {
    const words = compileLexicon(lexicon).functionWords
    const count = tokens.filter((token) => words.has(token.word)).length
    if (count > most) {
      best = lexicon
      most = count
    }
  }
  return best ? compileLexicon(best) : null
}

/** Every lexicon, English first. */
export function allLexicons(): CompiledLexicon[] {
  return LEXICONS.map(compileLexicon)
}
