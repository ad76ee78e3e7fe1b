/** Words of one language for numbers: lists with a space between each two, by what each of them counts. */
export interface NumberWords {
  counts: Readonly<Record<number, string>>
  /** Numbers of a round sort: "une trentaine", "ein Dutzend". */
  lots: Readonly<Record<number, string>>
  /** With what readers of frequencies and ranges take for something else: "quincena" is a fortnight, too. */
  roughly: Readonly<Record<number, string>>
  /** What multiplies the number before it, apart or as one word: "two hundred", "neunhundert". */
  times: Readonly<Record<number, string>>
  /** Words that count only in some places, and are articles elsewhere. */
  ones: string
  /** Those that count at the beginning of a reply, though no pause follows. */
  firstOnes: string
  /** Numbers that in titles are articles or something else. */
  doubtful: string
  /** What joins the ends of a span of numbers. */
  spanJoins: string
  /** What titles say behind or before a number, phrases with a `|` between each two: "10 or more", "over 10", "just 10". */
  orMore: string
  moreThan: string
  lessThan: string
  exactly: string
}

/** No words at all, to spread a few over. */
export const NO_NUMBER_WORDS: NumberWords = {
  counts: {},
  lots: {},
  roughly: {},
  times: {},
  ones: '',
  firstOnes: '',
  doubtful: '',
  spanJoins: '',
  orMore: '',
  moreThan: '',
  lessThan: '',
  exactly: '',
}
