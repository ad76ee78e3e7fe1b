import type { StanceReading } from '../../model/reading'
import type { CompiledLexicon } from '../lexicon/compile-lexicon'
import type { ReplyText } from '../reply-text'
import { byLexeme } from '../text/by-lexeme'
import type { Lexeme } from '../text/lexeme'
import { type Token, tokenize } from '../text/tokenize'
import { splitUnspaced } from './split-unspaced'
import { isWeakWord } from './weak-words'

/** What a word counts as. */
export interface WordKind {
  /** Its stem, what is counted as the same word, as an index into `WordSplitter.stems`. */
  stem: number
  /** Whether it says nothing by itself, so that no term begins or ends with it. */
  weak: boolean
}

/** The words that a reply's writer says in their own voice. */
export interface OwnWords {
  tokens: readonly Token[]
  /** Of each token, `null` where it is left out. */
  kinds: readonly (WordKind | null)[]
  /** How many are not left out. */
  count: number
}

const SHORTCODE = /:\w+:/g
const NUMBER = /^[\p{N}+#-]+$/u

/** Splits the replies of one thread into words. */
export interface WordSplitter {
  /**
   * Leaves out handles, addresses, numbers and emoji, and the words of a declared stance as well: "I voted no" says
   * what, never why.
   */
  split(reply: ReplyText, stance: StanceReading): OwnWords
  /** Of all words that were split off so far. */
  readonly stems: readonly string[]
}

/** Makes a splitter. It remembers words, since a thread says the same ones over and over: make one for each thread. */
export function createWordSplitter(): WordSplitter {
  const readers = new Map<CompiledLexicon | null, (word: Lexeme) => WordKind | null>()
  const stems: string[] = []
  const numbers = new Map<string, number>()
  const readKind = ({ word, stem }: Lexeme, lexicon: CompiledLexicon | null): WordKind | null => {
    if (NUMBER.test(word)) return null
    const number = numbers.get(stem) ?? stems.length
    if (number === stems.length) {
      numbers.set(stem, number)
      stems.push(stem)
    }
    return { stem: number, weak: isWeakWord(word, lexicon) }
  }
  const split: WordSplitter['split'] = (reply, stance) => {
    const hasShortcode = reply.own.includes(':')
    const text = hasShortcode ? reply.own.replace(SHORTCODE, (code) => ' '.repeat(code.length)) : reply.own
    const lexicon = reply.declared ?? reply.shown
    const read = readers.get(lexicon) ?? byLexeme((word) => readKind(word, lexicon))
    readers.set(lexicon, read)
    const declared = stance.declared ? stance.evidence : []
    const tokens = splitUnspaced(text, text === reply.own ? reply.tokens : tokenize(text))
    let count = 0
    const kinds = tokens.map((token) => {
      if (token.kind === 'emoji') return null
      if (declared.some((span) => span.start <= token.start && token.start < span.end)) return null
      const kind = read(token)
      if (kind) count += 1
      return kind
    })
    return { tokens, kinds, count }
  }
  return { split, stems }
}
