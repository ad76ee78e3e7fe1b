const TENS = {
  20: 'twenty zwanzig vingt veinte',
  30: 'thirty dreißig trente treinta',
  40: 'forty vierzig quarante cuarenta',
  50: 'fifty fünfzig cinquante cincuenta',
  60: 'sixty sechzig soixante sesenta',
  70: 'seventy siebzig septante setenta',
  80: 'eighty achtzig huitante ochenta',
  90: 'ninety neunzig nonante noventa',
  100: 'hundred hundert cent cien',
}

const WORDS: ReadonlyMap<string, number> = new Map([
  ...[
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince',
  ].flatMap((list) => list.split(' ').map((word, value) => [word, value] as const)),
  ...Object.entries(TENS).flatMap(([value, list]) =>
    list.split(' ').map((word) => [word, Number(value)] as const),
  ),
])

/** The number that a folded word writes, in digits or (up to twelve, and whole tens) as a word; `null` where it is none. */
export function readNumber(word: string): number | null {
  return /^\d{1,6}$/.test(word) ? Number(word) : (WORDS.get(word) ?? null)
}
