import { classAt, LETTER, NUMBER } from '../text/letter-class'

/** A pattern that is tried only where a text holds a hint of it: most hold none, and a hint is found fast. */
export interface HintedPattern {
  pattern: RegExp
  /** Every match holds one of them; folded where the pattern ignores case. */
  hints: readonly string[]
  /** How far behind the start of a match its first hint may stand, in UTF-16 units. */
  reach: number
  /** Whether matches begin in the middle of words, mentions and tags, too. */
  inWords: boolean
}

const REACH = 32
/** Shorter: they are tried at every letter. */
const REACH_IN_WORDS = 12

/** A pattern whose matches begin where a word does, which it need not ask for, with its hints, which spaces separate. */
export function hinted(hints: string, pattern: RegExp): HintedPattern {
  return toHinted(hints, pattern, false)
}

/** As `hinted`, for matches that begin anywhere. */
export function hintedInWords(hints: string, pattern: RegExp): HintedPattern {
  return toHinted(hints, pattern, true)
}

function toHinted(hints: string, pattern: RegExp, inWords: boolean): HintedPattern {
  return {
    pattern: new RegExp(pattern, `${pattern.flags}y`),
    hints: hints.split(' '),
    reach: inWords ? REACH_IN_WORDS : REACH,
    inWords,
  }
}

/** Every match of a pattern in the text at hand, from left to right, none overlapping another. */
export type FindMatches = (pattern: HintedPattern) => readonly RegExpExecArray[]

/** Looks a text through for hints of many patterns at once, and gives what finds their matches; `null`: there are none. */
export type LookThrough = (text: string, folded: string) => FindMatches | null

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
  { pattern, reach, inWords }: HintedPattern,
  hints: readonly number[],
): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let next = 0
  for (const hint of hints) {
    for (let at = Math.max(next, hint - reach); at <= hint; at += 1) {
      next = at + 1
      if (!inWords && !beginsWord(text, at)) continue
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

/**
 * Whether no word, mention or tag goes on at a place.
 *
 * Asked of a table rather than of each pattern, which takes a browser long to make ready where it holds all letters.
 */
function beginsWord(text: string, at: number): boolean {
  const from = (text.codePointAt(at - 2) ?? 0) > 0xffff ? at - 2 : at - 1
  return (classAt(text, from) & (LETTER | NUMBER)) === 0 && text[from] !== '@' && text[from] !== '#'
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
