import { describe, expect, it } from 'vitest'
import { ALL_WORDS } from '../../lib/analysis/all-words'
import { getDictionary } from '../../lib/analysis/dictionary'
import { findLexicon } from '../../lib/analysis/lexicon/pick-lexicon'
import { findRates } from '../../lib/analysis/text/find-rates'
import { tokenize } from '../../lib/analysis/text/tokenize'

describe('how often a text says that something happens, in times a year', () => {
  it.each([
    ['en', 'every four months', [3]],
    ['en', 'twice a week, sometimes', [104, 15]],
    ['en', 'every other day', [182.5]],
    ['en', '3x a year', [3]],
    ['en', 'nightly, and again on sundays', [365, 52]],
    ['en', 'a few of them were late', []],
    ['de', 'alle zwei wochen', [26]],
    ['de', 'dreimal im monat', [36]],
    ['fr', 'trois fois par semaine', [156]],
    ['es', 'cada dos años', [0.5]],
  ])('%s: %s', (language, text, expected) => {
    const lexicon = findLexicon(language, getDictionary(ALL_WORDS))
    if (!lexicon) throw new Error('no lexicon')
    expect(findRates(tokenize(text), lexicon).map(({ perYear }) => perYear)).toEqual(expected)
  })
})
