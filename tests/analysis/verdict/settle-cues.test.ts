import { describe, expect, it } from 'vitest'
import { ALL_WORDS } from '../../../lib/analysis/all-words'
import { getDictionary } from '../../../lib/analysis/dictionary'
import { toReplyText } from '../../../lib/analysis/reply-text'
import { findVerdictCues } from '../../../lib/analysis/verdict/find-verdict-cues'
import { aPost } from '../../fakes/builders'

const dictionary = getDictionary(ALL_WORDS)
const cues = (text: string, language: string): string =>
  findVerdictCues(toReplyText(aPost({ text, language }), dictionary), dictionary)
    .map(({ value }) => value)
    .join(' ')

describe('verdict cues in their clauses', () => {
  it.each([
    // A negation alone answers; before a word it denies that word.
    ['en', 'NC: no', 'no'],
    ['en', 'the GPL ones, not', 'no'],
    ['en', 'no if a shop does it', 'no if'],
    ['en', 'no painter was asked', 'not'],
    ['en', 'does it count or not', 'not'],
    ['es', 'la NC, no', 'no'],
    // What is denied.
    ['en', 'that is not really fine', 'no'],
    ['en', 'it is not forbidden', 'yes'],
    ['en', 'they may not', 'no'],
    ['en', 'please do not touch', 'no'],
    ['de', 'das ist nicht verboten', 'yes'],
    ['de', 'die Lizenz erlaubt das nicht', 'no'],
    ['fr', 'elle ne sera jamais sur un mug', 'no'],
    // What there is not leaves alone what may be done.
    ['en', 'without a shop you may', 'not yes'],
    ['es', 'con tienda o sin ella podéis', 'with not yes'],
    ['en', 'without permission', 'no'],
    // Marks speak every language.
    ['de', 'BY ✅ NC ❌', 'yes no'],
    ['fr', 'BY 👍 NC 🚫', 'yes no'],
    // What pleases is no condition.
    ['en', 'I would be happy if it were on a mug', 'yes'],
    ['en', 'I would be glad as long as it is on a mug', 'yes given'],
    // What need not be done.
    ['de', 'da müsst ihr niemanden und nichts fragen', 'yes'],
    ['es', 'no hace falta', 'yes'],
    // A pause keeps them apart.
    ['en', 'no, fine', 'no yes'],
    // Only at the end of a clause.
    ['en', 'NC out', 'no'],
    ['en', 'it came out in May', ''],
    ['de', 'BY gut, NC schlecht', 'yes no'],
    ['de', 'ein gut gemachter Becher', ''],
    ['de', 'das steht ja da', ''],
    ['es', 'BY bien, NC mal', 'yes no'],
    ['es', 'bien grande en la taza', ''],
  ])('%s: %s → %s', (language, text, expected) => {
    expect(cues(text, language)).toBe(expected)
  })
})
