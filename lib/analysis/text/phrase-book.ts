import { HEAD_LENGTH, MAX_LEXEMES, toBit } from './lexeme'
import type { Token } from './tokenize'

/**
 * Phrases to be found in tokens, each with what it means.
 *
 * A phrase is words separated by spaces. In a word, `a|b` are alternatives, a trailing `?` makes it optional,
 * a trailing `+` matches any ending. `*` is any one word, `~` up to three words without a pause between them; no phrase
 * begins with either.
 */
export interface PhraseBook<T> {
  /** Phrases are cut into words only as far as texts follow them: long lists cost no more than they are used. */
  readonly root: PhraseNode<T>
  /** What first words lead to. */
  readonly beginnings: Beginning<T>[]
  /** By `Lexeme.id`: the number of its place in `beginnings`, counted from 1; 0 where nobody asked yet. */
  numbers: Uint16Array
}

/** What a first word leads to. */
interface Beginning<T> {
  nodes: readonly PhraseNode<T>[]
  /** Whether a phrase may end here or go on with any word. */
  open: boolean
  /** Otherwise the bits of all that it may go on with, as in a node. */
  bits: number
  headBits: number
}

/** Lists have ten thousands of them, most with one way on: what leads there is made when it is needed. */
interface PhraseNode<T> {
  next: Map<string, PhraseNode<T>> | null
  prefixes: Map<string, PhraseNode<T>> | null
  /** First letters of the prefixes. */
  heads: Set<string> | null
  /** The bits of all that `next` and `heads` hold: they rule most words out at once. */
  bits: number
  headBits: number
  any: PhraseNode<T> | null
  gap: PhraseNode<T> | null
  value: T | null
  /** What stands behind this node in phrases that are not cut further yet. */
  pending: Entry<T>[] | null
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
  // Most words begin no phrase: theirs is the first.
  return { root, beginnings: [NOTHING], numbers: new Uint16Array(0) }
}

/** The longest phrase that starts at token `from`, or `null`. Never runs across the end of a sentence. */
export function findPhraseAt<T>(
  book: PhraseBook<T>,
  tokens: readonly Token[],
  from: number,
): PhraseMatch<T> | null {
  const first = tokens[from]
  if (first === undefined) return null
  const { nodes, open, bits, headBits } = findBeginning(book, first)
  if (!open) {
    const next = tokens[from + 1]
    if (next === undefined || !(bits & next.bit || headBits & next.headBit)) return null
  }
  let longest: PhraseMatch<T> | null = null
  for (const node of nodes) longest = search(node, tokens, from, from + 1, longest)
  return longest
}

/** What a first word leads to; remembered, since texts begin phrases with the same words over and over. */
function findBeginning<T>(book: PhraseBook<T>, first: Token): Beginning<T> {
  const { id } = first
  // A word too rare to be remembered is looked up each time.
  if (id < 0) return lookUpBeginning(book, first) ?? NOTHING
  const known = id < book.numbers.length ? book.numbers[id] : 0
  if (known) return book.beginnings[known - 1] ?? NOTHING
  if (id >= book.numbers.length) book.numbers = lengthen(book.numbers, id)
  const found = lookUpBeginning(book, first)
  if (found) book.beginnings.push(found)
  book.numbers[id] = found ? book.beginnings.length : 1
  return found ?? NOTHING
}

function lookUpBeginning<T>({ root }: PhraseBook<T>, first: Token): Beginning<T> | null {
  openNode(root, true)
  const step = root.bits & first.bit ? root.next?.get(first.word) : undefined
  const prefixed = root.headBits & first.headBit ? listPrefixed(root, first) : NOWHERE
  return step || prefixed.length > 0 ? toBeginning(step ? [step, ...prefixed] : prefixed) : null
}

function toBeginning<T>(nodes: readonly PhraseNode<T>[]): Beginning<T> {
  for (const node of nodes) openNode(node, false)
  return {
    nodes,
    open: nodes.some(({ value, any, gap }) => value !== null || any !== null || gap !== null),
    bits: nodes.reduce((sum, node) => sum | node.bits, 0),
    headBits: nodes.reduce((sum, node) => sum | node.headBits, 0),
  }
}

function lengthen(numbers: Uint16Array, toHold: number): Uint16Array {
  const longer = new Uint16Array(Math.min(MAX_LEXEMES, Math.max(1_024, 2 * toHold)))
  longer.set(numbers)
  return longer
}

/** The nodes that a word leads to by how it begins. */
function listPrefixed<T>(
  { heads, prefixes }: PhraseNode<T>,
  { word, head }: Token,
): readonly PhraseNode<T>[] {
  if (!heads?.has(head)) return NOWHERE
  const limit = Math.min(word.length, MAX_PREFIX)
  return Array.from({ length: limit - HEAD_LENGTH + 1 }, (_, more) =>
    prefixes?.get(word.slice(0, HEAD_LENGTH + more)),
  ).filter((node) => node !== undefined)
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
  if (node.pending !== null) openNode(node, false)
  if (node.value !== null && (longest === null || at > longest.to))
    longest = { from, to: at, value: node.value }
  const token = tokens[at]
  if (token === undefined || token.gap === 'end') return longest
  const step = node.bits & token.bit ? node.next?.get(token.word) : undefined
  if (step) longest = search(step, tokens, from, at + 1, longest)
  if (node.headBits & token.headBit)
    for (const prefixed of listPrefixed(node, token))
      longest = search(prefixed, tokens, from, at + 1, longest)
  if (node.any && token.gap === 'none') longest = search(node.any, tokens, from, at + 1, longest)
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

function createNode<T>(): PhraseNode<T> {
  return {
    next: null,
    prefixes: null,
    heads: null,
    bits: 0,
    headBits: 0,
    any: null,
    gap: null,
    value: null,
    pending: null,
  }
}

/** Cuts one word off the phrases that are pending at a node. */
function openNode<T>(node: PhraseNode<T>, isRoot: boolean): void {
  const { pending } = node
  node.pending = null
  for (const [phrase, value] of pending ?? NOWHERE) advance(node, phrase, value, isRoot)
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
  const entry = [rest, value] as const
  for (const reached of extend(node, optional ? slot.slice(0, -1) : slot)) {
    if (reached.pending === null) reached.pending = [entry]
    else reached.pending.push(entry)
  }
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
    if (!isPrefix) {
      node.next ??= new Map()
      node.bits |= toBit(word)
      return branchOf(node.next, word)
    }
    const prefix = word.slice(0, -1)
    const head = prefix.slice(0, HEAD_LENGTH)
    node.heads ??= new Set()
    node.heads.add(head)
    node.headBits |= toBit(head)
    node.prefixes ??= new Map()
    return branchOf(node.prefixes, prefix)
  })
}

function branchOf<T>(branches: Map<string, PhraseNode<T>>, key: string): PhraseNode<T> {
  const branch = branches.get(key) ?? createNode<T>()
  branches.set(key, branch)
  return branch
}

const NOWHERE: readonly never[] = []
const NOTHING: Beginning<never> = { nodes: NOWHERE, open: false, bits: 0, headBits: 0 }
