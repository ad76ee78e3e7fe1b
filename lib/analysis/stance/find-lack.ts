import { findPhraseAt } from '../text/phrase-book'
import type { ReplyView } from './reply-view'
import type { Signal } from './signal'

/** Further on, what somebody does not have is more often something else. In tokens. */
const REACH = 12

/** "Don't have one", "no pond here", where an option stands for those who have or do no such thing. */
export function findLack(view: ReplyView): Signal | null {
  const { frame, tokens, lexicon } = view
  if (frame.lack === null) return null
  for (let at = 0; at < Math.min(tokens.length, REACH); at += 1) {
    if (view.contexts[at]?.reported || view.questions.has(tokens[at]?.sentence ?? -1)) continue
    const to = findPhraseAt(lexicon.lacks, tokens, at)?.to ?? noSuchThing(view, at)
    if (to !== null) return { family: 'echo', option: frame.lack, strength: 1, from: at, to }
  }
  return null
}

/** "No pond": a thing that the question or the option names, denied and left at that. */
function noSuchThing({ tokens, lexicon, frame, contexts }: ReplyView, at: number): number | null {
  const thing = tokens[at + 1]
  const before = tokens[at]
  if (!thing || before?.gap === 'none' || thing.gap !== 'none' || contexts[at]?.negated) return null
  if (!lexicon.determiners.has(before?.word ?? '')) return null
  if (findPhraseAt(lexicon.markers, tokens, at)?.value !== 'negator') return null
  const isAsked = frame.proposal.has(thing.stem) || frame.options[frame.lack ?? -1]?.stems.has(thing.stem)
  const next = tokens[at + 2]
  const ends =
    next?.gap !== 'none' || (lexicon.places.ends.has(next.word) && !lexicon.auxiliaries.has(next.word))
  return isAsked && ends ? at + 2 : null
}
