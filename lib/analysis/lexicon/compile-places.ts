import { createPhraseBook, type PhraseBook } from '../text/phrase-book'
import type { PlaceWords } from './place-words'

/** {@link PlaceWords} made ready to be searched; ordinals and counts by word, from 1. */
export interface CompiledPlaces {
  ordinals: ReadonlyMap<string, number>
  counts: ReadonlyMap<string, number>
  last: ReadonlySet<string>
  middle: ReadonlySet<string>
  before: ReadonlySet<string>
  behind: ReadonlySet<string>
  articles: ReadonlySet<string>
  all: ReadonlySet<string>
  except: ReadonlySet<string>
  and: ReadonlySet<string>
  ends: ReadonlySet<string>
  labelEnds: ReadonlySet<string>
  idioms: PhraseBook<number>
}

/** Gets the words for places ready. */
export function compilePlaces(words: PlaceWords): CompiledPlaces {
  return {
    ordinals: numberWords(words.ordinals),
    counts: numberWords(words.counts),
    last: new Set(words.last),
    middle: new Set(words.middle),
    before: new Set(words.before),
    behind: new Set(words.behind),
    articles: new Set(words.articles),
    all: new Set(words.all),
    except: new Set(words.except),
    and: new Set(words.and),
    ends: new Set(words.ends),
    labelEnds: new Set(words.labelEnds),
    idioms: createPhraseBook(words.idioms),
  }
}

/** Numbers words from 1 by the list they stand in, its alternatives set apart by `|`. */
export function numberWords(lists: readonly string[]): Map<string, number> {
  return new Map(lists.flatMap((list, index) => list.split('|').map((word) => [word, index + 1] as const)))
}
