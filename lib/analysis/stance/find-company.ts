import type { ReplyView } from './reply-view'
import type { Signal } from './signal'

/** A word or two of a thing's company say less than its name. */
const STRENGTH = 0.45

/** Where a reply speaks of what goes with an option: "espresso", where coffee is one. */
export function findCompany(view: ReplyView): Signal[] {
  if (view.frame.kin.size === 0) return []
  const seen = new Set<string>()
  return view.tokens.flatMap((token, at): Signal[] => {
    const option = view.frame.kin.get(token.stem)
    // "Thé" and "the" have one stem.
    if (
      option === undefined ||
      view.lexicon.stopWords.has(token.word) ||
      seen.has(token.stem) ||
      view.contexts[at]?.reported
    )
      return []
    if (view.questions.has(token.sentence)) return []
    seen.add(token.stem)
    const strength = view.contexts[at]?.negated ? -STRENGTH : STRENGTH
    return [{ family: 'echo', option, strength, from: at, to: at + 1 }]
  })
}

/** "Helix, for a year now" in a poll of editors without it: something else. */
export function findOutsiders(view: ReplyView): Signal[] {
  const option = view.frame.byRole.get('other') ?? view.frame.byRole.get('neither')
  if (option === undefined || view.frame.siblings.size === 0) return []
  return view.tokens.flatMap((token, at): Signal[] => {
    const counts =
      view.frame.siblings.has(token.stem) &&
      !view.lexicon.stopWords.has(token.word) &&
      !view.contexts[at]?.reported &&
      !view.contexts[at]?.negated
    return counts && !view.questions.has(token.sentence)
      ? [{ family: 'undecided', option, strength: STRENGTH, from: at, to: at + 1 }]
      : []
  })
}
