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

/** Half of them stay empty. */
const SLOTS = 2 * MAX_LEXEMES
/** By the hash of their letters, each at the first free slot from there; `null` where no text was read yet, as on most pages. */
let slots: (Lexeme | undefined)[] | null = null
/** So many slots are looked at: texts may be made of words that all have the same hash. */
const MAX_TRIES = 16
let size = 0

/** The lexeme of a folded word. Texts say the same words over and over: the frequent ones are looked at once. */
export function getLexeme(word: string, kind: 'word' | 'emoji'): Lexeme {
  return getLexemeAt(word, 0, word.length, kind)
}

/** The lexeme of the word that stands in a folded text, half-open in UTF-16 units. What is known is compared in place and not cut out. */
export function getLexemeAt(text: string, start: number, end: number, kind: 'word' | 'emoji'): Lexeme {
  if (end - start > MAX_LENGTH) return toLexeme(text.slice(start, end), kind, -1)
  slots ??= new Array<undefined>(SLOTS).fill(undefined)
  let slot = hash(text, start, end) % SLOTS
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const found = slots[slot]
    if (found === undefined) {
      const isKept = size < MAX_LEXEMES
      const word = text.slice(start, end)
      const lexeme = isKept ? toLexeme(copy(word), kind, size) : toLexeme(word, kind, -1)
      if (isKept) {
        slots[slot] = lexeme
        size += 1
      }
      return lexeme
    }
    if (standsAt(text, start, end, found.word)) return found
    slot = (slot + 1) % SLOTS
  }
  return toLexeme(text.slice(start, end), kind, -1)
}

function hash(text: string, start: number, end: number): number {
  let sum = 0
  for (let at = start; at < end; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0
  return (sum ^ (sum >>> 15)) >>> 0
}

function standsAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

function toLexeme(word: string, kind: 'word' | 'emoji', id: number): Lexeme {
  const head = word.slice(0, HEAD_LENGTH)
  return {
    word,
    head,
    bit: toBit(word),
    headBit: toBit(head),
    stem: kind === 'emoji' ? word : stem(word),
    id,
  }
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
