import type { ReplyReading, StanceGroup } from '../model/reading'
import { groupByPerson } from './group-by-person'

/**
 * One group per option, then "no clear stance".
 *
 * A person counts once: by their latest declared stance, else their latest stance, else none.
 */
export function groupByStance(replies: readonly ReplyReading[], optionCount: number): StanceGroup[] {
  const counted = [...groupByPerson(replies).values()].map(countedOption)
  const options = [...Array(optionCount).keys(), null]
  return options.map((option) => ({
    option,
    people: counted.filter((choice) => choice === option).length,
    replies: replies.filter((reply) => reply.stance.option === option),
  }))
}

function countedOption(latestFirst: readonly ReplyReading[]): number | null {
  const declared = latestFirst.find((reply) => reply.stance.declared && reply.stance.option !== null)
  const any = declared ?? latestFirst.find((reply) => reply.stance.option !== null)
  return any?.stance.option ?? null
}
