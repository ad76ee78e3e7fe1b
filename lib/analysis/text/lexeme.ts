import { stem } from './stem'

/** What a word is wherever it stands. */
export interface Lexeme {
  /** Lower case, with straight apostrophes. */
  word: string
  /** Its first letters, by which a phrase book rules most words out. */
  head: string
  /** See `stem`; an emoji is its own. */
  stem: string
  /** Of the word and of its head, see {@link toBit}. */
  bit: number
  headBit: number
  /** A number that no other word has, from 0 up to {@link MAX_LEXEMES}; -1 for a word that is not remembered. */
  id: number
}

/** Of `Lexeme.head`, in UTF-16 units. */
export const HEAD_LENGTH = 3
/** A long thread has ten thousand different words, but most of what it says in the first few thousand that it uses. */
export const MAX_LEXEMES = 1 << 14
/** Longer ones are rare, and not words. */
const MAX_LENGTH = 40

const known = new Map<string, Lexeme>()

/** The lexeme of a folded word. Texts say the same words over and over: the frequent ones are looked at once. */
export function getLexeme(word: string, kind: 'word' | 'emoji'): Lexeme {
  const found = known.get(word)
  if (found) return found
  const isKept = word.length <= MAX_LENGTH && known.size < MAX_LEXEMES
  const own = isKept ? copy(word) : word
  const head = own.slice(0, HEAD_LENGTH)
  const lexeme = {
    word: own,
    head,
    bit: toBit(own),
    headBit: toBit(head),
    stem: kind === 'emoji' ? own : stem(own),
    id: isKept ? known.size : -1,
  }
  if (isKept) known.set(own, lexeme)
  return lexeme
}

/** One of thirty bits by which most words are told apart: where a set's bits do not hold a word's, neither does the set. */
export function toBit(word: string): number {
  const last = word.length - 1
  return (
    1 << ((word.charCodeAt(0) * 7 + word.charCodeAt(last >> 1) * 3 + word.charCodeAt(last) * 11 + last) % 30)
  )
}

/** A part of a text shares its letters and would keep all of it in memory. */
function copy(word: string): string {
  return JSON.parse(JSON.stringify(word)) as string
}
