import { classAt, EMOJI, LETTER, MARK, NUMBER, UNSPACED } from './letter-class'
import { getLexemeAt, type Lexeme } from './lexeme'

/** A word, number or emoji of a text. */
export interface Token extends Lexeme {
  /** UTF-16 offsets into the text, half-open. */
  readonly start: number
  readonly end: number
  /** What stands before it: nothing but spaces, a pause within the sentence, or the end of a sentence. */
  readonly gap: Gap
  readonly kind: 'word' | 'emoji'
  /** How many sentences ended before this token. */
  readonly sentence: number
}

/** A lexeme where it stands. A long thread has a quarter of a million: each holds what is its own and points to the rest. */
export class PlacedLexeme implements Token {
  constructor(
    private readonly lexeme: Lexeme,
    readonly start: number,
    readonly end: number,
    readonly gap: Gap,
    readonly kind: Token['kind'],
    readonly sentence: number,
  ) {}

  get word(): string {
    return this.lexeme.word
  }
  get head(): string {
    return this.lexeme.head
  }
  get bit(): number {
    return this.lexeme.bit
  }
  get headBit(): number {
    return this.lexeme.headBit
  }
  get stem(): string {
    return this.lexeme.stem
  }
  get id(): number {
    return this.lexeme.id
  }
}

/** How strongly two neighbouring tokens are set apart. */
export type Gap = 'none' | 'pause' | 'end'

const SENTENCE_END = /[.!?…\n;。！？‽¿¡]/u
const PAUSE = /[,:()[\]{}"“”«»„‚—–=>|*~、，：「」『』→/\\]/u
const SPACED_DASH = /(?:^|\s)-+(?:\s|$)|--/
/** Of all languages, since texts are cut before it is known which they are in; a new language needs none to be read. */
const ABBREVIATIONS = new Set([
  'vs',
  'e',
  'g',
  'i',
  'eg',
  'ie',
  'etc',
  'approx',
  'dr',
  'mr',
  'mrs',
  'ms',
  'st',
  'no.',
  'z',
  'b',
  'bzw',
  'ca',
  'usw',
  'vgl',
  'd',
  'h',
  'u',
  'a',
  'o',
  'p',
  'ex',
  'sr',
  'sra',
  'ud',
  'uds',
  'ej',
  'bijv',
  'nr',
  'evtl',
  'ggf',
  'inkl',
  'núm',
  'pág',
])

/**
 * Splits folded text (see `foldText`) into tokens.
 *
 * Emoji are tokens of their own: alone they can be an answer, inside a sentence they are skipped by phrases.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let previous = ''
  let sentence = 0
  let end = 0
  for (let start = 0; start < text.length; start += 1) {
    const found = classAt(text, start)
    const to = findTokenEnd(text, start, found)
    if (to === start) continue
    const kind = (found & EMOJI) !== 0 && (found & WORD) === 0 ? 'emoji' : 'word'
    const lexeme = getLexemeAt(text, start, to, kind)
    const gap = tokens.length === 0 ? 'end' : readGap(text, end, start, previous)
    if (gap === 'end' && tokens.length > 0) sentence += 1
    tokens.push(new PlacedLexeme(lexeme, start, to, gap, kind, sentence))
    previous = lexeme.word
    end = to
    start = to - 1
  }
  return tokens
}

const WORD = LETTER | MARK | NUMBER
const PLUS = 0x2b
const MINUS = 0x2d
const HASH = 0x23
const APOSTROPHE = 0x27
const SPACE = 0x20

/** Where the token that starts at a place ends, the place itself where none does. `found`: the class of what stands there. */
function findTokenEnd(text: string, start: number, found: number): number {
  // Japanese and Chinese write no spaces: each character is a token. Otherwise runs of letters.
  if (found & UNSPACED) return start + 1
  if (found & WORD) return findWordEnd(text, start)
  const unit = text.charCodeAt(start)
  if (unit === PLUS || unit === MINUS) return findVoteEnd(text, start)
  if (unit === HASH) return findPlaceEnd(text, start)
  return found & EMOJI ? start + sizeAt(text, start) : start
}

/** "don't" is one word, "90's" too. */
function findWordEnd(text: string, start: number): number {
  let end = findRunEnd(text, start, WORD)
  while (text.charCodeAt(end) === APOSTROPHE) {
    const next = findRunEnd(text, end + 1, LETTER | MARK)
    if (next === end + 1) break
    end = next
  }
  return end
}

function findRunEnd(text: string, start: number, classes: number): number {
  let end = start
  while (classAt(text, end) & classes) end += sizeAt(text, end)
  return end
}

/** "+1", "-100". */
function findVoteEnd(text: string, start: number): number {
  if (text[start + 1] !== '1') return start
  const end = text.startsWith('00', start + 2) ? start + 4 : start + 2
  return classAt(text, end) & (LETTER | NUMBER) ? start : end
}

/** "#2", but not "#20". */
function findPlaceEnd(text: string, start: number): number {
  return /^#[1-9](?!\d)/.test(text.slice(start, start + 3)) ? start + 2 : start
}

/** Of the code point that stands at a place, in UTF-16 units. */
function sizeAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function readGap(text: string, from: number, to: number, previousWord: string): Gap {
  if (to === from || (to === from + 1 && text.charCodeAt(from) === SPACE)) return 'none'
  const between = text.slice(from, to)
  if (SENTENCE_END.test(between)) {
    if (between === '.') return 'none'
    if ((between === '. ' || between === '.') && ABBREVIATIONS.has(previousWord)) return 'none'
    return 'end'
  }
  if (PAUSE.test(between) || SPACED_DASH.test(between)) return 'pause'
  return 'none'
}
