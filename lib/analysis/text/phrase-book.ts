import { HEAD_LENGTH, type Token } from './tokenize'

/**
 * Phrases to be found in tokens, each with what it means.
 *
 * A phrase is words separated by spaces. In a word, `a|b` are alternatives, a trailing `?` makes it optional,
 * a trailing `+` matches any ending. `*` is any one word, `~` up to three words without a pause between them.
 */
export interface PhraseBook<T> {
  /** Built when the book is first searched: of nine languages most threads need one or two. */
  root: PhraseNode<T> | null
  readonly entries: Iterable<readonly [phrase: string, value: T]>
}

interface PhraseNode<T> {
  next: Map<string, PhraseNode<T>>
  prefixes: Map<string, PhraseNode<T>>
  /** First letters of the prefixes, to rule most words out at once. */
  heads: Set<string>
  any: PhraseNode<T> | null
  gap: PhraseNode<T> | null
  value: T | null
}

/** A phrase found in tokens: `from` and `to` are token indices, half-open. */
export interface PhraseMatch<T> {
  from: number
  to: number
  value: T
}

const MAX_GAP_WORDS = 3
const MAX_PREFIX = 14

/** Makes a book; the first of two equal phrases wins. */
export function createPhraseBook<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseBook<T> {
  return { root: null, entries }
}

function buildRoot<T>(entries: PhraseBook<T>['entries']): PhraseNode<T> {
  const root = createNode<T>()
  for (const [phrase, value] of entries) {
    let nodes = [root]
    for (const slot of phrase.split(' ')) nodes = nodes.flatMap((node) => extend(node, slot))
    // A phrase of nothing but optional words would be found everywhere.
    for (const node of nodes) if (node !== root) node.value ??= value
  }
  return root
}

/** The longest phrase that starts at token `from`, or `null`. Never runs across the end of a sentence. */
export function findPhraseAt<T>(
  book: PhraseBook<T>,
  tokens: readonly Token[],
  from: number,
): PhraseMatch<T> | null {
  book.root ??= buildRoot(book.entries)
  const first = tokens[from]
  // Most tokens begin no phrase: this spares them the search.
  return first && begins(book.root, first) ? search(book.root, tokens, from, from, null) : null
}

/** The longest of `best` and the phrases that go on from `node` with token `at`. */
function search<T>(
  node: PhraseNode<T>,
  tokens: readonly Token[],
  from: number,
  at: number,
  best: PhraseMatch<T> | null,
): PhraseMatch<T> | null {
  let longest = best
  if (node.value !== null && (longest === null || at > longest.to))
    longest = { from, to: at, value: node.value }
  const token = tokens[at]
  if (token === undefined || (at > from && token.gap === 'end')) return longest
  const step = node.next.get(token.word)
  if (step) longest = search(step, tokens, from, at + 1, longest)
  if (node.heads.has(token.head)) {
    const limit = Math.min(token.word.length, MAX_PREFIX)
    for (let length = HEAD_LENGTH; length <= limit; length += 1) {
      const prefixed = node.prefixes.get(token.word.slice(0, length))
      if (prefixed) longest = search(prefixed, tokens, from, at + 1, longest)
    }
  }
  if (node.any && (at === from || token.gap === 'none'))
    longest = search(node.any, tokens, from, at + 1, longest)
  if (node.gap) {
    for (let skipped = 0; skipped <= MAX_GAP_WORDS; skipped += 1) {
      longest = search(node.gap, tokens, from, at + skipped, longest)
      const next = tokens[at + skipped]
      if (next === undefined || next.gap !== 'none') break
    }
  }
  return longest
}

/** All phrases from left to right, the longest at each place, none overlapping another. */
export function findPhrases<T>(
  book: PhraseBook<T>,
  tokens: readonly Token[],
  from = 0,
  to = tokens.length,
): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = []
  for (let at = from; at < to; at += 1) {
    const match = findPhraseAt(book, tokens, at)
    if (match === null || match.to > to) continue
    found.push(match)
    at = match.to - 1
  }
  return found
}

function begins<T>(root: PhraseNode<T>, { word, head }: Token): boolean {
  return root.next.has(word) || root.heads.has(head) || root.any !== null || root.gap !== null
}

function createNode<T>(): PhraseNode<T> {
  return { next: new Map(), prefixes: new Map(), heads: new Set(), any: null, gap: null, value: null }
}

function extend<T>(node: PhraseNode<T>, slot: string): PhraseNode<T>[] {
  if (slot === '*') {
    node.any ??= createNode()
    return [node.any]
  }
  if (slot === '~') {
    node.gap ??= createNode()
    return [node.gap]
  }
  const optional = slot.endsWith('?') && slot.length > 1
  const words = (optional ? slot.slice(0, -1) : slot).split('|')
  const reached = words.map((word) => {
    const isPrefix = word.length > 1 && word.endsWith('+')
    const branches = isPrefix ? node.prefixes : node.next
    const key = isPrefix ? word.slice(0, -1) : word
    const branch = branches.get(key) ?? createNode<T>()
    branches.set(key, branch)
    if (isPrefix) node.heads.add(key.slice(0, HEAD_LENGTH))
    return branch
  })
  return optional ? [node, ...reached] : reached
}
