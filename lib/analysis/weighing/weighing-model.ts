/** Whom a word speaks for: the option of a role, one that is a thing of its own, any other option, or no stance. */
export const SIDES = ['affirm', 'deny', 'conditional', 'named', 'aside', 'none'] as const

/** One of {@link SIDES}. */
export type Side = (typeof SIDES)[number]

/** The kinds of words and shapes that have a weight for each side. */
export type Wording = 'stem' | 'function' | 'beginning' | 'shape'

/** Weights, one for each of {@link SIDES}, by name. */
export type Rows = Readonly<Record<string, readonly number[]>>

/**
 * The weights as a file: a log-linear model of which option a reply takes.
 *
 * Written by `scripts/train-weighing.ts`; docs/reading.md says from what.
 */
export interface WeighingTable {
  /** What each finding of the rules adds to the option that it speaks of. */
  evidence: Readonly<Record<string, number>>
  /** What a word or a shape adds to an option of each side; words that carry no sense and beginnings by language. */
  wording: Readonly<Record<string, Rows>>
}

/** The weights of each kind of words in one language. */
export type LanguageRows = Readonly<Record<Wording, ReadonlyMap<string, readonly number[]>>>

/** A {@link WeighingTable} ready to be asked. */
export interface WeighingModel {
  evidence: ReadonlyMap<string, number>
  /** Of a language, as in `Lexicon.language`. */
  getRows(language: string): LanguageRows
}

/** Makes weights ready. */
export function toWeighingModel({ evidence, wording }: WeighingTable): WeighingModel {
  const sections = new Map(
    Object.entries(wording).map(([section, rows]) => [section, new Map(Object.entries(rows))]),
  )
  const known = new Map<string, LanguageRows>()
  const select = (language: string): LanguageRows => {
    const rowsOf = (kind: Wording) => sections.get(toSection(kind, language)) ?? new Map()
    return {
      stem: rowsOf('stem'),
      function: rowsOf('function'),
      beginning: rowsOf('beginning'),
      shape: rowsOf('shape'),
    }
  }
  return {
    evidence: new Map(Object.entries(evidence)),
    getRows: (language) => {
      const rows = known.get(language) ?? select(language)
      known.set(language, rows)
      return rows
    },
  }
}

/** Where the weights of a kind of words stand: what only means something in a language stands by language. */
export function toSection(kind: Wording, language: string): string {
  return kind === 'stem' || kind === 'shape' ? kind : `${kind}:${language}`
}

/** The position of a role's side in a row of weights. */
export function columnOf(role: string): number {
  const at = SIDES.indexOf(role as Side)
  return at < 0 ? SIDES.indexOf('aside') : at
}

/** Shares that add up to 1, each the larger the higher its score. */
export function toShares(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - most))
  const total = odds.reduce((sum, value) => sum + value, 0)
  return odds.map((value) => value / total)
}
