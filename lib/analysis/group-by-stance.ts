import type { Poll } from '../model/poll'
import type { GroupMarks, ReplyReading, StanceGroup } from '../model/reading'
import { groupByPerson } from './group-by-person'
import { mapInSteps, type Steps } from './steps'

/**
 * One group per option, then "no clear stance"; a reply stands in every group it takes.
 *
 * In a single-choice poll a person counts once: by their latest declared stance, else their latest stance, else
 * none. In a multiple-choice poll they count once in each option that they declare in any reply, else that they
 * take in any, else in none: a second choice there does not take back the first.
 */
export function* groupByStance(
  replies: readonly ReplyReading[],
  { options, multiple }: Pick<Poll, 'options' | 'multiple'>,
): Steps<Omit<StanceGroup, keyof GroupMarks>[]> {
  const people = yield* mapInSteps(groupByPerson(replies).values(), (own) => countedOptions(own, multiple))
  const groups = yield* mapInSteps(options.keys(), (option) => ({
    option,
    people: people.filter((counted) => counted.has(option)).length,
    replies: replies.filter((reply) => reply.stance.options.includes(option)),
  }))
  const unclear = {
    option: null,
    people: people.filter((counted) => counted.size === 0).length,
    replies: replies.filter((reply) => reply.stance.options.length === 0),
  }
  return [...groups, unclear]
}

function countedOptions(latestFirst: readonly ReplyReading[], multiple: boolean): Set<number> {
  const taking = latestFirst.filter(({ stance }) => stance.options.length > 0)
  const declaring = taking.filter(({ stance }) => stance.declared)
  const counted = declaring.length > 0 ? declaring : taking
  return new Set((multiple ? counted : counted.slice(0, 1)).flatMap(({ stance }) => stance.options))
}
