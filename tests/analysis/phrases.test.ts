import { describe, expect, it } from 'vitest'
import { ALL_WORDS } from '../../lib/analysis/all-words'
import { HEAD_LENGTH } from '../../lib/analysis/text/lexeme'
import { tokenize } from '../../lib/analysis/text/tokenize'
import { spellOut } from './spell-out'

/** Lists of single words, which are compared with whole tokens, and of patterns. */
const WORD_LISTS = new Set([
  'asking',
  'quoting',
  'small',
  'numbers',
  'language',
  'functionWords',
  'carriers',
  'stopWords',
  'commonWords',
  'voteFillers',
])

const lists = [
  ...ALL_WORDS.lexicons.map((lexicon) => [lexicon.language, lexicon] as const),
  ...Object.entries(ALL_WORDS.verdicts).map(([language, words]) => [`verdicts ${language}`, words] as const),
]

/** Every phrase in a list of lists; of pairs the first, the second is its number. */
function collect(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => (WORD_LISTS.has(name) ? [] : collect(part)))
}

function isWord(word: string): boolean {
  if (word === '*' || word === '~') return true
  const isPrefix = word.length > 1 && word.endsWith('+')
  if (isPrefix && word.length <= HEAD_LENGTH) return false
  const whole = isPrefix ? word.replace('+', 'e') : word
  const [token, ...rest] = tokenize(whole)
  return token?.word === whole && rest.length === 0
}

/** A slot whose alternatives are words that a text can have; a wildcard has none. */
function isSlot(slot: string): boolean {
  const words = (slot.length > 1 && slot.endsWith('?') ? slot.slice(0, -1) : slot).split('|')
  return words.every(isWord) && (words.length === 1 || !words.some((word) => word === '*' || word === '~'))
}

describe('the phrases of each list', () => {
  it.each(lists)('%s: are made of words that a text can have', (_name, list) => {
    expect(collect(list).filter((phrase) => !phrase.split(' ').every(isSlot))).toEqual([])
  })

  it.each(lists)('%s: begin with a word', (_name, list) => {
    expect(collect(list).filter((phrase) => /^[*~]/.test(phrase))).toEqual([])
  })

  it.each(lists)('%s: say more than optional words', (_name, list) => {
    const isOptional = (slot: string): boolean => /^[*~]$|.\?$/.test(slot)
    expect(collect(list).filter((phrase) => phrase.split(' ').every(isOptional))).toEqual([])
  })
})

describe('what is said of licenses', () => {
  it.each(Object.entries(ALL_WORDS.verdicts))('%s: no phrase says two things', (_language, list) => {
    const said = Object.entries(list).flatMap(([cue, own]) =>
      own.flatMap((phrase) => spellOut(phrase).map((words) => [words, cue] as const)),
    )
    const cueOf = new Map(said)
    expect(said.filter(([words, cue]) => cueOf.get(words) !== cue)).toEqual([])
  })
})
