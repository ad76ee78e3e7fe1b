const WORDS: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve',
    'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze',
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
  ].flatMap((list) => list.split(' ').map((word, value) => [word, value] as const)),
)

/** The number that a folded word writes, in digits or (up to twelve) as a word; `null` where it is none. */
export function readNumber(word: string): number | null {
  return /^\d{1,6}$/.test(word) ? Number(word) : (WORDS.get(word) ?? null)
}
