import type { CompiledLexicon } from '../lexicon/compile-lexicon'
import { readNumber } from './number-words'
import { findPhraseAt } from './phrase-book'
import type { Token } from './tokenize'

/** Words that say how often something is done; token indices, half-open. */
export interface Rate {
  /** Times a year. */
  perYear: number
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

function rateAt(tokens: readonly Token[], from: number, lexicon: CompiledLexicon): Rate | null {
  const fixed = findPhraseAt(lexicon.rates, tokens, from)
  if (fixed) return { perYear: fixed.value, from, to: fixed.to }
  return intervalAt(tokens, from, lexicon) ?? countAt(tokens, from, lexicon)
}

/** "Every day", "alle zwei Wochen". */
function intervalAt(tokens: readonly Token[], from: number, lexicon: CompiledLexicon): Rate | null {
  const every = findPhraseAt(lexicon.every, tokens, from)
  if (!every) return null
  const count = amountAt(tokens, every.to, lexicon)
  const unit = findPhraseAt(lexicon.units, tokens, count?.to ?? every.to)
  return unit ? { perYear: unit.value / Math.max(1, count?.value ?? 1), from, to: unit.to } : null
}

/** "Three times a year", "2x im Monat". */
function countAt(tokens: readonly Token[], from: number, lexicon: CompiledLexicon): Rate | null {
  const count = amountAt(tokens, from, lexicon)
  if (!count) return null
  const times = findPhraseAt(lexicon.times, tokens, count.to)
  const per = findPhraseAt(lexicon.per, tokens, times?.to ?? count.to)
  const unit = per ? findPhraseAt(lexicon.units, tokens, per.to) : null
  return unit ? { perYear: count.value * unit.value, from, to: unit.to } : null
}

function amountAt(
  tokens: readonly Token[],
  at: number,
  lexicon: CompiledLexicon,
): { value: number; to: number } | null {
  const word = findPhraseAt(lexicon.amounts, tokens, at)
  if (word) return { value: word.value, to: word.to }
  const digits = /^(\d{1,3})x?$/.exec(tokens[at]?.word ?? '')
  const value = digits ? Number(digits[1]) : readNumber(tokens[at]?.word ?? '')
  return value === null ? null : { value, to: at + 1 }
}
