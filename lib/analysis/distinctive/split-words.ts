import type { StanceReading } from '../../model/reading'
import type { CompiledLexicon } from '../lexicon/compile-lexicon'
import type { ReplyText } from '../reply-text'
import { type Token, tokenize } from '../text/tokenize'
import { splitUnspaced } from './split-unspaced'
import { isWeakWord } from './weak-words'

/** What a word counts as. */
interface WordKind {
  /** Its stem, what is counted as the same word, as an index into `WordSplitter.stems`. */
  stem: number
  /** Whether it says nothing by itself, so that no term begins or ends with it. */
  weak: boolean
  /** Whether it is a number. */
  number: boolean
}

/** A word of a reply, as terms are made of it. */
export interface Word {
  kind: WordKind
  /** UTF-16 offsets into `Post.text`, half-open. */
  start: number
  end: number
  /** Whether it stands right behind the word before it, so that a phrase may hold both. */
  joined: boolean
}

const SHORTCODE = /:\w+:/g
const NUMBER = /^[\p{N}+#-]+$/u

/** Splits the replies of one thread into words. */
export interface WordSplitter {
  /**
   * The words a reply's writer says in their own voice, without handles, addresses, numbers and emoji.
   *
   * The words of a declared stance are left out as well: "I voted no" says what, never why.
   */
  split(reply: ReplyText, stance: StanceReading): Word[]
  /** Of all words that were split off so far. */
  readonly stems: readonly string[]
}

/** Makes a splitter. It remembers words, since a thread says the same ones over and over: make one for each thread. */
export function createWordSplitter(): WordSplitter {
  const known = new Map<CompiledLexicon | null, Map<string, WordKind>>()
  const stems: string[] = []
  const numbers = new Map<string, number>()
  const readKind = ({ word, stem }: Token, lexicon: CompiledLexicon | null): WordKind => {
    const number = numbers.get(stem) ?? stems.length
    if (number === stems.length) {
      numbers.set(stem, number)
      stems.push(stem)
    }
    return { stem: number, weak: isWeakWord(word, lexicon), number: NUMBER.test(word) }
  }
  const split: WordSplitter['split'] = (reply, stance) => {
    const hasShortcode = reply.own.includes(':')
    const text = hasShortcode ? reply.own.replace(SHORTCODE, (code) => ' '.repeat(code.length)) : reply.own
    const tokens = text === reply.own ? reply.tokens : tokenize(text)
    const lexicon = reply.declared ?? reply.shown
    const kinds = known.get(lexicon) ?? new Map<string, WordKind>()
    known.set(lexicon, kinds)
    const declared = stance.declared ? stance.evidence : []
    const words: Word[] = []
    let end = Number.NEGATIVE_INFINITY
    for (const token of splitUnspaced(text, tokens)) {
      const { start, word } = token
      if (token.kind === 'emoji') continue
      if (declared.some((span) => span.start <= start && start < span.end)) continue
      let kind = kinds.get(word)
      if (!kind) {
        kind = readKind(token, lexicon)
        kinds.set(word, kind)
      }
      if (kind.number) continue
      // More than a character apart stands what was left out, or what is not the writer's: a handle, an address.
      words.push({ kind, start, end: token.end, joined: token.gap === 'none' && start - end <= 1 })
      end = token.end
    }
    return words
  }
  return { split, stems }
}
