import { describe, expect, it } from 'vitest'
import { allLexicons } from '../../lib/analysis/lexicon/pick-lexicon'
import { readOptions } from '../../lib/analysis/poll/read-options'

const roles = (titles: readonly string[]): string =>
  readOptions(titles, allLexicons())
    .map(({ role }) => role)
    .join(' ')

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
    [['All cats are grey', 'None of my business is yours'], 'named named'],
  ])('%j → %s', (titles, expected) => {
    expect(roles(titles)).toBe(expected)
  })
})
