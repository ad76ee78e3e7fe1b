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
})
