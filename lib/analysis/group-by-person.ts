import type { ReplyReading } from '../model/reading'
import { latestFirst } from './latest-first'

/** Replies by account id, each person's latest first. */
export function groupByPerson(replies: readonly ReplyReading[]): Map<string, ReplyReading[]> {
  const people = new Map<string, ReplyReading[]>()
  for (const reply of replies) {
    const own = people.get(reply.post.author.id)
    if (own) own.push(reply)
    else people.set(reply.post.author.id, [reply])
  }
  for (const [person, own] of people) if (own.length > 1) people.set(person, latestFirst(own))
  return people
}
