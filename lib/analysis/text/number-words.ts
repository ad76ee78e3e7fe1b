import type { Token } from './tokenize'

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
  10: 'dizaine decena',
  12: 'dozen dutzend douzaine docena',
  15: 'quinzaine',
  20: 'vingtaine veintena',
  30: 'trentaine treintena',
  40: 'quarantaine cuarentena',
  50: 'cinquantaine cincuentena',
  60: 'soixantaine',
  100: 'centaine centenar',
}

const HUNDREDS = {
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

/** Numbers by the words of each. */
function listNumbers(words: Readonly<Record<number, string>>): [word: string, value: number][] {
  return Object.entries(words).flatMap(([value, list]) =>
    list.split(' ').map((word): [string, number] => [word, Number(value)]),
  )
}

const WORDS: ReadonlyMap<string, number> = new Map([
  ...[
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince',
  ].flatMap((list) => list.split(' ').map((word, value) => [word, value] as const)),
  ...listNumbers(TENS),
  ...listNumbers(LOTS),
  ...listNumbers(HUNDREDS),
])

/** The number that a folded word writes, in digits or as a single word (up to twenty, whole tens, hundreds and lots); `null` where it is none. */
export function readNumber(word: string): number | null {
  return /^\d{1,6}$/.test(word) ? Number(word) : (WORDS.get(word) ?? null)
}

/** A number in a text, of a word or several; token indices, half-open. */
export interface WrittenNumber {
  value: number
  from: number
  to: number
}

/** Words that count only in some places, and are articles elsewhere. */
const ONES = new Set('una une eine einer einen ein un'.split(' '))
/** With what readers of frequencies and ranges take for something else: "quincena" is a fortnight, too. */
const ROUGHLY: ReadonlyMap<string, number> = new Map([
  ...listNumbers(LOTS),
  ...listNumbers({
    3: 'handful handvoll poignée puñado',
    15: 'quincena',
    100: 'centena',
    300: 'hundreds hunderte centaines cientos centenares',
    3000: 'thousands tausende milliers miles',
  }),
])
const TIMES: ReadonlyMap<string, number> = new Map(
  listNumbers({ 100: 'hundred hundert cent cents cientos', 1000: 'thousand tausend mille mil' }),
)
const JOINED = /^(.{2,8}?)(hundert|tausend|cientos)$/
const DIGITS = /^(\d{1,6})(k|\ufe0f?\u20e3)?$/

/**
 * The number that begins with a token, larger ones included: "14 302", "8,211", "two hundred", "neunhundert", "a dozen".
 *
 * `null` where none does; an article is none, unless a pause follows ("Eine. Vom Zahnarzt").
 */
export function readNumberAt(tokens: readonly Token[], at: number): WrittenNumber | null {
  const word = tokens[at]?.word ?? ''
  const next = tokens[at + 1]
  const rough = ROUGHLY.get(word)
  if (rough !== undefined) return { value: rough, from: at, to: at + 1 }
  if (ONES.has(word)) return oneAt(tokens, at)
  const digits = DIGITS.exec(word)
  if (digits?.[1]) {
    const value = Number(digits[1]) * (digits[2] === 'k' ? 1000 : 1)
    return digits[2] === undefined && isGroup(tokens[at], next)
      ? { value: value * 1000 + Number(next?.word), from: at, to: at + 2 }
      : timesAt(tokens, { value, from: at, to: at + 1 })
  }
  const joined = JOINED.exec(word)
  const base = joined?.[1] ? readNumber(joined[1]) : null
  if (base !== null) return { value: base * (joined?.[2] === 'tausend' ? 1000 : 100), from: at, to: at + 1 }
  const value = readNumber(word)
  return value === null ? null : timesAt(tokens, { value, from: at, to: at + 1 })
}

/** "Two hundred", "trois mille". */
function timesAt(tokens: readonly Token[], number: WrittenNumber): WrittenNumber {
  const next = tokens[number.to]
  const times = next?.gap === 'none' ? TIMES.get(next.word) : undefined
  return times === undefined ? number : { ...number, value: number.value * times, to: number.to + 1 }
}

function oneAt(tokens: readonly Token[], at: number): WrittenNumber | null {
  const next = tokens[at + 1]
  const rough = next?.gap === 'none' ? (ROUGHLY.get(next.word) ?? TIMES.get(next.word)) : undefined
  if (rough !== undefined) return { value: rough, from: at, to: at + 2 }
  const isCount = next?.gap !== 'none' || (at === 0 && tokens[at]?.word === 'un')
  return isCount ? { value: 1, from: at, to: at + 1 } : null
}

/** Whether three digits stand one character behind up to three others: "14,302", "14 302". */
function isGroup(token: Token | undefined, next: Token | undefined): boolean {
  return (
    token !== undefined &&
    next !== undefined &&
    next.start === token.end + 1 &&
    /^[1-9]\d{0,2}$/.test(token.word) &&
    /^\d{3}$/.test(next.word)
  )
}
