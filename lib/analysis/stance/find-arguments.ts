import type { Decision } from './decision'
import { type CueSum, sumCues } from './find-cues'
import { findMentions } from './find-mentions'
import type { ReplyView } from './reply-view'
import type { Signal } from './signal'
import { sumByOption } from './sum-by-option'

/** What speaks for one option or another in a reply that neither votes nor answers. */
export interface Arguments {
  /** Where options are named, and how each is spoken of. */
  named: readonly Signal[]
  /** What that adds up to, the most first. */
  mentions: readonly Decision[]
  cues: CueSum
}

/** Finds the arguments of a reply. */
export function findArguments(view: ReplyView): Arguments {
  const named = findMentions(view)
  return { named, mentions: sumByOption(named), cues: sumCues(view) }
}
