import { getLexeme } from '../text/lexeme'
import { PlacedLexeme, type Token } from '../text/tokenize'

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/

/** Dictionaries that browsers bring along; made when first needed. */
let segmenter: Intl.Segmenter | null = null

/** Tokens with the single characters of Japanese and Chinese put together into words. */
export function splitUnspaced(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!UNSPACED.test(text)) return tokens
  const words: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const to = findRunEnd(tokens, at)
    words.push(...(to > at ? splitRun(text, tokens.slice(at, to)) : tokens.slice(at, at + 1)))
    at = Math.max(to, at + 1)
  }
  return words
}

function isUnspaced({ word }: Token): boolean {
  return UNSPACED.test(word)
}

/** Where the unspaced characters that start at token `from` end; `from` itself if it is none. */
function findRunEnd(tokens: readonly Token[], from: number): number {
  let at = from
  for (let token = tokens[at]; token && isUnspaced(token); token = tokens[at]) {
    if (at > from && token.start !== tokens[at - 1]?.end) break
    at += 1
  }
  return at
}

function splitRun(text: string, run: readonly Token[]): Token[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' })
  const [first] = run
  if (!first) return []
  const stretch = text.slice(first.start, run.at(-1)?.end)
  return Array.from(segmenter.segment(stretch), ({ segment, index }) => {
    const start = first.start + index
    const gap = index === 0 ? first.gap : 'none'
    const end = start + segment.length
    return new PlacedLexeme(getLexeme(segment, 'word'), start, end, gap, first.kind, first.sentence)
  })
}
