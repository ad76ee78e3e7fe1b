import type { OptionFrame } from '../poll/read-options'
import { findRates } from '../text/find-rates'
import { findPhraseAt } from '../text/phrase-book'
import type { Decision } from './decision'
import { matchPlace } from './match-place'
import type { ReplyView } from './reply-view'

/** So much of what tells a rival's title from the others must be said. */
const MIN_SHARE = 0.5

/**
 * Of several options that say the same ("Yes, at once", "Yes, after a warning"), the one that the reply has the words of, or
 * the frequency.
 */
export function preferRival(view: ReplyView, decision: Decision): Decision {
  const { options } = view.frame
  const role = options[decision.option]?.role
  if (role !== 'affirm' && role !== 'deny' && role !== 'conditional') return decision
  const rivals = options.filter((option) => option.role === role)
  // One that its place or its title named is meant.
  if (rivals.length < 2 || view.frame.byRole.get(role) !== decision.option || isByPlace(view, decision))
    return decision
  const option = findWorded(view, rivals, decision.option) ?? findRated(view, rivals)
  return option === undefined ? decision : { ...decision, option }
}

function isByPlace(view: ReplyView, { option, signals }: Decision): boolean {
  return signals.some(({ from, to }) => {
    for (let at = from; at < to; at += 1) if (matchPlace(view, at, true)?.option === option) return true
    return false
  })
}

function findWorded(view: ReplyView, rivals: readonly OptionFrame[], taken: number): number | undefined {
  const said = new Set(
    view.tokens.flatMap(({ stem }, at) => {
      const context = view.contexts[at]
      return context?.reported || context?.negated ? [] : [stem]
    }),
  )
  const count = ({ stems }: OptionFrame) => [...stems].filter((stem) => said.has(stem)).length
  let best: OptionFrame | undefined
  let most = Math.max(0, ...rivals.filter(({ index }) => index === taken).map(count))
  for (const rival of rivals) {
    const found = count(rival)
    if (found <= most || found < MIN_SHARE * rival.wordStems) continue
    best = rival
    most = found
  }
  return best?.index
}

/** "Yes, often", "Yes, rarely": the nearest frequency; a few times in all are the rarest. */
function findRated(view: ReplyView, rivals: readonly OptionFrame[]): number | undefined {
  const rated = rivals.filter(({ rate }) => rate !== null)
  if (rated.length < rivals.length) return undefined
  const perYear = findRates(view.tokens, view.lexicon)[0]?.perYear ?? (countsTimes(view) ? 0 : null)
  if (perYear === null) return undefined
  const distance = ({ rate }: OptionFrame) => Math.abs(Math.log((rate ?? 1) / Math.max(perYear, 0.01)))
  return rated.reduce((best, option) => (distance(option) < distance(best) ? option : best)).index
}

const MAX_FEW = 2

/** "Once", "twice or so". */
function countsTimes({ tokens, lexicon }: ReplyView): boolean {
  return tokens.some((token, at) => {
    const amount = token.gap === 'end' ? findPhraseAt(lexicon.amounts, tokens, at) : null
    return amount !== null && amount.value <= MAX_FEW && amount.to - at === 1
  })
}
