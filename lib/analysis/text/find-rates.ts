import type { CompiledLexicon } from '../lexicon/compile-lexicon'
import { findPhraseAt } from './phrase-book'
import { readNumber } from './read-number'
import type { Token } from './tokenize'

/** Words that say how often something is done; token indices, half-open. */
export interface Rate {
  /** Times a year. */
  perYear: number
  /** Whether it counts ("twice a week", "monthly") rather than hints ("often"). */
  exact: boolean
  from: number
  to: number
}

/** How often a text says that something happens: "every four months", "twice a week", "nightly", "rarely". */
export function findRates(tokens: readonly Token[], lexicon: CompiledLexicon): Rate[] {
  const rates: Rate[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const rate = rateAt(tokens, at, lexicon)
    if (!rate) continue
    rates.push(rate)
    at = rate.to - 1
  }
  return rates
}

/** Daily, weekly, fortnightly, monthly, quarterly, yearly: what fixed phrases say exactly. */
const ROUND: ReadonlySet<number> = new Set([365, 52, 26, 12, 4, 1])

function rateAt(tokens: readonly Token[], from: number, lexicon: CompiledLexicon): Rate | null {
  const fixed = findPhraseAt(lexicon.rates, tokens, from)
  if (fixed) return { perYear: fixed.value, exact: ROUND.has(fixed.value), from, to: fixed.to }
  return intervalAt(tokens, from, lexicon) ?? countAt(tokens, from, lexicon)
}

/** "Every day", "alle zwei Wochen", "every 7 to 10 days". */
function intervalAt(tokens: readonly Token[], from: number, lexicon: CompiledLexicon): Rate | null {
  const every = findPhraseAt(lexicon.every, tokens, from)
  if (!every) return null
  const count = spanAt(tokens, every.to, lexicon)
  const unit = findPhraseAt(lexicon.units, tokens, count?.to ?? every.to)
  return unit
    ? { perYear: unit.value / Math.max(1, count?.value ?? 1), exact: true, from, to: unit.to }
    : null
}

/** "Three times a year", "2x im Monat", "1x Woche". */
function countAt(tokens: readonly Token[], from: number, lexicon: CompiledLexicon): Rate | null {
  const count = spanAt(tokens, from, lexicon)
  if (!count) return null
  const times = findPhraseAt(lexicon.times, tokens, count.to) ?? evenings(tokens, count.to, lexicon)
  const end = times?.to ?? count.to
  const isBare =
    /^\d{1,2}x$/.test(tokens[count.to - 1]?.word ?? '') || /^\p{L}'/u.test(tokens[end]?.word ?? '')
  const per = findPhraseAt(lexicon.per, tokens, end) ?? (isBare ? { to: end } : null)
  const unit = per ? findPhraseAt(lexicon.units, tokens, per.to) : null
  return unit ? { perYear: count.low * unit.value, exact: true, from, to: unit.to } : null
}

/** A number or the middle of two, and the lower of them: "three or four", "2-3". */
function spanAt(
  tokens: readonly Token[],
  from: number,
  lexicon: CompiledLexicon,
): { value: number; low: number; to: number } | null {
  const low = amountAt(tokens, from, lexicon)
  if (!low) return null
  const at = lexicon.numbers.spanJoins.has(tokens[low.to]?.word ?? '') ? low.to + 1 : low.to
  const high = findPhraseAt(lexicon.amounts, tokens, at) ? null : digitsAt(tokens, at, lexicon)
  return high === null || high <= low.value
    ? { ...low, low: low.value }
    : { value: (low.value + high) / 2, low: low.value, to: at + 1 }
}

/** "Three evenings a week". */
function evenings(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): { to: number } | null {
  const unit = findPhraseAt(lexicon.units, tokens, at)
  return unit && unit.value === DAILY ? unit : null
}

const DAILY = 365

/** Times a year of the span that a question counts by ("How many … a week?"), `null` where it names none. */
export function findPeriod(tokens: readonly Token[], lexicon: CompiledLexicon): number | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const per = findPhraseAt(lexicon.per, tokens, at)
    const unit = per ? findPhraseAt(lexicon.units, tokens, per.to) : null
    if (unit) return unit.value
  }
  return null
}

function amountAt(
  tokens: readonly Token[],
  at: number,
  lexicon: CompiledLexicon,
): { value: number; to: number } | null {
  const word = findPhraseAt(lexicon.amounts, tokens, at)
  if (word) return { value: word.value, to: word.to }
  const value = digitsAt(tokens, at, lexicon)
  return value === null ? null : { value, to: at + 1 }
}

/** "3", "3x", "three". */
function digitsAt(tokens: readonly Token[], at: number, { numbers }: CompiledLexicon): number | null {
  const digits = /^(\d{1,3})x?$/.exec(tokens[at]?.word ?? '')
  return digits ? Number(digits[1]) : readNumber(tokens[at]?.word ?? '', numbers)
}
