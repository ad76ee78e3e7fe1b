import { wordSet } from '../text/word-set'
import type { NumberWords } from './number-words'

/** {@link NumberWords} made ready to be looked up, values by word. */
export interface CompiledNumbers {
  /** Those that count anywhere. */
  words: ReadonlyMap<string, number>
  roughly: ReadonlyMap<string, number>
  times: ReadonlyMap<string, number>
  ones: ReadonlySet<string>
}

/** Gets the words for numbers ready. */
export function compileNumbers({ counts, lots, roughly, times, ones }: NumberWords): CompiledNumbers {
  return {
    words: byWord(counts, lots),
    roughly: byWord(lots, roughly),
    times: byWord(times),
    ones: wordSet(ones),
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
