import type { ReplyReading } from '../../model/reading'
import { mapInSteps, type Steps } from '../steps'
import { isJoined, isWeak, stemOf, type ThreadWords } from './collect-words'
import { type CountPeople, createPeopleCounter } from './count-people'
import { createNumberList, type Stretch, stretchOf } from './number-list'
import { createTermTree, type TermTree } from './term-tree'

/** Where replies use terms, all in a row; one of each list a place. */
export interface TermUses {
  /** Their numbers in the tree. */
  terms: Int32Array
  /** UTF-16 offsets into `Post.text`, half-open. */
  starts: Int32Array
  ends: Int32Array
  /** The places in each reply, by status id. */
  ofReply: ReadonlyMap<string, Stretch>
}

/** The words and short phrases of a thread that at least two people use. */
export interface TermIndex {
  tree: TermTree
  uses: TermUses
  countPeople: CountPeople
  /** People who use each term, by its number. */
  people: Uint32Array
  /** How many words of its writer's own a reply has, those of a declared stance left out. */
  countWords(reply: Pick<ReplyReading, 'post'>): number
  /** How many that are in all. */
  words: number
}

const MAX_WORDS = 3

/**
 * Finds the terms of a thread: one to three words that neither begin nor end with a weak one.
 *
 * What one person alone says marks no group and is not counted at all. Linear in the length of the replies.
 *
 * @param words of these replies
 */
export function* indexTerms(replies: readonly ReplyReading[], words: ThreadWords): Steps<TermIndex> {
  const shared = yield* findSharedWords(replies, words)
  const tree = createTermTree(words.stems)
  const uses = yield* findUses(words, shared, tree)
  const countPeople = createPeopleCounter(uses, tree.countTerms())
  yield
  const { people } = yield* countPeople(replies)
  return {
    tree,
    uses,
    countPeople,
    people: people.slice(),
    countWords: ({ post }) => {
      const { from, to } = stretchOf(words.ofReply, post)
      return to - from
    },
    words: words.codes.length,
  }
}

/** Whether at least two people say a word, by its number; weak ones left out. */
function* findSharedWords(
  replies: readonly ReplyReading[],
  { codes, ofReply, stems }: ThreadWords,
): Steps<Uint8Array> {
  const firstSpeakers = new Array<string | undefined>(stems.length).fill(undefined)
  const shared = new Uint8Array(stems.length)
  for (const { post } of replies) {
    const { from, to } = stretchOf(ofReply, post)
    for (const code of codes.subarray(from, to)) {
      const stem = stemOf(code)
      if (isWeak(code) || shared[stem]) continue
      firstSpeakers[stem] ??= post.author.id
      if (firstSpeakers[stem] !== post.author.id) shared[stem] = 1
    }
    yield
  }
  return shared
}

function* findUses(
  { codes, starts, ends, ofReply }: ThreadWords,
  shared: Uint8Array,
  tree: TermTree,
): Steps<TermUses> {
  const [terms, termStarts, termEnds] = [createNumberList(), createNumberList(), createNumberList()]
  const add = (term: number, from: number, to: number): void => {
    terms.add(term)
    termStarts.add(starts[from] ?? 0)
    termEnds.add(ends[to] ?? 0)
  }
  // A phrase that two people use has ends that two people use: most words are out before any phrase is built.
  const isEnd = (code: number): boolean => !isWeak(code) && shared[stemOf(code)] === 1
  const addPhrases = (from: number, to: number): void => {
    let term = stemOf(codes[from] ?? 0)
    add(term, from, from)
    for (let at = from + 1; at < Math.min(to, from + MAX_WORDS); at += 1) {
      const code = codes[at] ?? 0
      if (!isJoined(code)) return
      const ends = isEnd(code)
      // A phrase that only goes on from here needs a number, too.
      if (!ends && at === from + MAX_WORDS - 1) return
      term = tree.extend(term, stemOf(code))
      if (ends) add(term, from, at)
    }
  }
  const places = yield* mapInSteps(ofReply, ([post, { from, to }]) => {
    const first = terms.length
    for (let at = from; at < to; at += 1) if (isEnd(codes[at] ?? 0)) addPhrases(at, to)
    return [post, { from: first, to: terms.length }] as const
  })
  return {
    terms: terms.toArray(),
    starts: termStarts.toArray(),
    ends: termEnds.toArray(),
    ofReply: new Map(places),
  }
}
