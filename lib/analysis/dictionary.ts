import { type Asking, compileAsking } from './lexicon/compile-asking'
import { type CompiledLexicon, compileLexicon, compileSmallWords } from './lexicon/compile-lexicon'
import { compileNumbers } from './lexicon/compile-numbers'
import type { Lexicon } from './lexicon/lexicon'
import { readSpdxTable, type SpdxTable } from './license/read-spdx-table'
import { type Kinship, readKinship } from './poll/kinship'
import type { ReaderWords } from './reader-words'
import { createPhraseBook, type PhraseBook } from './text/phrase-book'
import type { VerdictCue, VerdictWords } from './verdict/verdict-cue'
import type { VerdictModel } from './verdict/verdict-model'
import { toWeighingModel, type WeighingModel } from './weighing/weighing-model'

/** The reader's words made ready to be searched. */
export interface Dictionary {
  /** In the order of `ReaderWords.lexicons`. */
  lexicons: readonly CompiledLexicon[]
  /** Indices of the lexicons that a function word belongs to. */
  languagesByWord: ReadonlyMap<string, readonly number[]>
  /** What shows what a poll asks. */
  asking: Asking
  /** What is said of licenses, by language. */
  verdicts: ReadonlyMap<string, PhraseBook<VerdictCue>>
  /** What makes a verdict of what is said of a license. */
  judging: VerdictModel
  /** What goes with a thing and what is of its kind, by stem; made ready at the first call. */
  getKinship(): Kinship
  /** Made ready at the first call: most polls are not about licenses. */
  getSpdx(): SpdxTable
  /** What the rules' findings and a reply's wording say for each option. */
  weighing: WeighingModel
}

const known = new WeakMap<ReaderWords, Dictionary>()

/** Makes words ready, once. */
export function getDictionary(words: ReaderWords): Dictionary {
  const made = known.get(words) ?? createDictionary(words)
  known.set(words, made)
  return made
}

function createDictionary(words: ReaderWords): Dictionary {
  let spdx: SpdxTable | null = null
  let kinship: Kinship | null = null
  const shared = { small: compileSmallWords(words.small), numbers: compileNumbers(words.numbers) }
  return {
    lexicons: words.lexicons.map((lexicon) => compileLexicon(lexicon, shared)),
    languagesByWord: groupByWord(words.lexicons),
    asking: compileAsking(words.lexicons),
    verdicts: new Map(Object.entries(words.verdicts).map(([code, lists]) => [code, toVerdictBook(lists)])),
    judging: words.judging,
    getKinship: () => {
      kinship ??= readKinship(words.kin, words.siblings)
      return kinship
    },
    getSpdx: () => {
      spdx ??= readSpdxTable(words.spdx)
      return spdx
    },
    weighing: toWeighingModel(words.weighing),
  }
}

function groupByWord(lexicons: readonly Lexicon[]): Map<string, readonly number[]> {
  const byWord = new Map<string, number[]>()
  for (const [index, { functionWords }] of lexicons.entries())
    for (const word of new Set(functionWords)) byWord.set(word, [...(byWord.get(word) ?? []), index])
  return byWord
}

function toVerdictBook(words: VerdictWords): PhraseBook<VerdictCue> {
  const lists = Object.entries(words) as [VerdictCue, readonly string[]][]
  return createPhraseBook(
    lists.flatMap(([cue, list]) => list.map((phrase): [string, VerdictCue] => [phrase, cue])),
  )
}
