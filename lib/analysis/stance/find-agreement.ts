import { findPhraseAt } from '../text/phrase-book'
import type { ReplyView } from './reply-view'
import type { Signal } from './signal'

const MAX_WORDS = 25

/**
 * Whether a reply to another reply sides with it: "same here", "I disagree".
 *
 * @param findParentOption the option that the reply above takes, `null` where it takes none
 */
export function findAgreement(view: ReplyView, findParentOption: () => number | null): Signal | null {
  if (view.tokens.length > MAX_WORDS) return null
  let at = 0
  while (view.tokens[at]?.kind === 'emoji' || findPhraseAt(view.lexicon.openers, view.tokens, at)) {
    const match = findPhraseAt(view.lexicon.agreements, view.tokens, at)
    if (match) break
    at = findPhraseAt(view.lexicon.openers, view.tokens, at)?.to ?? at + 1
  }
  const match = findPhraseAt(view.lexicon.agreements, view.tokens, at)
  if (!match || match.value < 0) return null
  if (view.questions.has(view.tokens[at]?.sentence ?? -1)) return null
  const next = view.tokens[match.to]
  if (next && next.gap === 'none' && match.to - match.from === 1 && next.kind === 'word') return null
  const option = findParentOption()
  if (option === null) return null
  return { family: 'agreement', option, strength: 1, from: match.from, to: match.to }
}
