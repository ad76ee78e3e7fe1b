import type { NumberRange } from '../poll/number-range'
import type { OptionFrame } from '../poll/read-options'
import { findRates, type Rate } from '../text/find-rates'
import { findPhraseAt } from '../text/phrase-book'
import { readNumberAt, type WrittenNumber } from '../text/read-number'
import { skipOpeners } from './answer-at'
import type { ReplyView } from './reply-view'
import type { Signal } from './signal'

/** A number further on is more often about something else. */
const NUMBER_REACH = 6
/** Times a year; "never" and "always" lie outside, which are said of too much else. */
const RARE = 0.1
/** As a logarithm: to the only frequency on the list, what is at most four times as often or as rare. */
const CLOSE = Math.log(4)
const CEASELESS = 1000

/** In a poll of numbers ("How many …?") or of frequencies ("How often …?"), the options that a reply's own fall into. */
export function findMeasures(view: ReplyView): Signal[] {
  const measures = [...findFrequencies(view), ...findCounts(view)]
  return measures.filter(
    ({ from, to }) =>
      !view.contexts[from]?.reported &&
      (!view.questions.has(view.tokens[from]?.sentence ?? -1) || isGuess(view, from, to)),
  )
}

/** "8, I think?" */
function isGuess(view: ReplyView, from: number, to: number): boolean {
  const hedged = skipOpeners(view, to).at(-1) ?? to
  const next = view.tokens[hedged]
  return from === 0 && hedged > to && (!next || next.gap === 'end')
}

function findFrequencies(view: ReplyView): Signal[] {
  const all = view.frame.options.flatMap((option) => (option.rate === null ? [] : [option]))
  const rated = all.filter(({ rate }) => isTelling(rate ?? 0))
  const [only] = rated
  if (!only || all.length < 2) return []
  const rates = findRates(view.tokens, view.lexicon).filter(
    ({ perYear, exact }) =>
      (isTelling(perYear) || (exact && perYear >= CEASELESS)) &&
      (rated.length > 1 || Math.abs(Math.log((only.rate ?? 1) / perYear)) <= CLOSE),
  )
  return preferred(view, rates).map(({ perYear, from, to }) => toSignal(nearest(rated, perYear), from, to))
}

const NOW_REACH = 3

