/** Phrases together with those of them that are written without their accents in haste: "evidemment", "claro que si". */
export function bothSpellings(list: readonly string[]): readonly string[] {
  return [...new Set([...list, ...list.map(withoutAccents)])]
}

/** "Ñ" is no accented letter: it is typed even in haste. */
function withoutAccents(phrase: string): string {
  const plain = phrase.normalize('NFD').replace(/n\u0303|\p{M}/gu, (found) => (found.length > 1 ? found : ''))
  return plain.normalize('NFC')
}
