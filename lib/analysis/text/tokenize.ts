import { stem } from './stem'

/** A word, number or emoji of a text. */
export interface Token {
  /** UTF-16 offsets into the text, half-open. */
  start: number
  end: number
  /** Lower case, with straight apostrophes. */
  word: string
  /** Its first letters, by which a phrase book rules most words out. */
  head: string
  /** See `stem`; an emoji is its own. */
  stem: string
  /** What stands before it: nothing but spaces, a pause within the sentence, or the end of a sentence. */
  gap: Gap
  kind: 'word' | 'emoji'
  /** How many sentences ended before this token. */
  sentence: number
}

/** How strongly two neighbouring tokens are set apart. */
export type Gap = 'none' | 'pause' | 'end'

// Japanese and Chinese write no spaces: each character is a token. Otherwise runs of letters, whose classes
// and the apostrophe's are disjoint: linear on any input.
const TOKEN =
  /[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*|[+-](?:1|100)(?![\p{L}\p{N}])|#[1-9](?!\d)|(\p{Extended_Pictographic})/gu
/** Of `Token.head`, in UTF-16 units. */
export const HEAD_LENGTH = 3
const SENTENCE_END = /[.!?…\n;。！？‽¿¡]/u
const PAUSE = /[,:()[\]{}"“”«»„‚—–=>|*~、，：「」『』→/\\]/u
const SPACED_DASH = /(?:^|\s)-+(?:\s|$)|--/
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
])

/**
 * Splits folded text (see `foldText`) into tokens.
 *
 * Emoji are tokens of their own: alone they can be an answer, inside a sentence they are skipped by phrases.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index
    const word = match[0]
    const kind = match[1] === undefined ? 'word' : 'emoji'
    const gap = tokens.length === 0 ? 'end' : readGap(text.slice(end, start), tokens.at(-1)?.word ?? '')
    if (gap === 'end' && tokens.length > 0) sentence += 1
    tokens.push({
      start,
      end: start + word.length,
      word,
      head: word.slice(0, HEAD_LENGTH),
      stem: kind === 'emoji' ? word : stem(word),
      gap,
      kind,
      sentence,
    })
    end = start + word.length
  }
  return tokens
}

function readGap(between: string, previousWord: string): Gap {
  if (between === '' || between === ' ') return 'none'
  if (SENTENCE_END.test(between)) {
    if (between === '.') return 'none'
    if ((between === '. ' || between === '.') && ABBREVIATIONS.has(previousWord)) return 'none'
    return 'end'
  }
  if (PAUSE.test(between) || SPACED_DASH.test(between)) return 'pause'
  return 'none'
}
