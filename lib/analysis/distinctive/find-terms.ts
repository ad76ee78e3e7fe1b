import type { DistinctiveTerm, ReplyReading } from '../../model/reading'
import type { Steps } from '../steps'
import type { TermIndex } from './index-terms'
import { scoreLogOdds } from './log-odds'
import { stretchOf } from './number-list'
import { pickTerms, type ScoredTerm } from './pick-terms'

/** A distinctive term that remembers which it is. */
export interface FoundTerm extends DistinctiveTerm {
  /** Its number in the thread's tree. */
  term: number
}

/** One-sided 10 %: below this the difference is as good as chance. */
const MIN_Z = 1.28
const MIN_PEOPLE = 2

/**
 * The terms that set a group of replies apart from the rest of its thread, the surest first.
 *
 * Counts people, each once, against the words they write: who uses a term in the group and elsewhere counts for
 * the group.
 *
 * @param own stems of what the group is named by: a term of nothing else says nothing new
 */
export function* findTerms(
  replies: readonly ReplyReading[],
  index: TermIndex,
  own: ReadonlySet<string>,
): Steps<FoundTerm[]> {
  const { terms, people } = yield* index.countPeople(replies)
  const inGroup = replies.reduce((total, reply) => total + index.countWords(reply), 0)
  const outside = index.words - inGroup
  const found: ScoredTerm[] = []
  for (const term of terms) {
    const count = people[term] ?? 0
    if (count < MIN_PEOPLE) continue
    const others = (index.people[term] ?? 0) - count
    const z = scoreLogOdds({ term: count, all: inGroup }, { term: others, all: outside })
    if (z < MIN_Z) continue
    const key = index.tree.toKey(term)
    if (!isOwn(key, own)) found.push({ term, key, people: count, z })
  }
  yield
  const picked = pickTerms(found)
  yield
  const texts = yield* findSpellings(replies, index, new Set(picked.map(({ term }) => term)))
  return picked.map(({ term, key, people: count, z }) => ({
    term,
    text: texts.get(term) ?? key,
    people: count,
    z,
  }))
}

function isOwn(key: string, own: ReadonlySet<string>): boolean {
  return key.split(' ').every((stem) => own.has(stem))
}

/** How each term is most often written; of equally frequent spellings the last in code-unit order: small letters. */
function* findSpellings(
  replies: readonly ReplyReading[],
  { uses }: TermIndex,
  terms: ReadonlySet<number>,
): Steps<Map<number, string>> {
  const spellings = new Map([...terms].map((term) => [term, new Map<string, number>()]))
  for (const { post } of replies) {
    const { from, to } = stretchOf(uses.ofReply, post)
    for (let at = from; at < to; at += 1) {
      const counts = spellings.get(uses.terms[at] ?? -1)
      if (!counts) continue
      const spelling = post.text.slice(uses.starts[at], uses.ends[at])
      counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
    }
    yield
  }
  return new Map([...spellings].map(([term, counts]) => [term, mostFrequent(counts)]))
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let best = ''
  let most = 0
  for (const [text, count] of counts) {
    if (count < most || (count === most && text < best)) continue
    best = text
    most = count
  }
  return best
}
