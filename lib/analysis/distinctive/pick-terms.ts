/** A term with what decides whether it is shown. */
export interface ScoredTerm {
  term: number
  /** Its stems, separated by spaces. */
  key: string
  people: number
  z: number
}

const MOST_TERMS = 6
/** Enough to choose from: the surest of thousands hold each other many times over. */
const MOST_CONSIDERED = 120

/** A phrase that this share of a word's people use says all the word says: "fair use" of "fair". */
const SAYS_AS_MUCH = 0.75

/** The surest terms, none inside another: a phrase stands for its words where most who use them use it. */
export function pickTerms(terms: readonly ScoredTerm[]): ScoredTerm[] {
  const picked: ScoredTerm[] = []
  const surest = [...terms].sort(surestFirst).slice(0, MOST_CONSIDERED)
  const outdone = findOutdone(surest)
  for (const term of surest) {
    if (picked.length === MOST_TERMS) break
    const nested = picked.some((other) => holds(other.key, term.key) || holds(term.key, other.key))
    if (!outdone.has(term.key) && !nested) picked.push(term)
  }
  return picked
}

/** Keys of the terms for which a longer one stands. */
function findOutdone(terms: readonly ScoredTerm[]): Set<string> {
  const people = new Map(terms.map((term) => [term.key, term.people]))
  const outdone = new Set<string>()
  for (const { key, people: count } of terms)
    for (const part of listParts(key))
      if (count >= SAYS_AS_MUCH * (people.get(part) ?? Infinity)) outdone.add(part)
  return outdone
}

/** The shorter terms inside a term. */
function listParts(key: string): string[] {
  const words = key.split(' ')
  return words
    .flatMap((_, from) =>
      words.slice(from).map((__, length) => words.slice(from, from + length + 1).join(' ')),
    )
    .filter((part) => part !== key)
}

function holds(longer: string, shorter: string): boolean {
  return ` ${longer} `.includes(` ${shorter} `)
}

/** Of equally sure terms the one more people use, then the longer, then the order of code units. */
function surestFirst(a: ScoredTerm, b: ScoredTerm): number {
  return b.z - a.z || b.people - a.people || b.key.length - a.key.length || (a.key < b.key ? -1 : 1)
}
