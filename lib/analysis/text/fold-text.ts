/**
 * Lower case with straight apostrophes, code unit by code unit: the result is as long as the text,
 * so that offsets found in one hold in the other.
 */
export function foldText(text: string): string {
  const straight = foldApostrophes(text)
  const lower = straight.toLowerCase()
  if (lower.length === text.length) return lower
  // A few letters (İ) grow when lowered; they stay as they are.
  return Array.from(straight, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  }).join('')
}

/** Straight apostrophes for typographic ones; the length stays. */
export function foldApostrophes(text: string): string {
  return text.replace(/[’‘ʼ`´]/g, "'")
}
