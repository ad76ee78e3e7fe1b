import type { Token } from '../text/tokenize'
import type { Mention } from './mention'

/** A stretch of tokens between pauses; token indices, half-open. */
export interface Chunk {
  from: number
  to: number
  sentence: number
  holdsMention: boolean
  /** A question mark or colon follows: what comes next belongs to it. */
  open: boolean
}

/** Words that set what follows against what came before, even without a comma. */
export const CONTRASTS = new Set([
  'but',
  'while',
  'whereas',
  'aber',
  'während',
  'mais',
  'pero',
  'however',
  'otherwise',
])

/** Cuts a reply at its pauses and contrasts, noting where licenses are named. */
export function splitChunks(text: string, tokens: readonly Token[], mentions: readonly Mention[]): Chunk[] {
  const chunks: Chunk[] = []
  let next = 0
  let from = 0
  for (let at = 1; at <= tokens.length; at += 1) {
    const token = tokens[at]
    if (token && token.gap === 'none' && !CONTRASTS.has(token.word)) continue
    const first = tokens[from]
    const last = tokens[at - 1]
    if (!first || !last) break
    // The separators of "CC BY-SA 4.0" or "CC0 / PD" do not end a chunk.
    const inside =
      token && mentions.some((mention) => mention.start < token.start && token.start < mention.end)
    if (inside) continue
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= first.start) next += 1
    const mention = mentions[next]
    const after = text.slice(last.end, token ? token.start : last.end + 4)
    chunks.push({
      from,
      to: at,
      sentence: first.sentence,
      holdsMention: mention !== undefined && mention.start < last.end,
      open: /[?:]/.test(after),
    })
    from = at
  }
  return chunks
}
