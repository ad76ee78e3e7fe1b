import { describe, expect, it } from 'vitest'
import { ALL_WORDS } from '../../lib/analysis/all-words'
import { buildReading } from '../../lib/analysis/build-reading'
import { aPerson, aPost, aThread } from '../fakes/builders'

const FINNISH = 'Minusta satama on kaunein paikka koko kaupungissa'

const readAs = (language: string | null, text: string) =>
  buildReading(aThread({ replies: [aPost({ language, text })] }), ALL_WORDS).replies[0]?.language

describe('how well a language is read', () => {
  it.each<[language: string | null, text: string, code: string | null, read: string]>([
    ['en', 'It is what it is', 'en', 'full'],
    ['de-AT', 'Na ja', 'de', 'full'],
    ['ja', '反対です', 'ja', 'basic'],
    ['fi', FINNISH, 'fi', 'none'],
    // The words before a declaration that no lexicon answers to.
    ['fi', 'I think that it is the wrong thing to do', 'en', 'full'],
    [null, 'Het is niet van ons en dat is het', 'nl', 'basic'],
    // Neither declared nor to be told: read as the English poll is.
    [null, 'Hmm', null, 'full'],
    ['??', 'Hmm', null, 'full'],
    ['fi', '👍', 'fi', 'full'],
  ])('%s: %s → %s, %s', (language, text, code, read) => {
    expect(readAs(language, text)).toEqual({ code, read })
  })

  it('is counted by language, most replies first, the poll author left out', () => {
    const said = (id: string, language: string, handle: string) =>
      aPost({ id, language, text: FINNISH, author: aPerson({ handle }) })
    const replies = [
      said('2', 'sv', 'ada'),
      said('3', 'fi', 'bob'),
      said('4', 'fi', 'eve'),
      said('5', 'da', 'kim'),
      said('6', 'da', 'host'),
      said('7', 'en', 'mo'),
    ]
    expect(buildReading(aThread({ replies }), ALL_WORDS).partlyRead).toEqual([
      { code: 'fi', replies: 2 },
      { code: 'da', replies: 1 },
      { code: 'sv', replies: 1 },
    ])
  })
})
