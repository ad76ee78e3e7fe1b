import type { Post, Quotation } from '../../model/post'
import { foldText } from './fold-text'

const LEADING_MENTION = /\s*@[^\s@]+(?:@[^\s@]+)?/y
// A mention or address inside the text says nothing by its letters.
const INERT = /@[\p{L}\p{N}_][^\s@,;:!?()]*(?:@[^\s@,;:!?()]+)?|https?:\/\/[^\s]+/giu
const QUOTE_PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '«': '»',
  '„': '“',
  '「': '」',
  "'": "'",
}
/** A straight single mark opens a quotation only where a word begins, and closes one where a word ends. */
const OPENING_QUOTE = /["“«„「]|(?<![^\s(])'(?=\p{L})/gu
/** Quotations longer than this are somebody's speech; shorter ones are scare quotes or a quoted answer word. */
const MAX_QUOTED_WORDS = 3
const MAX_QUOTATION = 600

/** In UTF-16 units, of what stands before a quoted option. */
const VOTE_REACH = 25

/**
 * A post's text with everything blanked that its writer did not say in their own voice: leading mentions, marked
 * quotations, `>` lines, quoted speech, mentions and addresses.
 *
 * `Voted "only for short trips"` quotes an option, not a person: that is kept. `quoting`: what stands before such a quotation.
 *
 * Folded, and as long as `Post.text`: offsets are the same.
 */
export function toOwnWords(post: Post, quoting: RegExp): string {
  const blanked: [number, number, string][] = [[0, findBodyStart(post.text), ' ']]
  for (const quotation of post.quotations) blanked.push([quotation.start, quotation.end, '\n'])
  for (const { start, end } of findQuotedLines(post.text)) blanked.push([start, end, '\n'])
  for (const { start, end } of findQuotedSpeech(post.text))
    if (isSpeech(post.text, start, end, quoting)) blanked.push([start, end, '\n'])
  // Most posts hold neither, and looking for both is slow.
  if (post.text.includes('@') || post.text.includes('//')) {
    for (const match of post.text.matchAll(INERT))
      blanked.push([match.index, match.index + match[0].length, ' '])
  }
  return blankRanges(foldText(post.text), blanked)
}

/** Where the leading "@host @other " ends, in UTF-16 units. */
export function findBodyStart(text: string): number {
  let end = 0
  for (;;) {
    LEADING_MENTION.lastIndex = end
    if (!LEADING_MENTION.test(text)) return end
    end = LEADING_MENTION.lastIndex
  }
}

/** Lines that begin with `>`. */
export function findQuotedLines(text: string): Quotation[] {
  const found: Quotation[] = []
  // Most texts have none, and cutting them into lines is slow.
  if (!text.includes('>')) return found
  let start = 0
  for (const line of text.split('\n')) {
    if (/^\s{0,3}>/.test(line)) found.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return found
}

/** What stands between quotation marks, one word or many, without the marks. */
export function findQuotedSpeech(text: string): Quotation[] {
  const found: Quotation[] = []
  const nextClosing = new Map<string, number>()
  let done = -1
  for (const { index: at, 0: opening } of text.matchAll(OPENING_QUOTE)) {
    const closing = QUOTE_PAIRS[opening]
    if (at <= done || closing === undefined) continue
    let end = nextClosing.get(closing) ?? 0
    if (end >= 0 && end <= at) end = findClosing(text, closing, at + 1)
    // Remembered, so that many opening marks do not each search the whole text.
    nextClosing.set(closing, end)
    if (end < 0 || end - at > MAX_QUOTATION) continue
    found.push({ start: at + 1, end })
    done = end
  }
  return found
}

function findClosing(text: string, closing: string, from: number): number {
  if (closing !== "'") return text.indexOf(closing, from)
  const match = /'(?![\p{L}\p{N}])/gu
  match.lastIndex = from
  return match.exec(text)?.index ?? -1
}

/** Whether a quotation is more than scare quotes or a quoted answer. */
function isSpeech(text: string, start: number, end: number, quoting: RegExp): boolean {
  const words = text.slice(start, end).split(/\s+/).filter(Boolean)
  const mark = start - 1
  return words.length > MAX_QUOTED_WORDS && !quoting.test(text.slice(Math.max(0, mark - VOTE_REACH), mark))
}

/** A text with stretches, `[start, end)` in UTF-16 units, filled with a character each; its length stays. */
export function blankRanges(text: string, ranges: readonly [number, number, string][]): string {
  const kept = ranges.filter(([from, to]) => to > from)
  if (kept.length === 0) return text
  const parts: string[] = []
  let end = 0
  for (const [from, to, filler] of kept.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const start = Math.max(end, Math.min(from, text.length))
    const stop = Math.min(to, text.length)
    if (stop <= start) continue
    parts.push(text.slice(end, start), filler.repeat(stop - start))
    end = stop
  }
  parts.push(text.slice(end))
  return parts.join('')
}
