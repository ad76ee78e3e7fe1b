/** Words for numbers, in all languages at once: lists with a space between each two, by what each of them counts. */
export interface NumberWords {
  counts: Readonly<Record<number, string>>
  /** Numbers of a round sort: "une trentaine", "ein Dutzend". */
  lots: Readonly<Record<number, string>>
  /** With what readers of frequencies and ranges take for something else: "quincena" is a fortnight, too. */
  roughly: Readonly<Record<number, string>>
  /** What multiplies the number before it: "two hundred". */
  times: Readonly<Record<number, string>>
  /** Words that count only in some places, and are articles elsewhere. */
  ones: string
}

/** For the background, as every list: a page's script is sent them. */
export const NUMBER_WORDS: NumberWords = {
  counts: {
    0: 'zero null zéro cero',
    1: 'one eins un uno',
    2: 'two zwei deux dos',
    3: 'three drei trois tres',
    4: 'four vier quatre cuatro',
    5: 'five fünf cinq cinco',
    6: 'six sechs seis',
    7: 'seven sieben sept siete',
    8: 'eight acht huit ocho',
    9: 'nine neun neuf nueve',
    10: 'ten zehn dix diez',
    11: 'eleven elf onze once',
    12: 'twelve zwölf douze doce',
    13: 'thirteen dreizehn treize trece',
    14: 'fourteen vierzehn quatorze catorce',
    15: 'fifteen fünfzehn quinze quince',
    16: 'sixteen sechzehn seize',
    17: 'seventeen siebzehn',
    18: 'eighteen achtzehn',
    19: 'nineteen neunzehn',
    20: 'twenty zwanzig vingt veinte',
    30: 'thirty dreißig trente treinta',
    40: 'forty vierzig quarante cuarenta',
    50: 'fifty fünfzig cinquante cincuenta',
    60: 'sixty sechzig soixante sesenta',
    70: 'seventy siebzig septante setenta',
    80: 'eighty achtzig huitante ochenta',
    90: 'ninety neunzig nonante noventa',
    100: 'hundred hundert cent cien',
    200: 'zweihundert doscientos doscientas',
    300: 'dreihundert trescientos trescientas',
    400: 'vierhundert cuatrocientos cuatrocientas',
    500: 'fünfhundert quinientos quinientas',
    600: 'sechshundert seiscientos seiscientas',
    700: 'siebenhundert setecientos setecientas',
    800: 'achthundert ochocientos ochocientas',
    900: 'neunhundert novecientos novecientas',
    1000: 'thousand tausend mille mil',
  },
  lots: {
    10: 'dizaine decena',
    12: 'dozen dutzend douzaine docena',
    15: 'quinzaine',
    20: 'vingtaine veintena',
    30: 'trentaine treintena',
    40: 'quarantaine cuarentena',
    50: 'cinquantaine cincuentena',
    60: 'soixantaine',
    100: 'centaine centenar',
  },
  roughly: {
    3: 'handful handvoll poignée puñado',
    15: 'quincena',
    100: 'centena',
    300: 'hundreds hunderte centaines cientos centenares',
    3000: 'thousands tausende milliers miles',
  },
  times: { 100: 'hundred hundert cent cents cientos', 1000: 'thousand tausend mille mil' },
  ones: 'una une eine einer einen ein un',
}
