import type { ReplyReading } from '../lib/model/reading'

/** A reply that stands in its list for everything its author wrote there. */
export interface Gathered {
  /** Its index in the list. */
  index: number
  /** Indices of the other replies by the same person, in the list's order. */
  further: readonly number[]
}

/** Each person's first-listed reply with their others, in the order of the first ones. */
export function gatherPeople(replies: readonly ReplyReading[]): Gathered[] {
  const people = new Map<string, { index: number; further: number[] }>()
  for (const [index, { post }] of replies.entries()) {
    const gathered = people.get(post.author.id)
    if (gathered) gathered.further.push(index)
    else people.set(post.author.id, { index, further: [] })
  }
  return [...people.values()]
}

/** Each reply by itself, for a list that is one person's. */
export function gatherNobody(replies: readonly ReplyReading[]): Gathered[] {
  return replies.map((_reply, index) => ({ index, further: [] }))
}
