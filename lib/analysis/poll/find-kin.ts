import type { Token } from '../text/tokenize'
import type { Kinship } from './kinship'
import type { OptionFrame } from './read-options'

/** By stem, the named option that a word goes with though it is not its name; words of several options are left out. */
export function findKin(
  options: readonly OptionFrame[],
  question: readonly Token[],
  { companyByName }: Kinship,
): ReadonlyMap<string, number> {
  const own = ownStems(options, question)
  const found = new Map<string, number | null>()
  for (const { index, role, stems } of options) {
    if (role !== 'named') continue
    for (const word of new Set([...stems].flatMap((name) => companyByName.get(name) ?? []))) {
      if (!own.has(word)) found.set(word, found.has(word) ? null : index)
    }
  }
  return new Map([...found].flatMap(([word, index]) => (index === null ? [] : [[word, index] as const])))
}

/** So many options must be of a kind before another of the kind is an answer of its own. */
const MIN_OF_A_KIND = 2

/** By stem, what is of the options' kind and not among them. */
export function findSiblings(
  options: readonly OptionFrame[],
  question: readonly Token[],
  { kinds }: Kinship,
): ReadonlySet<string> {
  const own = ownStems(options, question)
  const things = options.filter(({ role }) => role === 'named')
  const shared = kinds.filter(
    (kind) =>
      things.filter(({ tokens }) => tokens.some((token) => kind.has(token.stem))).length >= MIN_OF_A_KIND,
  )
  return new Set(shared.flatMap((kind) => [...kind].filter((key) => !own.has(key))))
}

function ownStems(options: readonly OptionFrame[], question: readonly Token[]): ReadonlySet<string> {
  return new Set([...question, ...options.flatMap(({ tokens }) => tokens)].map((token) => token.stem))
}
