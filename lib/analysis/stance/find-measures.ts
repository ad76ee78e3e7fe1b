import type { NumberRange } from '../poll/number-range'
import type { OptionFrame } from '../poll/read-options'
import { findRates, type Rate } from '../text/find-rates'
import { readNumber } from '../text/number-words'
import { findPhraseAt } from '../text/phrase-book'
import type { Token } from '../text/tokenize'
import type { ReplyView } from './reply-view'
import type { Signal } from './signal'

/** A number further on is more often about something else. */
const NUMBER_REACH = 6
/** Times a year; "never" and "always" lie outside, which are said of too much else. */
const RARE = 0.1
const CEASELESS = 1000

/** In a poll of numbers ("How many …?") or of frequencies ("How often …?"), the options that a reply's own fall into. */
export function findMeasures(view: ReplyView): Signal[] {
  const measures = [...findFrequencies(view), ...findCounts(view)]
  return measures.filter(
    ({ from }) => !view.contexts[from]?.reported && !view.questions.has(view.tokens[from]?.sentence ?? -1),
  )
}

function findFrequencies(view: ReplyView): Signal[] {
  const rated = view.frame.options.filter(({ rate }) => rate !== null && isTelling(rate))
  if (rated.length < 2) return []
  const rates = findRates(view.tokens, view.lexicon).filter(
    ({ perYear, exact }) => isTelling(perYear) || (exact && perYear >= CEASELESS),
  )
  return preferred(view, rates).map(({ perYear, from, to }) => toSignal(nearest(rated, perYear), from, to))
}

const NOW = new Set(
  'now nowadays currently jetzt heute inzwischen mittlerweile maintenant désormais ahora hoy'.split(' '),
)
const NOW_REACH = 3

/** What is said of now before what is said of another time, counts before hints. */
function preferred(view: ReplyView, rates: readonly Rate[]): Rate[] {
  const isNow = ({ from }: Rate) =>
    view.tokens.slice(Math.max(0, from - NOW_REACH), from).some(({ word }) => NOW.has(word))
  return [...rates].sort((a, b) => Number(isNow(b)) - Number(isNow(a)) || Number(b.exact) - Number(a.exact))
}

function isTelling(perYear: number): boolean {
  return perYear > RARE && perYear < CEASELESS
}

/** The option whose frequency is nearest, by its order of magnitude. */
function nearest(options: readonly OptionFrame[], perYear: number): number {
  const distance = (option: OptionFrame) => Math.abs(Math.log((option.rate ?? 1) / perYear))
  return options.reduce((best, option) => (distance(option) < distance(best) ? option : best)).index
}

interface RangeOption {
  index: number
  range: NumberRange
}

function findCounts(view: ReplyView): Signal[] {
  const ranges = view.frame.options.flatMap(({ index, range }) => (range ? [{ index, range }] : []))
  if (ranges.length < 2) return []
  return [...findConverted(view, ranges), ...findNumbers(view, ranges)]
}

/** "Two a week" in a poll that counts by the year. */
function findConverted(view: ReplyView, ranges: readonly RangeOption[]): Signal[] {
  const { period } = view.frame
  if (period === null) return []
  return findRates(view.tokens, view.lexicon)
    .filter(({ exact }) => exact)
    .flatMap(({ perYear, from, to }) => signalFor(ranges, Math.round(perYear / period), from, to))
}

function findNumbers(view: ReplyView, ranges: readonly RangeOption[]): Signal[] {
  const found: Signal[] = []
  for (let at = 0; at < Math.min(NUMBER_REACH, view.tokens.length); at += 1) {
    const number = numberAt(view.tokens, at)
    if (!number) continue
    if (isCount(view, at, number.to)) found.push(...signalFor(ranges, number.value, at, number.to))
    at = number.to - 1
  }
  return found
}

/** The number that starts at a token: "14", "14.302", "14 302" and "three thousand" are one each. */
function numberAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const first = tokens[at]
  const value = readNumber(first?.word ?? '')
  if (!first || value === null) return null
  let digits = first.word
  let to = at + 1
  while (/^\d{1,3}$/.test(first.word) && isThousands(tokens[to - 1], tokens[to])) {
    digits += tokens[to]?.word ?? ''
    to += 1
  }
  const isTimes = to === at + 1 && tokens[to]?.gap === 'none' && THOUSAND.has(tokens[to]?.word ?? '')
  if (isTimes && value < 1_000) return { value: value * 1_000, to: to + 1 }
  return { value: to === at + 1 ? value : Number(digits), to }
}

const THOUSAND = new Set(['thousand', 'tausend', 'mille', 'mil'])

/** "302" right behind "14." or "14 ". */
function isThousands(before: Token | undefined, token: Token | undefined): boolean {
  return before !== undefined && /^\d{3}$/.test(token?.word ?? '') && token?.start === before.end + 1
}

const BEHIND_COUNT = new Set(
  'of or to at in on if and but per a for so right now oder bis von im pro und aber ou à par et mais o a al y pero more mehr plus más'.split(
    ' ',
  ),
)
const BEFORE_OTHER = new Set(
  'since in until till from by at seit um ab bis im am vor depuis en vers à desde hace las age aged'.split(
    ' ',
  ),
)

/** Whether a number counts what the poll asks about, rather than minutes, years or seats. */
function isCount(view: ReplyView, at: number, to: number): boolean {
  const before = at > 0 ? view.tokens[at - 1]?.word : undefined
  if (before !== undefined && BEFORE_OTHER.has(before)) return false
  const next = view.tokens[to]
  if (at === 0 && !isSpan(view, to)) return true
  if (next?.gap !== 'none' || BEHIND_COUNT.has(next.word)) return true
  return (
    view.frame.proposal.has(next.stem) ||
    view.frame.options.some(({ tokens }) => tokens.some(({ stem }) => stem === next.stem))
  )
}

/** "Eleven minutes", "four years". */
function isSpan(view: ReplyView, at: number): boolean {
  return findPhraseAt(view.lexicon.units, view.tokens, at) !== null
}

function signalFor(ranges: readonly RangeOption[], value: number, from: number, to: number): Signal[] {
  const option = ranges.find(({ range }) => range.from <= value && value <= range.to)
  return option ? [toSignal(option.index, from, to)] : []
}

function toSignal(option: number, from: number, to: number): Signal {
  return { family: 'measure', option, strength: 1, from, to }
}
