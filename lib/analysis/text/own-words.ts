import type { Post } from '../../model/post'
import { foldText } from './fold-text'

/** A post's text with everything blanked that its writer did not say in their own voice. */
export interface OwnWords {
  /** Folded, and as long as `Post.text`: offsets are the same. */
  text: string
  /** Where the leading mentions end. */
  bodyStart: number
}

const LEADING_MENTION = /\s*@[^\s@]+(?:@[^\s@]+)?/y
// A mention or address inside the text says nothing by its letters.
const INERT = /@[\p{L}\p{N}_][^\s@,;:!?()]*(?:@[^\s@,;:!?()]+)?|https?:\/\/[^\s]+/giu
const QUOTE_PAIRS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '„': '“', '「': '」' }
/** Quotations longer than this are somebody's speech; shorter ones are scare quotes or a quoted answer word. */
const MAX_QUOTED_WORDS = 3
const MAX_QUOTATION = 600

/** `Voted "only for short trips"` quotes an option, not a person. */
const VOTE_BEFORE =
  /(?:vot\p{L}{0,3}|pick\p{L}{0,3}|chose|click\p{L}{0,3}|tick\p{L}{0,3}|answer|went with|gestimmt|gewählt|geklickt|coché|choisi|votado|elegido|marcado|stem|gekozen)(?: is| for| für| pour| por)?:? ?$/iu
const VOTE_REACH = 25

/** Blanks leading mentions, marked quotations, `>` lines, quoted speech, mentions and addresses. */
export function toOwnWords(post: Post): OwnWords {
  const bodyStart = findBodyStart(post.text)
  const blanked: [number, number, string][] = [[0, bodyStart, ' ']]
  for (const quotation of post.quotations) blanked.push([quotation.start, quotation.end, '\n'])
  for (const line of quotedLines(post.text)) blanked.push([...line, '\n'])
  for (const speech of quotedSpeech(post.text)) blanked.push([...speech, '\n'])
  for (const match of post.text.matchAll(INERT)) {
    blanked.push([match.index, match.index + match[0].length, ' '])
  }
  return { text: blank(foldText(post.text), blanked), bodyStart }
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

function quotedLines(text: string): [number, number][] {
  const found: [number, number][] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (/^\s{0,3}>/.test(line)) found.push([start, start + line.length])
    start += line.length + 1
  }
  return found
}

function quotedSpeech(text: string): [number, number][] {
  const found: [number, number][] = []
  const nextClosing = new Map<string, number>()
  for (let at = 0; at < text.length; at += 1) {
    const closing = QUOTE_PAIRS[text[at] ?? '']
    if (closing === undefined) continue
    let end = nextClosing.get(closing) ?? 0
    if (end >= 0 && end <= at) end = text.indexOf(closing, at + 1)
    // Remembered, so that many opening marks do not each search the whole text.
    nextClosing.set(closing, end)
    if (end < 0 || end - at > MAX_QUOTATION) continue
    const words = text
      .slice(at + 1, end)
      .split(/\s+/)
      .filter(Boolean)
    const declared = VOTE_BEFORE.test(text.slice(Math.max(0, at - VOTE_REACH), at))
    if (words.length > MAX_QUOTED_WORDS && !declared) found.push([at + 1, end])
    at = end
  }
  return found
}

function blank(text: string, ranges: readonly [number, number, string][]): string {
  const parts: string[] = []
  let end = 0
  for (const [from, to, filler] of [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const start = Math.max(end, Math.min(from, text.length))
    const stop = Math.min(to, text.length)
    if (stop <= start) continue
    parts.push(text.slice(end, start), filler.repeat(stop - start))
    end = stop
  }
  parts.push(text.slice(end))
  return parts.join('')
}
