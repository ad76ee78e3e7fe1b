import type { CompiledLexicon } from '../lexicon/compile-lexicon'
import { createNumberSet, type NumberSet } from '../number-set'
import { byLexeme } from '../text/by-lexeme'
import type { Lexeme } from '../text/lexeme'
import { nameWord } from './name-wording'

/** Whom a word speaks for: the option of a role, one that is a thing of its own, any other option, or no stance. */
export const SIDES = ['affirm', 'deny', 'conditional', 'named', 'aside', 'none'] as const

/** One of {@link SIDES}. */
export type Side = (typeof SIDES)[number]

/** The kinds of words and shapes that have a weight for each side. */
export type Wording = 'stem' | 'function' | 'beginning' | 'shape'

/** Weights, one for each of {@link SIDES}, by name. */
export type Rows = Readonly<Record<string, readonly number[]>>

/**
 * The weights as a file: a log-linear model of which option a reply takes.
 *
 * Written by `scripts/train-weighing.ts`; docs/reading.md says from what.
 */
export interface WeighingTable {
  /** What each finding of the rules adds to the option that it speaks of. */
  evidence: Readonly<Record<string, number>>
  /** What a word or a shape adds to an option of each side; words that carry no sense and beginnings by language. */
  wording: Readonly<Record<string, Rows>>
}

/** The weights of a word or shape, and what it is weighed as. */
export interface Weighed {
  /** Its own, which no other of the language has. */
  number: number
  kind: Wording
  /** One for each of {@link SIDES}. */
  row: Float64Array
}

/** The weights for one language; each `null` where there are none. Words of one stem have the same. */
export interface LanguageWeights {
  ofWord(word: Lexeme): Weighed | null
  ofBeginning(name: string): Weighed | null
  ofShape(name: string): Weighed | null
  /** Those that were added last, to tell which a reply has twice. */
  added: NumberSet
}

/** A {@link WeighingTable} ready to be asked. */
export interface WeighingModel {
  evidence: ReadonlyMap<string, number>
  getWeights(lexicon: CompiledLexicon): LanguageWeights
}

/** Makes weights ready. */
export function toWeighingModel({ evidence, wording }: WeighingTable): WeighingModel {
  const known = new Map<CompiledLexicon, LanguageWeights>()
  return {
    evidence: new Map(Object.entries(evidence)),
    getWeights(lexicon) {
      const weights = known.get(lexicon) ?? selectWeights(wording, lexicon)
      known.set(lexicon, weights)
      return weights
    },
  }
}

function selectWeights(wording: WeighingTable['wording'], lexicon: CompiledLexicon): LanguageWeights {
  let size = 0
  const select = (kind: Wording): ReadonlyMap<string, Weighed> => {
    const rows = Object.entries(wording[toSection(kind, lexicon.language)] ?? {})
    return new Map(rows.map(([name, row]) => [name, { number: size++, kind, row: Float64Array.from(row) }]))
  }
  const words = { stem: select('stem'), function: select('function') }
  const [beginnings, shapes] = [select('beginning'), select('shape')]
  return {
    ofWord: byLexeme((word) => {
      const { kind, name } = nameWord(word, lexicon)
      return words[kind].get(name) ?? null
    }),
    ofBeginning: (name) => beginnings.get(name) ?? null,
    ofShape: (name) => shapes.get(name) ?? null,
    added: createNumberSet(size),
  }
}

/** Where the weights of a kind of words stand: what only means something in a language stands by language. */
export function toSection(kind: Wording, language: string): string {
  return kind === 'stem' || kind === 'shape' ? kind : `${kind}:${language}`
}

/** The position of a role's side in a row of weights. */
export function columnOf(role: string): number {
  const at = SIDES.indexOf(role as Side)
  return at < 0 ? SIDES.indexOf('aside') : at
}

/** Shares that add up to 1, each the larger the higher its score. */
export function toShares(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - most))
  const total = odds.reduce((sum, value) => sum + value, 0)
  return odds.map((value) => value / total)
}
