import type { OptionFrame } from '../poll/read-options'
import { findRates } from '../text/find-rates'
import { readNumber } from '../text/number-words'
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
  return findRates(view.tokens, view.lexicon)
    .filter(({ perYear }) => isTelling(perYear))
    .map(({ perYear, from, to }) => toSignal(nearest(rated, perYear), from, to))
}

function isTelling(perYear: number): boolean {
  return perYear > RARE && perYear < CEASELESS
}

/** The option whose frequency is nearest, by its order of magnitude. */
function nearest(options: readonly OptionFrame[], perYear: number): number {
  const distance = (option: OptionFrame) => Math.abs(Math.log((option.rate ?? 1) / perYear))
  return options.reduce((best, option) => (distance(option) < distance(best) ? option : best)).index
}

function findCounts(view: ReplyView): Signal[] {
  const ranges = view.frame.options.flatMap(({ index, range }) => (range ? [{ index, range }] : []))
  if (ranges.length < 2) return []
  return view.tokens.slice(0, NUMBER_REACH).flatMap((token, at): Signal[] => {
    const value = readNumber(token.word)
    const option = ranges.find(({ range }) => value !== null && range.from <= value && value <= range.to)
    return option ? [toSignal(option.index, at, at + 1)] : []
  })
}

function toSignal(option: number, from: number, to: number): Signal {
  return { family: 'measure', option, strength: 1, from, to }
}
