import { stem } from '../text/stem'

/** Everyday knowledge of things, by stem. */
export interface Kinship {
  /** Words of a thing's company by each of its names. */
  companyByName: ReadonlyMap<string, readonly string[]>
  /** Things of a kind together. */
  kinds: readonly ReadonlySet<string>[]
}

/** Reads the lists of `lexicon/kin.ts`. */
export function readKinship(kin: readonly string[], siblings: readonly string[]): Kinship {
  const companyByName = new Map<string, string[]>()
  for (const line of kin) {
    const colon = line.indexOf(':')
    const names = toStems(line.slice(0, colon))
    const company = [...toStems(line.slice(colon + 1)), ...names]
    for (const name of names) companyByName.set(name, [...(companyByName.get(name) ?? []), ...company])
  }
  return { companyByName, kinds: siblings.map((line) => new Set(toStems(line))) }
}

function toStems(words: string): string[] {
  return words.split(' ').filter(Boolean).map(stem)
}
