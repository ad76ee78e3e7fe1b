import type { Link, Quotation } from '../model/post'
import { toHttpUrl } from './http-url'
import { createTextBuilder } from './text-builder'

/** A post's body as plain text, with what its markup said about stretches of it. */
export interface PostText {
  text: string
  /** In text order; http(s) only. */
  links: Link[]
  /** In text order; a quotation within another is part of it. */
  quotations: Quotation[]
}

const BLOCKS = new Set(
  'address article aside blockquote dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody thead tr ul'.split(
    ' ',
  ),
)

/** What is never text for a reader, whatever stands in it. */
const DROPPED = new Set(
  'applet audio canvas embed head iframe math noembed noframes noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
)

const ELEMENT = 1
const TEXT = 3

/**
 * A post's HTML as inert plain text.
 *
 * Paragraphs and line breaks are `\n`, list items begin with "- " or "1. ". Text that Mastodon hides by style
 * (`.invisible`, the ends of a long address) is part of the address and stays. The tree is walked without
 * recursion: hostile posts nest deeper than a stack.
 *
 * @param parseHtml must neither run nor load anything (`DOMParser`)
 */
export function parsePostText(html: string, parseHtml: (html: string) => Document): PostText {
  const root: Node | null = parseHtml(html).body
  const text = createTextBuilder()
  const links: Link[] = []
  const quotations: Quotation[] = []
  const markOf = createListMarks()
  const openLinks: number[] = []
  let quotedFrom = 0
  let quoteDepth = 0
  let verbatimDepth = 0

  const enter = (element: Element) => {
    const name = element.localName
    if (BLOCKS.has(name)) text.edge()
    if (name === 'br') text.lineBreak()
    if (name === 'img') text.write(element.getAttribute('alt') ?? '')
    if (name === 'td' || name === 'th') text.write(' ')
    if (name === 'li') text.mark(markOf(element))
    if (name === 'pre') verbatimDepth += 1
    if (name === 'a') openLinks.push(text.length)
    if (isQuotation(element)) {
      if (quoteDepth === 0) quotedFrom = text.length
      quoteDepth += 1
    }
  }
  const leave = (element: Element) => {
    const name = element.localName
    if (name === 'pre') verbatimDepth -= 1
    if (name === 'a') {
      const url = toHttpUrl(element.getAttribute('href'))
      const start = openLinks.pop() ?? 0
      if (url) links.push({ start, end: text.length, url, kind: linkKind(element) })
    }
    if (isQuotation(element)) {
      quoteDepth -= 1
      if (quoteDepth === 0) quotations.push({ start: quotedFrom, end: text.length })
    }
    if (BLOCKS.has(name)) text.edge()
  }

  let node: Node | null = root?.firstChild ?? null
  while (node && node !== root) {
    if (node.nodeType === TEXT) text.write(node.nodeValue ?? '', verbatimDepth > 0)
    const element = node.nodeType === ELEMENT ? (node as Element) : null
    const dropped = element !== null && DROPPED.has(element.localName)
    if (element && !dropped) {
      enter(element)
      if (element.firstChild) {
        node = element.firstChild
        continue
      }
      leave(element)
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node && node !== root) leave(node as Element)
    }
    node = node && node !== root ? node.nextSibling : null
  }

  const plain = text.toText()
  return { text: plain, links: trimmed(links, plain), quotations: trimmed(quotations, plain) }
}

/** Lets each range begin and end at a character that is not white space, and drops those that hold none. */
function trimmed<T extends { start: number; end: number }>(ranges: readonly T[], text: string): T[] {
  return ranges.flatMap((range) => {
    const slice = text.slice(range.start, range.end)
    const start = range.start + slice.length - slice.trimStart().length
    const end = start + slice.trim().length
    return end > start ? [{ ...range, start, end }] : []
  })
}

/** Mastodon marks a hashtag `mention hashtag`, so that comes first; `rel=tag` is how others mark it. */
function linkKind(element: Element): Link['kind'] {
  const has = (name: string) => element.classList.contains(name)
  if (has('hashtag') || element.getAttribute('rel')?.split(/\s+/).includes('tag')) return 'hashtag'
  return has('mention') ? 'mention' : 'web'
}

/** `.quote-inline` is what stands in for a quoted post on servers that cannot show it. */
function isQuotation(element: Element): boolean {
  return element.localName === 'blockquote' || element.classList.contains('quote-inline')
}

/** Numbers the items of each ordered list; a counter, since asking each item for its place takes squared time. */
function createListMarks(): (item: Element) => string {
  const last = new Map<Element, number>()
  return (item) => {
    const list = item.parentElement
    if (list?.localName !== 'ol') return '- '
    const before = last.get(list) ?? (Number.parseInt(list.getAttribute('start') ?? '', 10) || 1) - 1
    last.set(list, before + 1)
    return `${before + 1}. `
  }
}
