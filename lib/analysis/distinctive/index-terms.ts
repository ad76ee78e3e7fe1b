import type { ReplyReading } from '../../model/reading'
import { groupByPerson } from '../group-by-person'
import type { ReplyText } from '../reply-text'
import { mapInSteps, type Steps } from '../steps'
import { createWordSplitter, type Word } from './split-words'

/** A place where a reply uses a term. */
export interface TermUse {
  /** Index into `TermIndex.keys`. */
  term: number
  /** UTF-16 offsets into `Post.text`, half-open. */
  start: number
  end: number
}

/** The words and short phrases of a thread that at least two people use. */
export interface TermIndex {
  /** Each term's stems, separated by spaces. */
  keys: readonly string[]
  /** People who use each term, by its index. */
  people: Uint32Array
  /** Where each reply uses them, by status id. */
  uses: ReadonlyMap<string, readonly TermUse[]>
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
  const words = yield* splitReplies(replies, texts)
  const shared = findSharedWords(replies, words)
  yield
  const ids = new Map<string, number>()
  const uses = new Map(yield* mapInSteps(words, ([post, own]) => [post, listUses(own, shared, ids)] as const))
  return {
    keys: [...ids.keys()],
    people: countPeople(replies, uses, ids.size),
    uses,
    wordCounts: new Map([...words].map(([post, own]) => [post, own.length])),
    words: [...words.values()].reduce((total, own) => total + own.length, 0),
  }
}

/**
 * People who use each term, by its index.
 *
 * @param size how many terms there are
 */
export function countPeople(
  replies: readonly ReplyReading[],
  uses: TermIndex['uses'],
  size: number,
): Uint32Array {
  const counts = new Uint32Array(size)
  // Who was counted last for a term: much cheaper than a set of terms for each person.
  const counted = new Uint32Array(size)
  let person = 0
  for (const own of groupByPerson(replies).values()) {
    person += 1
    for (const { post } of own)
      for (const { term } of uses.get(post.id) ?? []) {
        if (counted[term] === person) continue
        counted[term] = person
        counts[term] = (counts[term] ?? 0) + 1
      }
  }
  return counts
}

/** The words of each reply, by status id. */
function* splitReplies(
  replies: readonly ReplyReading[],
  texts: readonly ReplyText[],
): Steps<Map<string, readonly Word[]>> {
  const splitWords = createWordSplitter()
  const byId = new Map(replies.map((reply) => [reply.post.id, reply]))
  const words = yield* mapInSteps(texts, (text) => {
    const reply = byId.get(text.post.id)
    return [text.post.id, reply ? splitWords(text, reply.stance) : []] as const
  })
  return new Map(words)
}

/** Keys of the words that at least two people say, weak ones left out. */
function findSharedWords(
  replies: readonly ReplyReading[],
  words: ReadonlyMap<string, readonly Word[]>,
): Set<string> {
  const firstSpeakers = new Map<string, string>()
  const shared = new Set<string>()
  for (const { post } of replies)
    for (const { kind } of words.get(post.id) ?? []) {
      if (kind.weak || shared.has(kind.key)) continue
      const first = firstSpeakers.get(kind.key)
      if (first === undefined) firstSpeakers.set(kind.key, post.author.id)
      else if (first !== post.author.id) shared.add(kind.key)
    }
  return shared
}

/** The terms of one reply; gives new ones the next free index in `ids`. */
function listUses(words: readonly Word[], shared: ReadonlySet<string>, ids: Map<string, number>): TermUse[] {
  const uses: TermUse[] = []
  // A phrase that two people use has ends that two people use: most words are out before any phrase is built.
  const isEnd = ({ kind }: Word) => !kind.weak && shared.has(kind.key)
  for (const [from, first] of words.entries()) {
    if (!isEnd(first)) continue
    let key = ''
    for (let at = from; at < from + MAX_WORDS; at += 1) {
      const last = words[at]
      if (!last || (at > from && !last.joined)) break
      key = at === from ? last.kind.key : `${key} ${last.kind.key}`
      if (!isEnd(last)) continue
      const term = ids.get(key) ?? ids.size
      ids.set(key, term)
      uses.push({ term, start: first.start, end: last.end })
    }
  }
  return uses
}
