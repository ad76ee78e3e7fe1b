import { describe, expect, it } from 'vitest'
import { createPhraseBook, findPhrases } from '../../lib/analysis/text/phrase-book'
import { tokenize } from '../../lib/analysis/text/tokenize'

const found = (phrase: string, text: string): string[] => {
  const tokens = tokenize(text)
  return findPhrases(createPhraseBook([[phrase, true]]), tokens).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  )
}

describe('phrases', () => {
  it.each([
    ['voted no', 'i voted no', ['voted no']],
    ['voted no', 'i voted. no', []],
    ['i|we voted', 'we voted', ['we voted']],
    ['i? voted', 'voted', ['voted']],
    ['discriminat+', 'discrimination is bad', ['discrimination']],
    ['no * should', 'no company should', ['no company should']],
    ['no * should', 'no, really should', []],
    ['makes ~ worse', 'makes the whole world worse', ['makes the whole world worse']],
    ['makes ~ worse', 'makes the whole wide world much worse', []],
    ['only', 'only, only', ['only', 'only']],
    ['maybe?', 'anything', []],
  ])('%s in "%s"', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected)
  })

  it('prefers the longest', () => {
    const book = createPhraseBook([
      ['no', 'answer'],
      ['no doubt', 'idiom'],
    ])
    expect(findPhrases(book, tokenize('no doubt')).map(({ value }) => value)).toEqual(['idiom'])
  })

  it.each([
    ['whole', ['maybe', 'maybe later?']],
    ['with an optional word', ['maybe later?', 'maybe']],
    ['behind an optional word', ['well? maybe', 'maybe']],
  ])('takes the first of two equal ones: %s', (_title, phrases) => {
    const book = createPhraseBook(phrases.map((phrase, place) => [phrase, place] as const))
    expect(findPhrases(book, tokenize('maybe, so')).map(({ value }) => value)).toEqual([0])
  })

  it('finds the same at every search', () => {
    const book = createPhraseBook([['not|never any+ chance', true]])
    const search = () => findPhrases(book, tokenize('never any chance, never, not anybody chance')).length
    expect([search(), search()]).toEqual([2, 2])
  })
})
