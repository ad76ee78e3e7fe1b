import type { Lexicon } from './lexicon/lexicon'
import type { VerdictWords } from './verdict/verdict-cue'
import type { VerdictModel } from './verdict/verdict-model'
import type { WeighingTable } from './weighing/weighing-model'

/**
 * The words that replies are read with: data that `lib/analysis` is handed, so that no page need hold it.
 *
 * All of them are in `all-words.ts`; a page's script is sent them (docs/decisions/0007-word-lists-in-the-background.md).
 */
export interface Vocabulary {
  /** Of languages that a text shows alike the first is meant. */
  lexicons: readonly Lexicon[]
  /** What is said of licenses, by language; English is read where a language is missing. */
  verdicts: Readonly<Record<string, VerdictWords>>
  judging: VerdictModel
  /** Things and what goes with them, a line each, `names: company`; of any language. */
  kin: readonly string[]
  /** Things of a kind, a line each. */
  siblings: readonly string[]
  /** Licenses that no pattern knows, as `readSpdxTable` reads them. */
  spdx: string
  weighing: WeighingTable
}
