import type { Dictionary } from '../dictionary'
import type { Token } from '../text/tokenize'
import type { CompiledLexicon } from './compile-lexicon'

/** Below this many function words a text is too short to tell its language. */
const MIN_FUNCTION_WORDS = 2

/** The lexicon of a declared language ("de", "de-AT"), or `null` where there is none. */
export function findLexicon(language: string | null, { lexicons }: Dictionary): CompiledLexicon | null {
  const code = language?.slice(0, 2).toLowerCase()
  return lexicons.find((candidate) => candidate.language === code) ?? null
}

/** The lexicon whose function words a text shows most, or `null` where they show too little. */
export function detectLexicon(
  tokens: readonly Token[],
  { lexicons, toFunctionWord, shown }: Dictionary,
): CompiledLexicon | null {
  const counts = lexicons.map(() => 0)
  // "No cat, no dog" shows one word of Spanish, not two.
  shown.clear()
  for (const token of tokens) {
    const found = toFunctionWord(token)
    if (found === null || !shown.add(found.number)) continue
    for (const index of found.languages) counts[index] = (counts[index] ?? 0) + 1
  }
  const most = Math.max(...counts)
  return most < MIN_FUNCTION_WORDS ? null : (lexicons[counts.indexOf(most)] ?? null)
}
