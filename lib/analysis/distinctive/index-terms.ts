import type { ReplyReading } from '../../model/reading'
import type { ReplyText } from '../reply-text'
import { mapInSteps, type Steps } from '../steps'
import type { Token } from '../text/tokenize'
import { type CountPeople, createPeopleCounter } from './count-people'
import { createWordSplitter, type OwnWords, type WordKind } from './split-words'
import { createTermTree, type TermTree } from './term-tree'

/** Where a reply uses terms; one of each list a place. */
export interface TermUses {
  /** Their numbers in the tree. */
  terms: number[]
  /** UTF-16 offsets into `Post.text`, half-open. */
  starts: number[]
  ends: number[]
}

/** The words and short phrases of a thread that at least two people use. */
export interface TermIndex {
  tree: TermTree
  /** By status id. */
  uses: ReadonlyMap<string, TermUses>
  countPeople: CountPeople
  /** People who use each term, by its number. */
  people: Uint32Array
  /** How many words of its writer's own each reply has, those of a declared stance left out; by status id. */
  wordCounts: ReadonlyMap<string, number>
  /** How many that are in all. */
  words: number
}

const MAX_WORDS = 3

/**
 * Finds the terms of a thread: one to three words that neither begin nor end with a weak one.
 *
 * What one person alone says marks no group and is not counted at all. Linear in the length of the replies.
 *
 * @param texts of these replies, and maybe of others
 */
export function* indexTerms(replies: readonly ReplyReading[], texts: readonly ReplyText[]): Steps<TermIndex> {
  const { split, stems } = createWordSplitter()
  const byId = new Map(replies.map((reply) => [reply.post.id, reply]))
  const words = new Map(
    yield* mapInSteps(texts, (text) => {
      const reply = byId.get(text.post.id)
      return [text.post.id, reply ? split(text, reply.stance) : NO_WORDS] as const
    }),
  )
  const shared = yield* findSharedWords(replies, words, stems.length)
  const tree = createTermTree(stems)
  const uses = new Map(
    yield* mapInSteps(words, ([post, own]) => [post, listUses(own, shared, tree)] as const),
  )
  yield
  const countPeople = createPeopleCounter(uses, tree.countTerms())
  yield
  const { people } = yield* countPeople(replies)
  return {
    tree,
    uses,
    countPeople,
    people: people.slice(),
    wordCounts: new Map([...words].map(([post, own]) => [post, own.count])),
    words: [...words.values()].reduce((total, own) => total + own.count, 0),
  }
}

/** Whether at least two people say a word, by its number; weak ones left out. */
function* findSharedWords(
  replies: readonly ReplyReading[],
  words: ReadonlyMap<string, OwnWords>,
  size: number,
): Steps<Uint8Array> {
  const firstSpeakers = new Array<string | undefined>(size).fill(undefined)
  const shared = new Uint8Array(size)
  for (const { post } of replies) {
    for (const kind of words.get(post.id)?.kinds ?? []) {
      if (!kind || kind.weak || shared[kind.stem]) continue
      firstSpeakers[kind.stem] ??= post.author.id
      if (firstSpeakers[kind.stem] !== post.author.id) shared[kind.stem] = 1
    }
    yield
  }
  return shared
}

/** The terms of one reply. */
function listUses({ tokens, kinds }: OwnWords, shared: Uint8Array, tree: TermTree): TermUses {
  const uses: TermUses = { terms: [], starts: [], ends: [] }
  const add = (term: number, from: number, to: number): void => {
    uses.terms.push(term)
    uses.starts.push(tokens[from]?.start ?? 0)
    uses.ends.push(tokens[to]?.end ?? 0)
  }
  // A phrase that two people use has ends that two people use: most words are out before any phrase is built.
  const isEnd = (kind: WordKind): boolean => !kind.weak && shared[kind.stem] === 1
  for (const [from, first] of kinds.entries()) {
    if (first === null || !isEnd(first)) continue
    let term = first.stem
    add(term, from, from)
    for (let at = from + 1; at < from + MAX_WORDS; at += 1) {
      const last = kinds[at]
      if (!last || !isJoined(tokens, at)) break
      const ends = isEnd(last)
      // A phrase that only goes on from here needs a number, too.
      if (!ends && at === from + MAX_WORDS - 1) break
      term = tree.extend(term, last.stem)
      if (ends) add(term, from, at)
    }
  }
  return uses
}

/** Whether a phrase may hold a word and the one before it: more than a character apart stands what is not the writer's, a handle, an address. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  return token !== undefined && token.gap === 'none' && token.start - (before?.end ?? 0) <= 1
}

const NO_WORDS: OwnWords = { tokens: [], kinds: [], count: 0 }
