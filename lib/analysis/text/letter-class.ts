/** Properties of a code point, to be combined. */
export const LETTER = 1
export const MARK = 2
export const NUMBER = 4
/** Japanese and Chinese, which write no spaces. */
export const UNSPACED = 8
export const EMOJI = 16

const KNOWN = 128
const TESTS: readonly (readonly [RegExp, number])[] = [
  [/\p{L}/u, LETTER],
  [/\p{M}/u, MARK],
  [/\p{N}/u, NUMBER],
  [/[\u3040-\u30ff\u3400-\u9fff]/u, UNSPACED],
  [/\p{Extended_Pictographic}/u, EMOJI],
]

/** Of the code units that were asked for, with {@link KNOWN}. */
const classes = new Uint8Array(0x1_0000)

/** The class of the code point that stands at a place in UTF-16 units, 0 behind the end; a table is faster than patterns. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  // Not a number behind the end.
  if (!(unit >= 0)) return 0
  if (unit >= 0xd800 && unit <= 0xdbff) return classify(text.codePointAt(at) ?? unit)
  const found = classes[unit] ?? 0
  if (found !== 0) return found & ~KNOWN
  const made = classify(unit)
  classes[unit] = made | KNOWN
  return made
}

function classify(codePoint: number): number {
  const letter = String.fromCodePoint(codePoint)
  return TESTS.reduce((sum, [pattern, flag]) => (pattern.test(letter) ? sum | flag : sum), 0)
}
