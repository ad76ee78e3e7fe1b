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
    ['en', 'every 3 to 5 days', [91.25]],
    ['en', 'alternate sundays', [26]],
    ['en', 'two or three times a week', [104]],
    ['en', 'two weeks, once a year', [1]],
    ['de', 'mehrmals pro woche', [180]],
    ['de', 'so gut wie nie', [0.9]],
    ['de', '2-3x im jahr', [2]],
    ['fr', 'aux deux semaines', [26]],
    ['fr', "trois fois l'an", [3]],
    ['es', 'una al mes', [12]],
    ['de', 'alle zwei wochen', [26]],
    ['de', 'dreimal im monat', [36]],
    ['fr', 'trois fois par semaine', [156]],
    ['es', 'cada dos años', [0.5]],
  ])('%s: %s', (language, text, expected) => {
    const lexicon = findLexicon(language, getDictionary(ALL_WORDS))
    if (!lexicon) throw new Error('no lexicon')
    expect(findRates(tokenize(text), lexicon).map(({ perYear }) => perYear)).toEqual(expected)
  })

  it.each([
    ['de', 'einmal im jahr', true],
    ['en', 'yearly', true],
    // Hints, though they come to about as much
    ['de', 'so gut wie nie', false],
    ['en', 'hardly ever', false],
  ])('%s: %s counts: %s', (language, text, exact) => {
    const lexicon = findLexicon(language, getDictionary(ALL_WORDS))
    if (!lexicon) throw new Error('no lexicon')
    expect(findRates(tokenize(text), lexicon).map((rate) => rate.exact)).toEqual([exact])
  })
})
