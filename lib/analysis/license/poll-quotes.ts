import type { Post, Quotation } from '../../model/post'
import type { Thread } from '../../model/thread'
import { foldText } from '../text/fold-text'
import { findQuotedLines, findQuotedSpeech } from '../text/own-words'
import { tokenize } from '../text/tokenize'
import type { Mention } from './mention'

/** What a poll's author wrote, as replies may quote it. */
export interface PollWords {
  /** Question and options, folded: words between single spaces, each text on its own line. */
  lines: string
  /** Every run of {@link RUN_WORDS} words of them. */
  runs: ReadonlySet<string>
  /** The first words of those: most words of a reply begin none. */
  starts: ReadonlySet<string>
}

/** So many of the poll's words in a row are quoted, with marks or without. */
const RUN_WORDS = 4

/** Makes a poll's words ready to be found in replies. */
export function toPollWords({ post, poll }: Thread): PollWords {
  const texts = [post.text, ...poll.options.map(({ title }) => title)].map(toWords)
  return {
    lines: texts.map((words) => ` ${words.join(' ')} `).join('\n'),
    runs: new Set(texts.flatMap((words) => words.map((_, at) => toRun(words, at)))),
    starts: new Set(texts.flat()),
  }
}

/** Whether a stretch of a text that is marked as a quotation holds nothing but words of the poll in a row. */
export function isFromPoll(text: string, { start, end }: Quotation, { lines }: PollWords): boolean {
  const words = toWords(text.slice(start, end))
  return words.length > 0 && lines.includes(` ${words.join(' ')} `)
}

/** The mentions that stand in a quotation from the poll, or amid a run of its words without marks. */
export function findQuotedMentions(
  { text, quotations }: Post,
  mentions: readonly Mention[],
  poll: PollWords,
): ReadonlySet<Mention> {
  const marked = [...quotations, ...findQuotedLines(text), ...findQuotedSpeech(text)]
  const quoted = new Uint8Array(text.length)
  for (const { start, end } of marked.filter((quotation) => isFromPoll(text, quotation, poll)))
    quoted.fill(1, start, end)
  for (const { start, end } of findRuns(text, mentions, poll)) quoted.fill(1, start, end)
  return new Set(mentions.filter(({ start, end }) => !quoted.subarray(start, end).includes(0)))
}

/** Runs of the poll's words, each mention counted as one word: "CC BY-SA 4.0" alone is a name, no quotation. */
function findRuns(text: string, mentions: readonly Mention[], { runs, starts }: PollWords): Quotation[] {
  // A name that is not the poll's own is no part of its words: most need not be looked for.
  const isOwn = ({ start, end }: Mention) => toWords(text.slice(start, end)).every((word) => starts.has(word))
  if (!mentions.some(isOwn)) return []
  const tokens = tokenize(foldText(text))
  const words = tokens.map(({ word }) => word)
  const found: { from: number; to: number }[] = []
  words.forEach((word, from) => {
    if (!starts.has(word) || !runs.has(toRun(words, from))) return
    const last = found.at(-1)
    if (last && from <= last.to) last.to = from + RUN_WORDS
    else found.push({ from, to: from + RUN_WORDS })
  })
  const amidName = new Uint8Array(text.length)
  for (const { start, end } of mentions) amidName.fill(1, start + 1, end)
  return found.flatMap(({ from, to }) => {
    const run = tokens.slice(from, to)
    const [first] = run
    const last = run.at(-1)
    const count = run.filter((token) => !amidName[token.start]).length
    return first && last && count >= RUN_WORDS ? [{ start: first.start, end: last.end }] : []
  })
}

function toWords(text: string): string[] {
  return tokenize(foldText(text)).map(({ word }) => word)
}

function toRun(words: readonly string[], from: number): string {
  return words.slice(from, from + RUN_WORDS).join(' ')
}
