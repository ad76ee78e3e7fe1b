import type { Link, Post } from '../model/post'
import type { Evidence } from '../model/reading'
import { escapeInline, guardLineStart, toDestination } from './markdown-escape'

/**
 * A post's text as a Markdown quotation, every line a paragraph of its own, since dialects disagree on what a
 * single line break means.
 *
 * Addresses are written as themselves, so that nobody is led elsewhere than the text says.
 *
 * @param deciding set in bold; the ranges may touch or overlap
 */
export function toMarkdownQuote(post: Post, deciding: readonly Evidence[]): string {
  const links = new Array<Link | null>(post.text.length).fill(null)
  for (const link of post.links) if (link.kind === 'web') links.fill(link, link.start, link.end)
  const bold = new Array<boolean>(post.text.length).fill(false)
  for (const { start, end } of deciding) bold.fill(true, start, end)
  // An address is one word to a reader: bold as a whole or not at all.
  for (const { start, end } of post.links) {
    const touched = bold.slice(start, end).includes(true)
    if (touched) bold.fill(true, start, end)
  }

  const lines: string[] = []
  let start = 0
  for (const line of post.text.split('\n')) {
    const end = start + line.length
    for (const run of runs(bold, start, end))
      if (run.value && !canEmbolden(post.text, links, run)) bold.fill(false, run.start, run.end)
    const markdown = runs(bold, start, end).map((run) => {
      const inner = toInline(post.text, runs(links, run.start, run.end))
      return run.value ? embolden(inner) : inner
    })
    lines.push(guardLineStart(markdown.join('')))
    start = end + 1
  }
  return quoteLines(lines.filter((line) => line !== ''))
}

/** Lines of Markdown as one quotation, each a paragraph. */
export function quoteLines(lines: readonly string[]): string {
  return lines.map((line) => `> ${line}`).join('\n>\n')
}

interface Run<T> {
  value: T
  start: number
  end: number
}

/** Stretches of equal values between two offsets. */
function runs<T>(values: readonly T[], from: number, to: number): Run<T>[] {
  const found: Run<T>[] = []
  for (const [index, value] of values.slice(from, to).entries()) {
    const last = found.at(-1)
    if (last && last.value === value) last.end += 1
    else found.push({ value, start: from + index, end: from + index + 1 })
  }
  return found
}

function toInline(text: string, parts: readonly Run<Link | null>[]): string {
  return parts
    .map(({ value: link, start, end }) =>
      link ? `<${toDestination(link.url)}>` : escapeInline(text.slice(start, end)),
    )
    .join('')
}

/** What makes `**` look at its other side: punctuation and symbols, as the newest CommonMark counts them. */
const PUNCTUATION = /[\p{P}\p{S}]/u

/** What the other side must be then: as above, but symbols as the oldest CommonMark counts them. */
const BOUNDARY = /^$|[\s\p{P}$+<=>^`|~]/u

/**
 * Whether Markdown would see a run as bold; asked ahead, so that a refused one leaves no seam in the text.
 *
 * @see https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
 */
function canEmbolden(text: string, links: readonly (Link | null)[], { start, end }: Run<boolean>): boolean {
  const inner = text.slice(start, end)
  if (inner.trim() === '') return false
  // White space at an edge goes outside the marks, where it is a boundary by itself.
  const first = links[start] ? '<' : ([...inner.slice(0, 2)][0] ?? '')
  const last = links[end - 1] ? '>' : ([...inner.slice(-2)].at(-1) ?? '')
  const before = [...text.slice(Math.max(0, start - 2), start)].at(-1) ?? ''
  const after = [...text.slice(end, end + 2)][0] ?? ''
  const free = (inside: string, outside: string) => !PUNCTUATION.test(inside) || BOUNDARY.test(outside)
  return free(first, before) && free(last, after)
}

function embolden(markdown: string): string {
  const inner = markdown.trim()
  const lead = markdown.slice(0, markdown.length - markdown.trimStart().length)
  const trail = markdown.slice(markdown.trimEnd().length)
  return `${lead}**${inner}**${trail}`
}
