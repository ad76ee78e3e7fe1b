import type { Decision } from './decision'
import { findMentions } from './find-mentions'
import { findVotes } from './find-votes'
import type { ReplyView } from './reply-view'
import { MENTION_FLOOR, sumByOption } from './sum-by-option'

/** In a multiple-choice poll, what else a reply takes by name beside the option that decided: "A and D". */
export function findFurtherOptions(view: ReplyView, { option }: Decision): number[] {
  const { multiple, options } = view.frame
  if (!multiple || options[option]?.role !== 'named') return []
  return sumByOption([...findVotes(view), ...findMentions(view)])
    .filter((other) => other.option !== option && other.strength >= MENTION_FLOOR)
    .map((other) => other.option)
}