/** What is said of now before what is said of another time, counts before hints. */
function preferred(view: ReplyView, rates: readonly Rate[]): Rate[] {
  const isNow = ({ from }: Rate) =>
    view.tokens
      .slice(Math.max(0, from - NOW_REACH), from)
      .some(({ word }) => view.lexicon.small.now.has(word))
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

const ZERO: NumberRange = { from: 0, to: 0 }

interface RangeOption {
  index: number
  range: NumberRange
}

function findCounts(view: ReplyView): Signal[] {
  const ranges = view.frame.options.flatMap(({ index, range }) => (range ? [{ index, range }] : []))
  if (ranges.length < 2) return []
  const none = view.frame.byRole.get('neither')
  if (none !== undefined && !ranges.some(({ range }) => range.from === 0))
    ranges.push({ index: none, range: ZERO })
  const counts = { ranges, beyond: findBeyond(view) }
  return [...findConverted(view, counts), ...findNumbers(view, counts)]
}

interface Counts {
  ranges: readonly RangeOption[]
  /** The option for what is more than any range: "I have a problem" behind "51-200". */
  beyond: number | null
}

function findBeyond({ frame }: ReplyView): number | null {
  const rest = frame.options.filter(({ role, range }) => range === null && role === 'named')
  const last = rest.at(-1)
  return rest.length === 1 && last?.index === frame.options.length - 1 ? last.index : null
}

/** "Two a week" in a poll that counts by the year. */
function findConverted(view: ReplyView, counts: Counts): Signal[] {
  const { period } = view.frame
  if (period === null) return []
  return findRates(view.tokens, view.lexicon)
    .filter(({ exact }) => exact)
    .flatMap(({ perYear, from, to }) => signalFor(counts, Math.round(perYear / period), from, to))
}

function findNumbers(view: ReplyView, counts: Counts): Signal[] {
  const found: Signal[] = []
  for (let at = 0; at < view.tokens.length; at += 1) {
    const number = readNumberAt(view.tokens, at, view.lexicon.numbers) ?? noneAt(view, at)
    if (!number) continue
    const { value, to } = spanAt(view, counts, number)
    const isNear = at < NUMBER_REACH || standsAlone(view, at, to)
    if (isNear && isCount(view, at, to)) found.push(...signalFor(counts, value, at, to))
    at = to - 1
  }
  return found
}

/** "10-20", "entre 5 et 10": the end of a span that an option holds, else the number itself. */
function spanAt(view: ReplyView, { ranges }: Counts, number: WrittenNumber): WrittenNumber {
  const next = view.tokens[number.to]
  if (!next || next.gap === 'end') return number
  const isJoined = next.gap === 'none' && view.lexicon.numbers.spanJoins.has(next.word)
  const isDashed = next.start === (view.tokens[number.to - 1]?.end ?? 0) + 1 && /^\d/.test(next.word)
  const second =
    isJoined || isDashed
      ? readNumberAt(view.tokens, number.to + (isJoined ? 1 : 0), view.lexicon.numbers)
      : null
  if (!second || second.value <= number.value) return number
  const isHeld = ranges.some(({ range }) => range.from <= number.value && second.value <= range.to)
  // Of two ranges that share an end the one that holds the middle, too.
  const middle = (number.value + second.value) / 2
  return isHeld ? { ...second, from: number.from, value: middle } : number
}

/** "None", "keine einzige", "ni una". */
function noneAt(view: ReplyView, at: number): WrittenNumber | null {
  const { small } = view.lexicon
  const word = view.tokens[at]?.word ?? ''
  const next = view.tokens[at + 1]?.word ?? ''
  if (small.nots.has(word) && small.singles.has(next))
    return standsAlone(view, at, at + 2) ? { value: 0, from: at, to: at + 2 } : null
  if (!small.noneCounts.has(word)) return null
  const to = small.sole.has(next) ? at + 2 : at + 1
  return standsAlone(view, at, to) ? { value: 0, from: at, to } : null
}

/** Whether tokens stand between two pauses. */
function standsAlone(view: ReplyView, from: number, to: number): boolean {
  const next = view.tokens[to]
  return view.tokens[from]?.gap !== 'none' && next?.gap !== 'none'
}

/** Whether a number counts what the poll asks about, rather than minutes, years or seats. */
function isCount(view: ReplyView, at: number, to: number): boolean {
  const before = at > 0 ? view.tokens[at - 1]?.word : undefined
  if (before !== undefined && view.lexicon.small.beforeOthers.has(before)) return false
  const next = view.tokens[to]
  if (at === 0 && !isSpan(view, to)) return true
  if (next?.gap !== 'none' || view.lexicon.small.behindCounts.has(next.word)) return true
  return (
    view.frame.proposal.has(next.stem) ||
    view.frame.options.some(({ tokens }) => tokens.some(({ stem }) => stem === next.stem))
  )
}

/** "Eleven minutes", "four years". */
function isSpan(view: ReplyView, at: number): boolean {
  return findPhraseAt(view.lexicon.units, view.tokens, at) !== null
}

function signalFor({ ranges, beyond }: Counts, value: number, from: number, to: number): Signal[] {
  const option = ranges.find(({ range }) => range.from <= value && value <= range.to)
  if (!option && value > Math.max(...ranges.map(({ range }) => range.to))) {
    return beyond === null ? [] : [toSignal(beyond, from, to)]
  }
  return option ? [toSignal(option.index, from, to)] : []
}

function toSignal(option: number, from: number, to: number): Signal {
  return { family: 'measure', option, strength: 1, from, to }
}
