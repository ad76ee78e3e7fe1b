import type { CompiledNumbers } from '../lexicon/compile-numbers'
import { readNumber } from '../text/read-number'

/** The numbers that an option stands for, both ends included. */
export interface NumberRange {
  from: number
  to: number
}

/** The range that a title gives ("3–5", "10+", "less than 4", "0"), `null` where it gives none. */
export function readNumberRange(title: string, numbers: CompiledNumbers): NumberRange | null {
  const text = title.trim().replace(/\p{L}+/gu, (word) => toDigits(word, numbers))
  const between = numbers.between.exec(text)
  if (between) return { from: Number(between[1]), to: Number(between[2]) }
  const least = numbers.atLeast.exec(text)
  if (least) return { from: Number(least[1]), to: Number.POSITIVE_INFINITY }
  const more = numbers.moreThan.exec(text)
  if (more) return { from: Number(more[1]) + 1, to: Number.POSITIVE_INFINITY }
  const less = numbers.lessThan.exec(text)
  if (less) return { from: 0, to: Number(less[1]) }
  const exact = numbers.exactly.exec(text)
  return exact ? { from: Number(exact[1]), to: Number(exact[1]) } : null
}

function toDigits(word: string, numbers: CompiledNumbers): string {
  const folded = word.toLowerCase()
  const value = numbers.doubtful.has(folded) ? null : readNumber(folded, numbers)
  return value === null ? word : String(value)
}
