/** The words of a thread and the phrases that go on from them, each with a number: the words first. */
export interface TermTree {
  /** The number of a phrase that is one word longer than another, a new one where it is new. */
  extend(term: number, word: number): number
  /** A term's stems, separated by spaces. */
  toKey(term: number): string
  /** How many numbers there are by now. */
  countTerms(): number
}

/**
 * Makes a tree of words by number.
 *
 * Numbers rather than strings, since a long thread has hundreds of thousands of phrases and next to none is shown.
 *
 * @param stems of the words
 */
export function createTermTree(stems: readonly string[]): TermTree {
  const words = stems.length
  const longer = new Map<number, number>()
  // Of the phrases alone.
  const begins: number[] = []
  const ends: number[] = []
  const toKey = (term: number): string => {
    const begin = begins[term - words]
    const end = ends[term - words]
    if (begin === undefined || end === undefined) return stems[term] ?? ''
    return `${toKey(begin)} ${toKey(end)}`
  }
  return {
    extend: (term, word) => {
      // Exact: a reply of a million words could make no more than 2^40 of them.
      const pair = term * words + word
      const known = longer.get(pair)
      if (known !== undefined) return known
      const made = words + begins.length
      longer.set(pair, made)
      begins.push(term)
      ends.push(word)
      return made
    },
    toKey,
    countTerms: () => words + begins.length,
  }
}
