/** The words that name options by their places in the list. Numbers in digits and labels of a letter are known in every language. */
export interface PlaceWords {
  /** "first", "second" …, in this order; spellings and forms of one are set apart by `|`. */
  ordinals: readonly string[]
  /** "one", "two" …, likewise. */
  counts: readonly string[]
  last: readonly string[]
  middle: readonly string[]
  /** What stands before a number or a letter: "option 2". */
  before: readonly string[]
  /** What stands behind an ordinal: "the second one". */
  behind: readonly string[]
  articles: readonly string[]
  /** "all four", "all but the last". */
  all: readonly string[]
  except: readonly string[]
  and: readonly string[]
  /** What may go on behind a place without such a noun: "the second because", but not "the second time". */
  ends: readonly string[]
  /** What may go on behind a label: "b for the logo". */
  labelEnds: readonly string[]
  /** "top one", by position; -1 is the last. */
  idioms: readonly (readonly [phrase: string, position: number])[]
}

/** No words at all, to spread a few over. */
export const NO_PLACES: PlaceWords = {
  ordinals: [],
  counts: [],
  last: [],
  middle: [],
  before: [],
  behind: [],
  articles: [],
  all: [],
  except: [],
  and: [],
  ends: [],
  labelEnds: [],
  idioms: [],
}
