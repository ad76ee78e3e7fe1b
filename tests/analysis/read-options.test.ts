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

describe('a yes to a part, or under a condition, beside yes and no', () => {
  const beside = (title: string): string => roles(['Yes', 'No', title]).split(' ')[2] ?? ''
  const inPoll = (yes: string, no: string, title: string, language: string): string => {
    const { lexicons } = getDictionary(ALL_WORDS)
    const own = lexicons.filter((lexicon) => lexicon.language === language)
    return readOptions([yes, no, title], [...own, ...lexicons])[2]?.role ?? ''
  }

  it.each([
    "Fine if every mod's licence permits it",
    'OK for those licensed for it',
    "Sure, as long as I'm named",
    'Non-commercial only',
    'Drafts only, I press send',
    'CC BY-SA only',
    'For friends and family',
    'For research, yes',
    'Never without asking',
    'No, unless paid',
    'Yes, but not for money',
    'OK for all who ask',
  ])('%s', (title) => {
    expect(beside(title)).toBe('conditional')
  })

  it.each([
    ['Yes, no strings attached', 'affirm'],
    ['Yes, for everyone', 'affirm'],
    ['No way', 'deny'],
    ['Not at all', 'deny'],
    // Things of their own
    ['Non-commercial', 'named'],
    ['I only play solitaire', 'named'],
    ['I fly, sorry', 'named'],
    ["I'd never notice", 'named'],
  ])('not %s', (title, role) => {
    expect(beside(title)).toBe(role)
  })

  it.each([
    ['Ja', 'Nein', 'Nicht ohne Absprache', 'de'],
    ['Ja', 'Nein', 'Für Vereine gern', 'de'],
    ['Ja', 'Nein', 'Gerne, wenn gefragt wird', 'de'],
    ['Ja', 'Nein', 'In Ordnung, sofern die Lizenz es erlaubt', 'de'],
    ['Ja', 'Nein', 'Okay für alle mit Lizenz', 'de'],
    ['Ja', 'Nein', 'Ja, aber ohne Werbung', 'de'],
    ['Oui', 'Non', 'Usage non commercial uniquement', 'fr'],
    ['Oui', 'Non', "D'accord pour les associations", 'fr'],
    ['Oui', 'Non', "Pour les enfants, d'accord", 'fr'],
    ['Oui', 'Non', 'Pas sans demander', 'fr'],
    ['Sí', 'No', 'No sin preguntar', 'es'],
    ['Sí', 'No', 'Vale para quien tenga licencia', 'es'],
    ['Sí', 'No', 'Bien si me citan', 'es'],
  ])('%s, %s: %s', (yes, no, title, language) => {
    expect(inPoll(yes, no, title, language)).toBe('conditional')
  })

  it.each([
    [['Tea', 'Coffee', 'Water only']],
    [['CC0', 'CC BY', 'Non-commercial']],
    [['Fiction', 'Poetry', 'Non-fiction']],
    [['Ploughing', 'Raised beds', 'No-dig']],
    [['Elite', 'Homeworld', "No Man's Sky"]],
    [['Leitung', 'Mit Kohlensäure', 'Ohne Kohlensäure']],
    [['weiblich', 'männlich', 'nicht binär']],
    [['Bière', 'Vin', 'Sans alcool']],
    [['mujer', 'hombre', 'no binario']],
  ])('nothing of the sort where nobody asks for yes or no: %j', (titles) => {
    expect(roles(titles)).toBe('named named named')
  })

  it.each([
    [['OK for me', 'No'], 'affirm deny'],
    [['Fine by me', 'Not for me'], 'affirm deny'],
    [['Kein Problem', 'Auf keinen Fall'], 'affirm deny'],
  ])('a yes for the whole: %j', (titles, expected) => {
    expect(roles(titles)).toBe(expected)
  })

  it('a no that a condition lifts is the no where there is no other', () => {
    expect(roles(['Sure', 'Not without asking'])).toBe('affirm deny')
  })
})
