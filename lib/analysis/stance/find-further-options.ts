import type { Decision } from './decision'
import { findCompany } from './find-company'
import { findMentions } from './find-mentions'
import { findVotes } from './find-votes'
import type { ReplyView } from './reply-view'
import { MENTION_FLOOR, sumByOption } from './sum-by-option'

/** In a multiple-choice poll, what else a reply takes by name beside the option that decided: "A and D". */
export function findFurtherOptions(view: ReplyView, { option }: Decision): number[] {
  const { multiple, options } = view.frame
  if (!multiple || options[option]?.role !== 'named') return []
  const named = sumByOption([...findVotes(view), ...findMentions(view)])
  // What goes with a thing says less than its name: it counts where nothing is named.
  const found =
    named.length > 0
      ? named.filter(({ strength }) => strength >= MENTION_FLOOR)
      : sumByOption(findCompany(view)).filter(({ strength }) => strength > 0)
  return found.map((other) => other.option).filter((other) => other !== option)
}
