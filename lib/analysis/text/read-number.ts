import type { CompiledNumbers } from '../lexicon/compile-numbers'
import type { Token } from './tokenize'

/** The number that a folded word writes, in digits or as a single word (up to twenty, whole tens, hundreds and lots); `null` where it is none. */
export function readNumber(word: string, { words }: CompiledNumbers): number | null {
  return /^\d{1,6}$/.test(word) ? Number(word) : (words.get(word) ?? null)
}

/** A number in a text, of a word or several; token indices, half-open. */
export interface WrittenNumber {
  value: number
  from: number
  to: number
}

const DIGITS = /^(\d{1,6})(k|\ufe0f?\u20e3)?$/

/**
 * The number that begins with a token, larger ones included: "14 302", "8,211", "two hundred", "neunhundert", "a dozen".
 *
 * `null` where none does; an article is none, unless a pause follows ("Eine. Vom Zahnarzt").
 */
export function readNumberAt(
  tokens: readonly Token[],
  at: number,
  numbers: CompiledNumbers,
): WrittenNumber | null {
  const word = tokens[at]?.word ?? ''
  const next = tokens[at + 1]
  const rough = numbers.roughly.get(word)
  if (rough !== undefined) return { value: rough, from: at, to: at + 1 }
  if (numbers.ones.has(word)) return oneAt(tokens, at, numbers)
  const digits = DIGITS.exec(word)
  if (digits?.[1]) {
    const value = Number(digits[1]) * (digits[2] === 'k' ? 1000 : 1)
    return digits[2] === undefined && isGroup(tokens[at], next)
      ? { value: value * 1000 + Number(next?.word), from: at, to: at + 2 }
      : timesAt(tokens, { value, from: at, to: at + 1 }, numbers)
  }
  const joined = numbers.joined.exec(word)
  const base = joined?.[1] ? readNumber(joined[1], numbers) : null
  if (base !== null)
    return { value: base * (numbers.times.get(joined?.[2] ?? '') ?? 1), from: at, to: at + 1 }
  const value = readNumber(word, numbers)
  return value === null ? null : timesAt(tokens, { value, from: at, to: at + 1 }, numbers)
}

/** "Two hundred", "trois mille". */
function timesAt(tokens: readonly Token[], number: WrittenNumber, numbers: CompiledNumbers): WrittenNumber {
  const next = tokens[number.to]
  const times = next?.gap === 'none' ? numbers.times.get(next.word) : undefined
  return times === undefined ? number : { ...number, value: number.value * times, to: number.to + 1 }
}

function oneAt(tokens: readonly Token[], at: number, numbers: CompiledNumbers): WrittenNumber | null {
  const next = tokens[at + 1]
  const rough =
    next?.gap === 'none' ? (numbers.roughly.get(next.word) ?? numbers.times.get(next.word)) : undefined
  if (rough !== undefined) return { value: rough, from: at, to: at + 2 }
  const isCount = next?.gap !== 'none' || (at === 0 && numbers.firstOnes.has(tokens[at]?.word ?? ''))
  return isCount ? { value: 1, from: at, to: at + 1 } : null
}

/** Whether three digits stand one character behind up to three others: "14,302", "14 302". */
function isGroup(token: Token | undefined, next: Token | undefined): boolean {
  return (
    token !== undefined &&
    next !== undefined &&
    next.start === token.end + 1 &&
    /^[1-9]\d{0,2}$/.test(token.word) &&
    /^\d{3}$/.test(next.word)
  )
}
