import type { CompiledNumbers } from '../lexicon/compile-numbers'
import { readNumber } from '../text/read-number'

/** The numbers that an option stands for, both ends included. */
export interface NumberRange {
  from: number
  to: number
}

const BETWEEN = /^\D{0,12}?(\d{1,6})\s?(?:-|–|—|to|or|bis|oder|à|ou|a|o|t\/m)\s?(\d{1,6})/iu
const AT_LEAST =
  /^(\d{1,6})\s?(?:\+|or more|and more|und mehr|oder mehr|ou plus|et plus|o más|y más|or above|or over)/iu
const MORE_THAN = /^(?:more than|over|above|mehr als|über|plus de|más de|>)\s?(\d{1,6})/iu
const LESS_THAN =
  /^(?:less than|fewer than|under|below|up to|weniger als|unter|moins de|menos de|<)\s?(\d{1,6})/iu
const EXACT = /^(?:just |only |exactly )?(?:the )?(\d{1,6})(?![\d.,:]|\s?%)/iu

/** The range that a title gives ("3–5", "10+", "less than 4", "0"), `null` where it gives none. */
export function readNumberRange(title: string, numbers: CompiledNumbers): NumberRange | null {
  const text = title.trim().replace(/\p{L}+/gu, (word) => toDigits(word, numbers))
  const between = BETWEEN.exec(text)
  if (between) return { from: Number(between[1]), to: Number(between[2]) }
  const least = AT_LEAST.exec(text)
  if (least) return { from: Number(least[1]), to: Number.POSITIVE_INFINITY }
  const more = MORE_THAN.exec(text)
  if (more) return { from: Number(more[1]) + 1, to: Number.POSITIVE_INFINITY }
  const less = LESS_THAN.exec(text)
  if (less) return { from: 0, to: Number(less[1]) }
  const exact = EXACT.exec(text)
  return exact ? { from: Number(exact[1]), to: Number(exact[1]) } : null
}

/** Articles and other words that are numbers only at times. */
const NO_NUMBERS = new Set(['un', 'null', 'cent', 'hundred', 'once'])

function toDigits(word: string, numbers: CompiledNumbers): string {
  const folded = word.toLowerCase()
  const value = NO_NUMBERS.has(folded) ? null : readNumber(folded, numbers)
  return value === null ? word : String(value)
}
