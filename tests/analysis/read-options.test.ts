import { describe, expect, it } from 'vitest'
import { ALL_WORDS } from '../../lib/analysis/all-words'
import { getDictionary } from '../../lib/analysis/dictionary'
import { readOptions } from '../../lib/analysis/poll/read-options'

const roles = (titles: readonly string[]): string =>
  readOptions(titles, getDictionary(ALL_WORDS).lexicons)
    .map(({ role }) => role)
    .join(' ')

const read = (titles: readonly string[]) => readOptions(titles, getDictionary(ALL_WORDS).lexicons)

describe('what else a title says', () => {
  it('what stands behind a slash', () => {
    expect(read(['Yes', 'No', 'Not from here / show results']).map(({ also }) => also)).toEqual([
      null,
      null,
      'results',
    ])
  })
  it('the letter it is labelled with', () => {
    expect(read(['A – the heron', 'B: the wave', 'A heron']).map(({ label }) => label)).toEqual([
      'a',
      'b',
      null,
    ])
  })
  it('the last word, where it alone tells a yes from a no', () => {
    const labels = (titles: readonly string[]) => read(titles).map(({ label }) => label)
    expect(labels(['Me parece bien', 'Me parece mal', 'Me da igual'])).toEqual(['bien', 'mal', null])
    expect(labels(['Yes, please', 'No, thanks', 'No idea'])).toEqual([null, null, null])
  })
  it('nothing by what makes a sign an emoji', () => {
    expect(read(['Nein 🏎️', '🏎️ Schnell']).map(({ stems }) => [...stems])).toEqual([[], ['🏎', 'schnell']])
  })
  it('how often', () => {
    expect(read(['About weekly', 'A few times a year', 'Tea']).map(({ rate }) => rate)).toEqual([52, 4, null])
  })
})

describe('numbers', () => {
  it('in words and behind "just the"', () => {
    const ranges = read(['Just the one', '2 or 3', 'Four or more', 'A few']).map(({ range }) => range)
    expect(ranges).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 3 },
      { from: 4, to: Number.POSITIVE_INFINITY },
      null,
    ])
  })
})

describe('what options stand for', () => {
  it.each([
    [['Yes', 'No', 'Depends', 'Not sure'], 'affirm deny conditional undecided'],
    [['👍', '👎', '🤷'], 'affirm deny undecided'],
    [['Yes, always', 'Yes, but only at night', 'Never'], 'affirm conditional deny'],
    [['Absolutely! 🎉', 'Hell no', 'Only on weekends'], 'affirm deny conditional'],
    [['Vim', 'Emacs', 'Something else', 'Just show me the results'], 'named named other results'],
    [['Cats', 'Dogs', 'Both', 'Neither'], 'named named both neither'],
    [['Ja', 'Nein', 'Kommt drauf an', 'Weiß nicht'], 'affirm deny conditional undecided'],
    [['Oui', 'Non', 'Seulement le week-end', 'Sans opinion'], 'affirm deny conditional undecided'],
    [['Sí', 'No', 'Depende', 'Ver resultados'], 'affirm deny conditional results'],
    [['賛成', '反対', 'わからない', 'その他'], 'affirm deny undecided other'],
    [
      ['Yes, for everyone', 'No, keep the fare', 'No opinion / just show me results'],
      'affirm deny undecided',
    ],
    [
      ['🍵 Tea', '☕ Coffee', '🍵+☕ Both, don’t make me choose', '🚫 Neither (water)'],
      'named named both neither',
    ],
    [['Under 5', '5–6', 'More than 6'], 'named named named'],
    // How often is no yes, a word for never still a no
    [['Täglich', 'Am Wochenende', 'So gut wie nie'], 'named named deny'],
    [['Every day', 'About weekly', 'Never'], 'named named deny'],
    [['Squash', 'Rebase', 'No branches here'], 'named named named'],
    [['Yes', 'No', 'As long as they ask'], 'affirm deny conditional'],
    [['Yes', 'No', 'Please let me see the results'], 'affirm deny results'],
    // A second no, a yes in another language, a sentence about the answerer: things of their own
    [['Yes', 'No', 'No garden'], 'affirm deny named'],
    [['On', 'Off', "I don't do meetings"], 'named named named'],
    [['Yes', 'No', 'I only play chess'], 'affirm deny named'],
    [['Yes', "No, that's rude"], 'affirm deny'],
    [['Yes', "I don't"], 'affirm deny'],
    [['All cats are grey', 'None of my business is yours'], 'named named'],
  ])('%j → %s', (titles, expected) => {
    expect(roles(titles)).toBe(expected)
  })
})
