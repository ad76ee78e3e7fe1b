import { byLexeme } from '../text/by-lexeme'
import type { Lexeme } from '../text/lexeme'

/** What a word is to a poll, wherever it stands. */
export interface PollWord {
  /** Whether a title, or a part of one, may begin with it. */
  startsTitle: boolean
  /** The option that it tells from the others, `null` where it tells none. */
  names: number | null
  /** The option whose label it is, "b" of "b) Yes", `null` where it is none. */
  labels: number | null
  /** The option that it goes with without being its name, `null` where it goes with none. */
  accompanies: number | null
  /** Whether it is of the options' kind and not among them. */
  isSibling: boolean
}

/** What tells what words are to a poll. */
export interface PollWordSources {
  /** Words and stems. */
  titleStarts: ReadonlySet<string>
  /** Option by each stem that tells it from the others. */
  byStem: ReadonlyMap<string, number>
  /** Those of `byStem` that may be part of a longer word: "Neovim" holds "Vim". */
  compoundParts: readonly (readonly [stem: string, option: number])[]
  /** Option by label. */
  labels: ReadonlyMap<string, number>
  /** Option by stem. */
  kin: ReadonlyMap<string, number>
  /** Stems. */
  siblings: ReadonlySet<string>
}

/** Of a stem that may be part of a longer word, in UTF-16 units. */
export const MIN_COMPOUND_PART = 3

/** Makes what looks words up in a poll. Most are nothing to it, so each is looked at once. */
export function createPollWords(sources: PollWordSources): (word: Lexeme) => PollWord {
  const { titleStarts, byStem, compoundParts, labels, kin, siblings } = sources
  return byLexeme(({ word, stem }) => ({
    startsTitle: titleStarts.has(word) || titleStarts.has(stem),
    names: byStem.get(stem) ?? findCompound(word, compoundParts),
    labels: labels.get(word) ?? null,
    accompanies: kin.get(stem) ?? null,
    isSibling: siblings.has(stem),
  }))
}

function findCompound(word: string, parts: PollWordSources['compoundParts']): number | null {
  if (word.length <= MIN_COMPOUND_PART) return null
  const part = parts.find(
    ([key]) => word.endsWith(key) || (key.length > MIN_COMPOUND_PART && word.startsWith(key)),
  )
  return part?.[1] ?? null
}
