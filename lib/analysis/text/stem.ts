/** Endings by their last letter, the longest first. */
const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  d: ['ied', 'ed'],
  e: ['e'],
  g: ['ing'],
  m: ['em'],
  n: ['ation', 'ern', 'en', 'n'],
  r: ['er'],
  s: ['ations', 'ings', 'ies', 'ers', 'es', 's'],
  t: ['est'],
  y: ['edly', 'ely', 'ly'],
}
const NONE: readonly string[] = []
const MIN_STEM = 3

/**
 * A rough common stem of a folded word for English, German, French and Spanish: accents and one ending off.
 *
 * Only for comparing a reply's words with a poll's: the stem need not be a word.
 */
export function stem(word: string): string {
  // Most words are plain letters, and normalizing is slow.
  const plain = /^[a-z0-9]+$/.test(word) ? word : toPlain(word)
  for (const suffix of SUFFIXES[plain.at(-1) ?? ''] ?? NONE) {
    if (plain.length - suffix.length >= MIN_STEM && plain.endsWith(suffix)) {
      const base = plain.slice(0, -suffix.length)
      return suffix === 'ies' || suffix === 'ied' ? `${base}y` : dedouble(base)
    }
  }
  return plain
}

function toPlain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/'s$/, '')
    .replace(/^[ldjnmtsc]'/, '')
}

function dedouble(base: string): string {
  const last = base.at(-1)
  return base.length > MIN_STEM && last === base.at(-2) && last !== 's' && last !== 'l'
    ? base.slice(0, -1)
    : base
}
