import type { Evidence, StanceReading } from '../../model/reading'
import type { CompiledLexicon } from '../lexicon/compile-lexicon'
import { isWeakWord } from '../lexicon/weak-words'
import type { ReplyText } from '../reply-text'
import { byLexeme } from '../text/by-lexeme'
import type { Lexeme } from '../text/lexeme'
import { tokenize } from '../text/tokenize'
import { createNumberList, type Stretch } from './number-list'
import { splitUnspaced } from './split-unspaced'

/**
 * The words that the writers of replies say in their own voice, all in a row; one of each list a word.
 *
 * Handles, addresses, numbers and emoji are left out, and the words of a declared stance as well: "I voted no" says what,
 * never why.
 */
export interface ThreadWords {
  /** What they count as, to be read by {@link stemOf}, {@link isWeak} and {@link isJoined}. */
  codes: Int32Array
  /** UTF-16 offsets into `Post.text`, half-open. */
  starts: Int32Array
  ends: Int32Array
  /** The words of each reply, by status id. */
  ofReply: ReadonlyMap<string, Stretch>
  /** What is counted as the same word, by number. */
  stems: readonly string[]
}

const JOINED = 1
const WEAK = 2
const FLAGS = 2

/** The number of a word's stem. */
export function stemOf(code: number): number {
  return code >> FLAGS
}

/** Whether a word says nothing by itself, so that no term begins or ends with it. */
export function isWeak(code: number): boolean {
  return (code & WEAK) !== 0
}

/** Whether it stands right behind the word before it, so that a phrase may hold both. */
export function isJoined(code: number): boolean {
  return (code & JOINED) !== 0
}

/** Collects the words of a thread while its replies are read. */
export interface WordCollector {
  add(reply: ReplyText, stance: StanceReading): void
  /** Those of all replies so far. */
  toWords(): ThreadWords
}

const SHORTCODE = /:\w+:/g
const NUMBER = /^[\p{N}+#-]+$/u
/** Instead of a code, for what is left out. */
const NONE = -1

/** Makes a collector. It remembers words, since a thread says the same ones over and over: make one for each thread. */
export function createWordCollector(): WordCollector {
  const readers = new Map<CompiledLexicon | null, (word: Lexeme) => number>()
  const stems: string[] = []
  const numbers = new Map<string, number>()
  const ofReply = new Map<string, Stretch>()
  const [codes, starts, ends] = [createNumberList(), createNumberList(), createNumberList()]
  const readCode = ({ word, stem }: Lexeme, lexicon: CompiledLexicon | null): number => {
    if (NUMBER.test(word)) return NONE
    const number = numbers.get(stem) ?? stems.length
    if (number === stems.length) {
      numbers.set(stem, number)
      stems.push(stem)
    }
    return (number << FLAGS) | (isWeakWord(word, lexicon) ? WEAK : 0)
  }
  return {
    add(reply, stance) {
      const hasShortcode = reply.own.includes(':')
      const text = hasShortcode
        ? reply.own.replace(SHORTCODE, (shortcode) => ' '.repeat(shortcode.length))
        : reply.own
      const tokens = text === reply.own ? reply.tokens : tokenize(text)
      const lexicon = reply.declared ?? reply.shown
      const read = readers.get(lexicon) ?? byLexeme((word) => readCode(word, lexicon))
      readers.set(lexicon, read)
      const declared = stance.declared ? stance.evidence : []
      const from = codes.length
      let end = 0
      for (const token of splitUnspaced(text, tokens)) {
        const code = token.kind === 'emoji' || isWithin(declared, token.start) ? NONE : read(token)
        if (code === NONE) continue
        // More than a character apart stands what was left out, or what is not the writer's: a handle, an address.
        codes.add(token.gap === 'none' && token.start - end <= 1 ? code | JOINED : code)
        starts.add(token.start)
        ends.add(token.end)
        end = token.end
      }
      ofReply.set(reply.post.id, { from, to: codes.length })
    },
    toWords: () => ({
      codes: codes.toArray(),
      starts: starts.toArray(),
      ends: ends.toArray(),
      ofReply,
      stems,
    }),
  }
}

function isWithin(spans: readonly Evidence[], place: number): boolean {
  for (const { start, end } of spans) if (start <= place && place < end) return true
  return false
}
