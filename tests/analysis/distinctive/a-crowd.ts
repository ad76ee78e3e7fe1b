import { ALL_WORDS } from '../../../lib/analysis/all-words'
import { getDictionary } from '../../../lib/analysis/dictionary'
import { createWordCollector } from '../../../lib/analysis/distinctive/collect-words'
import { indexTerms, type TermIndex } from '../../../lib/analysis/distinctive/index-terms'
import { markStance } from '../../../lib/analysis/distinctive/mark-groups'
import { toReplyText } from '../../../lib/analysis/reply-text'
import { runSteps } from '../../../lib/analysis/steps'
import type { DistinctiveTerm, ReplyReading } from '../../../lib/model/reading'
import { aReply, type ReplySketch } from '../../fakes/a-reading'
import { aPerson, aPoll } from '../../fakes/builders'

/** Replies by a person each, unless a sketch names its author. */
export function aCrowd(...sketches: readonly ReplySketch[]): ReplyReading[] {
  return sketches.map((sketch, index) =>
    aReply({
      id: String(10 + index),
      author: aPerson({ handle: `reader${index}` }),
      implied: true,
      ...sketch,
    }),
  )
}

/** Each text as a reply that takes an option. */
export function saying(stance: number, ...texts: readonly string[]): ReplySketch[] {
  return texts.map((text) => ({ text, stance }))
}

/** What sets apart those who take the first of the options "Yes" and "No". */
export function termsOf(replies: readonly ReplyReading[]): readonly DistinctiveTerm[] {
  return marksOf(replies).terms
}

/** Terms and representatives of those who take the first of the options. */
export function marksOf(replies: readonly ReplyReading[]) {
  const group = { option: 0, replies: replies.filter(({ stance }) => stance.options.includes(0)) }
  return runSteps(markStance(group, aPoll(['Yes', 'No']), indexCrowd(replies)))
}

/** The terms of these replies. */
export function indexCrowd(replies: readonly ReplyReading[]): TermIndex {
  const collector = createWordCollector()
  for (const { post, stance } of replies) collector.add(toReplyText(post, getDictionary(ALL_WORDS)), stance)
  return runSteps(indexTerms(replies, collector.toWords()))
}
