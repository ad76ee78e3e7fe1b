import type { ReplyReading } from '../../model/reading'
import { groupByPerson } from '../group-by-person'
import { createNumberSet } from '../number-set'
import type { Steps } from '../steps'
import type { TermUses } from './index-terms'
import { stretchOf } from './number-list'

/** How many people use each term; good until the next count. */
export interface PeopleCount {
  /** Those that anybody uses. */
  terms: readonly number[]
  /** By term. */
  people: Uint32Array
}

/** Counts the people behind replies by the terms they use, each person once a term. */
export type CountPeople = (replies: readonly ReplyReading[]) => Steps<PeopleCount>

/**
 * Makes a counter for the terms of a thread.
 *
 * One for all counts of a thread: what it counts in is as long as the terms are many, and a small group uses few.
 *
 * @param size how many terms there are
 */
export function createPeopleCounter({ terms: used, ofReply }: TermUses, size: number): CountPeople {
  const people = new Uint32Array(size)
  const counted = createNumberSet(size)
  let terms: number[] = []
  return function* (replies) {
    for (const term of terms) people[term] = 0
    terms = []
    for (const own of groupByPerson(replies).values()) {
      counted.clear()
      for (const { post } of own) {
        const { from, to } = stretchOf(ofReply, post)
        for (const term of used.subarray(from, to)) {
          if (!counted.add(term)) continue
          const count = people[term] ?? 0
          if (count === 0) terms.push(term)
          people[term] = count + 1
        }
      }
      yield
    }
    return { terms, people }
  }
}
