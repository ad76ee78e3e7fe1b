import { classAt, LETTER, NUMBER } from '../text/letter-class'

/** A pattern that is tried only where a text holds a hint of it: most hold none, and a hint is found fast. */
export interface HintedPattern {
  pattern: RegExp
  /** Every match holds one of them, at most {@link REACH} behind its start; folded where the pattern ignores case. */
  hints: readonly string[]
  /** Whether matches begin in the middle of words, too. */
  inWords: boolean
}

/** A pattern whose matches begin where a word does, with its hints, which spaces separate. */
export function hinted(hints: string, pattern: RegExp): HintedPattern {
  return { pattern: new RegExp(pattern, `${pattern.flags}y`), hints: hints.split(' '), inWords: false }
}

/** As `hinted`, for matches that begin anywhere. */
export function hintedInWords(hints: string, pattern: RegExp): HintedPattern {
  return { ...hinted(hints, pattern), inWords: true }
}

/** Every match of a pattern in the text at hand, from left to right, none overlapping another. */
export type FindMatches = (pattern: HintedPattern) => readonly RegExpExecArray[]

/** Looks a text through for hints of many patterns at once, and gives what finds their matches; `null`: there are none. */
export type LookThrough = (text: string, folded: string) => FindMatches | null

/** How far behind the start of a match its first hint may stand, in UTF-16 units. */
const REACH = 32
/** Two letters tell most places apart; numbered by {@link toPair}. */
const PAIRS = 1 << 14

/** A hint, and the patterns it is one of. */
interface Hint {
  folded: string
  /** With its capitals, where these count: they tell "BY" from "by". */
  exact: string | null
  patterns: readonly HintedPattern[]
}

/** Makes a search for patterns; a text is gone over once, however many they are. */
export function createLookThrough(patterns: readonly HintedPattern[]): LookThrough {
  const hintsByPair = groupByPair(patterns)
  // Small enough to stay at hand: it rules most places out.
  const begins = Uint8Array.from(hintsByPair, (hints) => (hints ? 1 : 0))
  /** Where hints stand, by pattern, ascending. */
  const findPlaces = (text: string, folded: string): Map<HintedPattern, number[]> | null => {
    let places: Map<HintedPattern, number[]> | null = null
    let letter = folded.charCodeAt(0)
    for (let at = 0; at < folded.length - 1; at += 1) {
      const next = folded.charCodeAt(at + 1)
      const pair = toPair(letter, next)
      letter = next
      if (begins[pair] === 0) continue
      for (const hint of hintsByPair[pair] ?? []) {
        if (!folded.startsWith(hint.folded, at)) continue
        if (hint.exact !== null && !text.startsWith(hint.exact, at)) continue
        places ??= new Map()
        for (const pattern of hint.patterns) {
          const own = places.get(pattern)
          if (own) own.push(at)
          else places.set(pattern, [at])
        }
      }
    }
    return places
  }
  return (text, folded) => {
    const places = findPlaces(text, folded)
    return places && ((pattern) => matchBefore(text, pattern, places.get(pattern) ?? NOWHERE))
  }
}

/** Tries a pattern at each place that is so near before a hint that a match from there could hold it. */
function matchBefore(
  text: string,
  { pattern, inWords }: HintedPattern,
  hints: readonly number[],
): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let next = 0
  for (const hint of hints) {
    for (let at = Math.max(next, hint - REACH); at <= hint; at += 1) {
      next = at + 1
      if (!inWords && classAt(text, at - 1) & (LETTER | NUMBER)) continue
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (!match) continue
      found.push(match)
      next = Math.max(next, pattern.lastIndex)
      at = next - 1
    }
  }
  return found
}

function groupByPair(patterns: readonly HintedPattern[]): readonly (readonly Hint[] | undefined)[] {
  const byHint = new Map<string, Hint & { patterns: HintedPattern[] }>()
  for (const pattern of patterns) {
    for (const hint of pattern.hints) {
      const exact = pattern.pattern.ignoreCase ? null : hint
      const key = `${exact ?? ''} ${hint}`
      const known = byHint.get(key) ?? { folded: hint.toLowerCase(), exact, patterns: [] }
      known.patterns.push(pattern)
      byHint.set(key, known)
    }
  }
  const byPair: Hint[][] = []
  for (const hint of byHint.values()) {
    const pair = toPair(hint.folded.charCodeAt(0), hint.folded.charCodeAt(1))
    byPair[pair] = [...(byPair[pair] ?? []), hint]
  }
  return Array.from({ length: PAIRS }, (_, pair) => byPair[pair])
}

function toPair(first: number, second: number): number {
  return (first * 67 + second) & (PAIRS - 1)
}

const NOWHERE: readonly number[] = []
