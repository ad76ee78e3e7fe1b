/** A word of a text that may belong to a license's id or name. */
export interface SpdxWord {
  /** Folded, without the "v" and the closing zeros of a version: "v2.0" is "2". */
  word: string
  /** UTF-16 offsets, half-open. */
  start: number
  end: number
}

const WORD = /[\p{L}\p{N}]+(?:[.+'][\p{L}\p{N}]+)*/gu
/** Says that a license is meant, in the languages that replies are read in; "variant" does in the list's own names. */
const LICENSE_WORD = /^(?:licen[cs]|licenz|licenç|lizenz|variant$)/
const LICENSE_STEM = /licen[cszç]|lizenz|variant/
const HAS_DIGIT = /\d/
const FILLERS = new Set(['the', 'v', 'version', 'agreement'])

/** Cuts ids and names alike, so that "zope-2.1" and "Zope, version 2.1" hold the same words. */
export function toSpdxWords(folded: string): SpdxWord[] {
  return [...folded.matchAll(WORD)].map((match) => ({
    word: toComparable(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** So many words from a place on, fillers left out, with a space between each two. */
export function firstSpdxWords(folded: string, from: number, count: number): string {
  const words: string[] = []
  for (const [found] of folded.slice(from).matchAll(WORD)) {
    const word = toComparable(found)
    if (isFillerWord(word)) continue
    words.push(word)
    if (words.length === count) break
  }
  return words.join(' ')
}

/** What a word begins with, be it cut as tokens are or as here: "2" of "v2.1". */
export function firstPart(folded: string): string {
  return /^[\p{M}#+-]*(?:v(?=\d))?([\p{L}\p{N}]*)/u.exec(folded)?.[1] ?? ''
}

function toComparable(word: string): string {
  return HAS_DIGIT.test(word) ? withoutVersionMarks(word) : word
}

function withoutVersionMarks(word: string): string {
  return word.replace(/^v(?=\d)/, '').replace(/(?<=\d)(?:\.0)+$/, '')
}

/** Whether any word of a text may say that it speaks of a license. */
export function holdsLicenseWord(folded: string): boolean {
  return LICENSE_STEM.test(folded)
}

/** Whether a word says that it speaks of a license. */
export function isLicenseWord({ word }: SpdxWord): boolean {
  return LICENSE_WORD.test(word)
}

/** Whether a word tells no license from another, so that ids and names are compared without it. */
export function isFiller(word: SpdxWord): boolean {
  return isFillerWord(word.word)
}

function isFillerWord(word: string): boolean {
  return FILLERS.has(word) || LICENSE_WORD.test(word)
}

/** The words that tell an id or name from others, between single spaces. */
export function toSpdxKey(folded: string): string {
  return toSpdxWords(folded)
    .filter((word) => !isFiller(word))
    .map(({ word }) => word)
    .join(' ')
}
