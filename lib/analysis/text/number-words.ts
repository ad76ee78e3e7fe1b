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

/** Numbers of a round sort: "une trentaine", "ein Dutzend". */
const LOTS = {
  12: 'dozen dutzend douzaine docena',
  10: 'dizaine decena',
  15: 'quinzaine',
  20: 'vingtaine veintena',
  30: 'trentaine treintena',
  40: 'quarantaine cuarentena',
  50: 'cinquantaine cincuentena',
  60: 'soixantaine',
  100: 'centaine centenar',
  200: 'zweihundert doscientos doscientas',
  300: 'dreihundert trescientos trescientas',
  400: 'vierhundert cuatrocientos cuatrocientas',
  500: 'fünfhundert quinientos quinientas',
  600: 'sechshundert seiscientos seiscientas',
  700: 'siebenhundert setecientos setecientas',
  800: 'achthundert ochocientos ochocientas',
  900: 'neunhundert novecientos novecientas',
  1000: 'thousand tausend mille mil',
}

const WORDS: ReadonlyMap<string, number> = new Map([
  ...[
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince',
  ].flatMap((list) => list.split(' ').map((word, value) => [word, value] as const)),
  ...[...Object.entries(TENS), ...Object.entries(LOTS)].flatMap(([value, list]) =>
    list.split(' ').map((word) => [word, Number(value)] as const),
  ),
])

/** The number that a folded word writes, in digits or (up to twelve, and whole tens) as a word; `null` where it is none. */
export function readNumber(word: string): number | null {
  return /^\d{1,6}$/.test(word) ? Number(word) : (WORDS.get(word) ?? null)
}
