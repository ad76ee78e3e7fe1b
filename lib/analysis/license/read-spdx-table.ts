import { byLexeme } from '../text/by-lexeme'
import { foldText } from '../text/fold-text'
import type { Lexeme } from '../text/lexeme'
import { firstPart, toSpdxKey } from './spdx-words'

/** Keys (see `toSpdxKey`) of ids and names. */
export interface SpdxTable {
  /** SPDX ids by key. */
  ids: ReadonlyMap<string, string>
  /** Every beginning of a key that ends with a word. */
  stems: ReadonlySet<string>
  /** Whether a key may begin with a word of a text. */
  mayBegin(word: Lexeme): boolean
}

/** Reads lines `STEM=words of its name:SUFFIX=more words,SUFFIX`; without words, those of the id stand for the name. */
export function readSpdxTable(lines: string): SpdxTable {
  const ids = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const [stem = '', suffixes = ''] = line.split(':')
    for (const suffix of suffixes.split(',')) {
      const parts = [stem, suffix].filter(Boolean).map((part) => part.split('='))
      const id = parts.map(([own]) => own).join('-')
      const name = parts.map(([own = '', words]) => words ?? toSpdxKey(foldText(own))).join(' ')
      // Of two licenses with one name the first is meant.
      for (const key of [toSpdxKey(foldText(id)), name]) if (!ids.has(key)) ids.set(key, id)
    }
  }
  const stems = new Set<string>()
  for (const key of ids.keys()) {
    for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) stems.add(key.slice(0, at))
    stems.add(key)
  }
  const firsts = new Set([...stems].map(firstPart))
  return { ids, stems, mayBegin: byLexeme(({ word }) => firsts.has(firstPart(word))) }
}
