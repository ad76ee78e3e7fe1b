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

/** A folded hint, and the patterns it is one of. */
interface Hint {
  hint: string
  patterns: readonly HintedPattern[]
}

/** Makes a search for patterns; a text is gone over once, however many they are. */
export function createLookThrough(patterns: readonly HintedPattern[]): LookThrough {
  const hintsByPair = groupByPair(patterns)
  const findCandidates = (folded: string): Set<HintedPattern> | null => {
    let found: Set<HintedPattern> | null = null
    let letter = folded.charCodeAt(0)
    for (let at = 1; at < folded.length; at += 1) {
      const next = folded.charCodeAt(at)
      const hints = hintsByPair[toPair(letter, next)]
      letter = next
      if (hints === undefined) continue
      for (const { hint, patterns: own } of hints) {
        if (!folded.startsWith(hint, at - 1)) continue
        found ??= new Set()
        for (const pattern of own) found.add(pattern)
      }
    }
    return found
  }
  return (text, folded) => {
    const candidates = findCandidates(folded)
    if (candidates === null) return null
    return (hintedPattern) => {
      if (!candidates.has(hintedPattern)) return NONE
      const { pattern, hints } = hintedPattern
      // Capitals tell "BY" from "by".
      if (!pattern.ignoreCase && !hints.some((hint) => text.includes(hint))) return NONE
      return [...text.matchAll(pattern)]
    }
  }
}

function groupByPair(patterns: readonly HintedPattern[]): readonly (readonly Hint[] | undefined)[] {
  const byHint = new Map<string, HintedPattern[]>()
  for (const pattern of patterns)
    for (const hint of pattern.hints.map((each) => each.toLowerCase()))
      byHint.set(hint, [...(byHint.get(hint) ?? []), pattern])
  const byPair: Hint[][] = []
  for (const [hint, own] of byHint) {
    const pair = toPair(hint.charCodeAt(0), hint.charCodeAt(1))
    byPair[pair] = [...(byPair[pair] ?? []), { hint, patterns: own }]
  }
  return Array.from({ length: PAIRS }, (_, pair) => byPair[pair])
}

function toPair(first: number, second: number): number {
  return (first * 67 + second) & (PAIRS - 1)
}

const NONE: readonly RegExpExecArray[] = []
