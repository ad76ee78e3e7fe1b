import { HEAD_LENGTH, MAX_LEXEMES } from './lexeme'
import type { Token } from './tokenize'

/**
 * Phrases to be found in tokens, each with what it means.
 *
 * A phrase is words separated by spaces. In a word, `a|b` are alternatives, a trailing `?` makes it optional,
 * a trailing `+` matches any ending. `*` is any one word, `~` up to three words without a pause between them.
 */
export interface PhraseBook<T> {
  /** Phrases are cut into words only as far as texts follow them: long lists cost no more than they are used. */
  readonly root: PhraseNode<T>
  /** By `Lexeme.id`: whether a phrase may begin with it; 0 where nobody asked yet. */
  begins: Uint8Array
}

interface PhraseNode<T> {
  next: Map<string, PhraseNode<T>>
  prefixes: Map<string, PhraseNode<T>>
  /** First letters of the prefixes, to rule most words out at once. */
  heads: Set<string>
  any: PhraseNode<T> | null
  gap: PhraseNode<T> | null
  value: T | null
  /** What stands behind this node in phrases that are not cut further yet. */
  pending: Entry<T>[]
}

type Entry<T> = readonly [phrase: string, value: T]

/** A phrase found in tokens: `from` and `to` are token indices, half-open. */
export interface PhraseMatch<T> {
  from: number
  to: number
  value: T
}

const MAX_GAP_WORDS = 3
const MAX_PREFIX = 14

/** Makes a book; the first of two equal phrases wins. */
export function createPhraseBook<T>(entries: Iterable<Entry<T>>): PhraseBook<T> {
  const root = createNode<T>()
  root.pending = [...entries]
  return { root, begins: new Uint8Array(0) }
}

/** The longest phrase that starts at token `from`, or `null`. Never runs across the end of a sentence. */
export function findPhraseAt<T>(
  book: PhraseBook<T>,
  tokens: readonly Token[],
  from: number,
): PhraseMatch<T> | null {
  const first = tokens[from]
  // Most tokens begin no phrase: this spares them the search.
  return first && begins(book, first) ? search(book.root, tokens, from, from, null) : null
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
  if (node.pending.length > 0) openNode(node, false)
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

const YES = 1
const NO = 2

function begins<T>(book: PhraseBook<T>, token: Token): boolean {
  const known = book.begins[token.id] ?? 0
  if (known !== 0) return known === YES
  const found = mayBegin(book.root, token)
  if (token.id >= book.begins.length) book.begins = lengthen(book.begins, token.id)
  if (token.id >= 0) book.begins[token.id] = found ? YES : NO
  return found
}

function lengthen(known: Uint8Array, toHold: number): Uint8Array {
  const longer = new Uint8Array(Math.min(MAX_LEXEMES, Math.max(1_024, 2 * toHold)))
  longer.set(known)
  return longer
}

function mayBegin<T>(root: PhraseNode<T>, { word, head }: Token): boolean {
  if (root.pending.length > 0) openNode(root, true)
  return root.next.has(word) || root.heads.has(head) || root.any !== null || root.gap !== null
}

function createNode<T>(): PhraseNode<T> {
  return {
    next: new Map(),
    prefixes: new Map(),
    heads: new Set(),
    any: null,
    gap: null,
    value: null,
    pending: [],
  }
}

/** Cuts one word off the phrases that are pending at a node. */
function openNode<T>(node: PhraseNode<T>, isRoot: boolean): void {
  const { pending } = node
  node.pending = []
  for (const [phrase, value] of pending) advance(node, phrase, value, isRoot)
}

function advance<T>(node: PhraseNode<T>, phrase: string, value: T, isRoot: boolean): void {
  if (phrase === '') {
    // A phrase of nothing but optional words would be found everywhere.
    if (!isRoot) node.value ??= value
    return
  }
  const end = phrase.indexOf(' ')
  const slot = end < 0 ? phrase : phrase.slice(0, end)
  const rest = end < 0 ? '' : phrase.slice(end + 1)
  const optional = slot.endsWith('?') && slot.length > 1
  if (optional) advance(node, rest, value, isRoot)
  // Even what is whole by now waits its turn, so that the first of two equal phrases wins.
  for (const reached of extend(node, optional ? slot.slice(0, -1) : slot)) reached.pending.push([rest, value])
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
  return slot.split('|').map((word) => {
    const isPrefix = word.length > 1 && word.endsWith('+')
    const branches = isPrefix ? node.prefixes : node.next
    const key = isPrefix ? word.slice(0, -1) : word
    const branch = branches.get(key) ?? createNode<T>()
    branches.set(key, branch)
    if (isPrefix) node.heads.add(key.slice(0, HEAD_LENGTH))
    return branch
  })
}
