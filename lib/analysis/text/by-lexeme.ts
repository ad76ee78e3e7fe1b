import type { Lexeme } from './lexeme'

/** As `find`, which is asked once for each word that is remembered: it may not depend on where the word stands. */
export function byLexeme<T>(find: (lexeme: Lexeme) => T): (lexeme: Lexeme) => T {
  const known: (T | undefined)[] = []
  return (lexeme) => {
    const { id } = lexeme
    const before = known[id]
    if (before !== undefined) return before
    const found = find(lexeme)
    // Without holes, in which arrays are slow.
    while (known.length < id) known.push(undefined)
    if (id >= 0) known[id] = found
    return found
  }
}
