import { KIN, SIBLINGS } from '../lexicon/kin'
import { stem } from '../text/stem'
import type { Token } from '../text/tokenize'
import type { OptionFrame } from './read-options'

/** Words of its company by each name of a thing, both by stem. */
let kinByName: ReadonlyMap<string, readonly string[]> | null = null

/** By stem, the named option that a word goes with though it is not its name; words of several options are left out. */
export function findKin(
  options: readonly OptionFrame[],
  question: readonly Token[],
): ReadonlyMap<string, number> {
  kinByName ??= readKin()
  const own = new Set([...question, ...options.flatMap(({ tokens }) => tokens)].map((token) => token.stem))
  const found = new Map<string, number | null>()
  for (const { index, role, stems } of options) {
    if (role !== 'named') continue
    for (const word of new Set([...stems].flatMap((name) => kinByName?.get(name) ?? []))) {
      if (!own.has(word)) found.set(word, found.has(word) ? null : index)
    }
  }
  return new Map([...found].flatMap(([word, index]) => (index === null ? [] : [[word, index] as const])))
}

function readKin(): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>()
  for (const line of KIN) {
    const colon = line.indexOf(':')
    const company = toStems(line.slice(colon + 1))
    for (const name of toStems(line.slice(0, colon))) {
      byName.set(name, [...(byName.get(name) ?? []), ...company])
    }
  }
  return byName
}

function toStems(words: string): string[] {
  return words.split(' ').filter(Boolean).map(stem)
}

let siblings: readonly ReadonlySet<string>[] | null = null
/** So many options must be of a kind before another of the kind is an answer of its own. */
const MIN_OF_A_KIND = 2

/** By stem, what is of the options' kind and not among them. */
export function findSiblings(
  options: readonly OptionFrame[],
  question: readonly Token[],
): ReadonlySet<string> {
  siblings ??= SIBLINGS.map((line) => new Set(toStems(line)))
  const own = new Set([...question, ...options.flatMap(({ tokens }) => tokens)].map((token) => token.stem))
  const things = options.filter(({ role }) => role === 'named')
  const kinds = siblings.filter(
    (kind) =>
      things.filter(({ tokens }) => tokens.some((token) => kind.has(token.stem))).length >= MIN_OF_A_KIND,
  )
  return new Set(kinds.flatMap((kind) => [...kind].filter((key) => !own.has(key))))
}
