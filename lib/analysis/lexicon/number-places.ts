import type { Lexicon } from './lexicon'

/** Places in a list by bare numbers, the same in every language. */
export const NUMBER_PLACES: Lexicon['ordinals'] = [1, 2, 3, 4, 5].flatMap((place) => [
  [String(place), place] as const,
  [`#${place}`, place] as const,
])
