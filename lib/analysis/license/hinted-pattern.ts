/** A pattern that is tried only on texts that hold a hint of it: most hold none, and a hint is found fast. */
export interface HintedPattern {
  pattern: RegExp
  /** Every match holds one of them; folded where the pattern ignores case. */
  hints: readonly string[]
}

/** A pattern with its hints, which spaces separate. */
export function hinted(hints: string, pattern: RegExp): HintedPattern {
  return { pattern, hints: hints.split(' ') }
}

/** Every match of a pattern in the text at hand. */
export type FindMatches = (pattern: HintedPattern) => readonly RegExpExecArray[]

/** Looks a text through for hints of many patterns at once, and gives what finds their matches; `null`: there are none. */
export type LookThrough = (text: string, folded: string) => FindMatches | null

/** Two letters tell most places apart; numbered by {@link toPair}. */
const PAIRS = 1 << 14

/** Makes a search for patterns; a text is gone over once, however many they are. */
export function createLookThrough(patterns: readonly HintedPattern[]): LookThrough {
  const hintsByPair: (string[] | undefined)[] = new Array(PAIRS).fill(undefined)
  const hints = new Set(patterns.flatMap((pattern) => pattern.hints.map((hint) => hint.toLowerCase())))
  for (const hint of hints) {
    const pair = toPair(hint.charCodeAt(0), hint.charCodeAt(1))
    hintsByPair[pair] = [...(hintsByPair[pair] ?? []), hint]
  }
  const foldedHints = new Map(
    patterns.map((pattern) => [pattern, pattern.hints.map((hint) => hint.toLowerCase())]),
  )
  const findHints = (folded: string): Set<string> | null => {
    let found: Set<string> | null = null
    let letter = folded.charCodeAt(0)
    for (let at = 1; at < folded.length; at += 1) {
      const next = folded.charCodeAt(at)
      const candidates = hintsByPair[toPair(letter, next)]
      letter = next
      if (candidates === undefined) continue
      for (const hint of candidates) {
        if (!folded.startsWith(hint, at - 1)) continue
        found ??= new Set()
        found.add(hint)
      }
    }
    return found
  }
  return (text, folded) => {
    const found = findHints(folded)
    if (found === null) return null
    return (hintedPattern) => {
      const { pattern, hints: own } = hintedPattern
      if (!foldedHints.get(hintedPattern)?.some((hint) => found.has(hint))) return NONE
      // Capitals tell "BY" from "by".
      if (!pattern.ignoreCase && !own.some((hint) => text.includes(hint))) return NONE
      return [...text.matchAll(pattern)]
    }
  }
}

function toPair(first: number, second: number): number {
  return (first * 67 + second) & (PAIRS - 1)
}

const NONE: readonly RegExpExecArray[] = []
