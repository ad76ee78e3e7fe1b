import { type Asking, compileAsking, compileQuoting } from './lexicon/compile-asking'
import {
  type CompiledLexicon,
  compileLexicon,
  compileSmallWords,
  type SmallWordSets,
} from './lexicon/compile-lexicon'
import { compileNameGaps, type NameGaps } from './lexicon/compile-name-gaps'
import { compileNumbers } from './lexicon/compile-numbers'
import type { Lexicon } from './lexicon/lexicon'
import { readSpdxTable, type SpdxTable } from './license/read-spdx-table'
import { createNumberSet, type NumberSet } from './number-set'
import { type Kinship, readKinship } from './poll/kinship'
import { byLexeme } from './text/by-lexeme'
import type { Lexeme } from './text/lexeme'
import { createPhraseBook, type PhraseBook } from './text/phrase-book'
import type { VerdictCue, VerdictWords } from './verdict/verdict-cue'
import type { VerdictModel } from './verdict/verdict-model'
import type { Vocabulary } from './vocabulary'
import { toWeighingModel, type WeighingModel } from './weighing/weighing-model'

/** A word by which the languages are known that have it. */
export interface FunctionWord {
  /** Its own. */
  number: number
  /** Indices of their lexicons. */
  languages: readonly number[]
}

/** A vocabulary made ready to be searched. */
export interface Dictionary {
  /** In the order of `Vocabulary.lexicons`. */
  lexicons: readonly CompiledLexicon[]
  /** Small words of all languages. */
  small: SmallWordSets
  /** What a function word shows of a text's language, `null` for any other word. */
  toFunctionWord(word: Lexeme): FunctionWord | null
  /** By number, the function words that were found last. */
  shown: NumberSet
  /** What shows what a poll asks. */
  asking: Asking
  /** What stands before a quoted option, at the end of a text. */
  quoting: RegExp
  /** What stands between the names of a list, and between names of one breath. */
  nameGaps: NameGaps
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

const known = new WeakMap<Vocabulary, Dictionary>()

/** Makes words ready, once. */
export function getDictionary(words: Vocabulary): Dictionary {
  const made = known.get(words) ?? createDictionary(words)
  known.set(words, made)
  return made
}

function createDictionary(words: Vocabulary): Dictionary {
  let spdx: SpdxTable | null = null
  let kinship: Kinship | null = null
  const small = compileSmallWords(words.lexicons.map((lexicon) => lexicon.small))
  const numbers = compileNumbers(words.lexicons.map((lexicon) => lexicon.numbers))
  const functionWords = findFunctionWords(words.lexicons)
  return {
    lexicons: words.lexicons.map((lexicon) => compileLexicon(lexicon, { small, numbers })),
    small,
    toFunctionWord: byLexeme(({ word }) => functionWords.get(word) ?? null),
    shown: createNumberSet(functionWords.size),
    asking: compileAsking(words.lexicons),
    quoting: compileQuoting(words.lexicons),
    nameGaps: compileNameGaps(small),
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

function findFunctionWords(lexicons: readonly Lexicon[]): Map<string, FunctionWord> {
  const byWord = new Map<string, FunctionWord>()
  for (const [index, { functionWords }] of lexicons.entries())
    for (const word of new Set(functionWords)) {
      const { number, languages } = byWord.get(word) ?? { number: byWord.size, languages: [] }
      byWord.set(word, { number, languages: [...languages, index] })
    }
  return byWord
}

function toVerdictBook(words: VerdictWords): PhraseBook<VerdictCue> {
  const lists = Object.entries(words) as [VerdictCue, readonly string[]][]
  return createPhraseBook(
    lists.flatMap(([cue, list]) => list.map((phrase): [string, VerdictCue] => [phrase, cue])),
  )
}
