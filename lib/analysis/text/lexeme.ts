import { stem } from './stem'

/** What a word is wherever it stands. */
export interface Lexeme {
  /** Lower case, with straight apostrophes. */
  word: string
  /** Its first letters, by which a phrase book rules most words out. */
  head: string
  /** See `stem`; an emoji is its own. */
  stem: string
  /** A number that no other word has, from 0 up to {@link MAX_LEXEMES}; -1 for a word that is not remembered. */
  id: number
}

/** Of `Lexeme.head`, in UTF-16 units. */
export const HEAD_LENGTH = 3
/** A long thread has ten thousand different words, but most of what it says in the first few thousand that it uses. */
export const MAX_LEXEMES = 1 << 13
/** Longer ones are rare, and not words. */
const MAX_LENGTH = 40

const known = new Map<string, Lexeme>()

/** The lexeme of a folded word. Texts say the same words over and over: the frequent ones are looked at once. */
export function getLexeme(word: string, kind: 'word' | 'emoji'): Lexeme {
  const found = known.get(word)
  if (found) return found
  const isKept = word.length <= MAX_LENGTH && known.size < MAX_LEXEMES
  const own = isKept ? copy(word) : word
  const lexeme = {
    word: own,
    head: own.slice(0, HEAD_LENGTH),
    stem: kind === 'emoji' ? own : stem(own),
    id: isKept ? known.size : -1,
  }
  if (isKept) known.set(own, lexeme)
  return lexeme
}

/** A part of a text shares its letters and would keep all of it in memory. */
function copy(word: string): string {
  return JSON.parse(JSON.stringify(word)) as string
}
