import type { ReplyView } from './reply-view'
import type { Signal } from './signal'

/** A word or two of a thing's company say less than its name. */
const STRENGTH = 0.45

/** Where a reply speaks of what goes with an option: "espresso", where coffee is one. */
export function findCompany(view: ReplyView): Signal[] {
  if (!view.frame.hasCompany) return []
  const seen = new Set<string>()
  const found: Signal[] = []
  view.tokens.forEach((token, at) => {
    const option = view.frame.wordOf(token).accompanies
    if (option === null || seen.has(token.stem) || view.contexts[at]?.reported) return
    // "Thé" and "the" have one stem.
    if (view.lexicon.stopWords.has(token.word) || view.questions.has(token.sentence)) return
    seen.add(token.stem)
    const strength = view.contexts[at]?.negated ? -STRENGTH : STRENGTH
    found.push({ family: 'echo', option, strength, from: at, to: at + 1 })
  })
  return found
}

/** "Helix, for a year now" in a poll of editors without it: something else. */
export function findOutsiders(view: ReplyView): Signal[] {
  const option = view.frame.byRole.get('other') ?? view.frame.byRole.get('neither')
  if (option === undefined || !view.frame.hasSiblings) return []
  const found: Signal[] = []
  for (let at = 0; at < view.tokens.length; at += 1) {
    const token = view.tokens[at]
    if (!token || !view.frame.wordOf(token).isSibling || view.lexicon.stopWords.has(token.word)) continue
    const context = view.contexts[at]
    if (context?.reported || context?.negated || view.questions.has(token.sentence)) continue
    found.push({ family: 'undecided', option, strength: STRENGTH, from: at, to: at + 1 })
  }
  return found
}

/** Of a reply that is no more than a name and where it is said, in tokens. */
const MAX_NAMING = 14

/** "Scherzl! (Wien)" in a poll that asks what people call something, where the list has "something else". */
export function findUnlistedName(view: ReplyView): Signal[] {
  const { tokens, frame, lexicon } = view
  const option = frame.byRole.get('other')
  if (!frame.naming || option === undefined || !view.toPoll) return []
  if (tokens.length === 0 || tokens.length > MAX_NAMING || view.questions.size > 0) return []
  const verb = tokens.findIndex(({ word }) => lexicon.small.says.has(word))
  // "They taste of prawns" says something of the thing, not its name.
  if (verb < 0 && lexicon.stopWords.has(tokens[0]?.word ?? '')) return []
  // "Whatever you call it" calls it nothing.
  const at = tokens.findIndex(({ word }, place) => place > verb && (verb < 0 || !lexicon.stopWords.has(word)))
  if (at < 0 || view.contexts[at]?.negated) return []
  return [{ family: 'undecided', option, strength: STRENGTH, from: at, to: at + 1 }]
}
