import { wordSet } from '../text/word-set'
import type { NumberWords } from './number-words'

/** {@link NumberWords} of all languages made ready to be looked up, values by word. */
export interface CompiledNumbers {
  /** Those that count anywhere. */
  words: ReadonlyMap<string, number>
  roughly: ReadonlyMap<string, number>
  times: ReadonlyMap<string, number>
  ones: ReadonlySet<string>
  firstOnes: ReadonlySet<string>
  doubtful: ReadonlySet<string>
  spanJoins: ReadonlySet<string>
  /** A word that ends with one of `times`, which is its second group. */
  joined: RegExp
  /** Titles that give a range, see `readNumberRange`; numbers are their groups. */
  between: RegExp
  atLeast: RegExp
  moreThan: RegExp
  lessThan: RegExp
  exactly: RegExp
}

/** Gets the words for numbers ready. */
export function compileNumbers(languages: readonly NumberWords[]): CompiledNumbers {
  const all = <K extends keyof NumberWords>(what: K): NumberWords[K][] =>
    languages.map((words) => words[what])
  const either = (phrases: Iterable<string>): string => [...phrases].filter(Boolean).join('|') || '(?!)'
  const times = byWord(...all('times'))
  const spanJoins = wordSet(...all('spanJoins'))
  return {
    words: byWord(...all('counts'), ...all('lots')),
    roughly: byWord(...all('lots'), ...all('roughly')),
    times,
    ones: wordSet(...all('ones')),
    firstOnes: wordSet(...all('firstOnes')),
    doubtful: wordSet(...all('doubtful')),
    spanJoins,
    joined: new RegExp(`^(.{2,8}?)(${either(times.keys())})$`, 'u'),
    between: new RegExp(`^\\D{0,12}?(\\d{1,6})\\s?(?:-|–|—|${either(spanJoins)})\\s?(\\d{1,6})`, 'iu'),
    atLeast: new RegExp(`^(\\d{1,6})\\s?(?:\\+|${either(all('orMore'))})`, 'iu'),
    moreThan: new RegExp(`^(?:>|${either(all('moreThan'))})\\s?(\\d{1,6})`, 'iu'),
    lessThan: new RegExp(`^(?:<|${either(all('lessThan'))})\\s?(\\d{1,6})`, 'iu'),
    exactly: new RegExp(`^(?:(?:${either(all('exactly'))}) )?(\\d{1,6})(?![\\d.,:]|\\s?%)`, 'iu'),
  }
}

function byWord(...tables: readonly Readonly<Record<number, string>>[]): Map<string, number> {
  return new Map(
    tables.flatMap((table) =>
      Object.entries(table).flatMap(([value, list]) =>
        list.split(' ').map((word) => [word, Number(value)] as const),
      ),
    ),
  )
}
