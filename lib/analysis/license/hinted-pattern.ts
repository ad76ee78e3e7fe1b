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

/**
 * Every match of a pattern in a text.
 *
 * @param folded the same text, folded
 */
export function findMatches(
  text: string,
  folded: string,
  { pattern, hints }: HintedPattern,
): readonly RegExpExecArray[] {
  const searched = pattern.ignoreCase ? folded : text
  return hints.some((hint) => searched.includes(hint)) ? [...text.matchAll(pattern)] : NONE
}

const NONE: readonly RegExpExecArray[] = []
