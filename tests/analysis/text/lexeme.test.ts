import { describe, expect, it } from 'vitest'
import { getLexeme, getLexemeAt } from '../../../lib/analysis/text/lexeme'

describe('the lexeme of a word', () => {
  it('is the same wherever the word stands', () => {
    const text = 'ploughs and ploughs'
    const first = getLexemeAt(text, 0, 7, 'word')
    expect(first).toMatchObject({ word: 'ploughs', head: 'plo', stem: 'plough' })
    expect(getLexemeAt(text, 12, 19, 'word')).toBe(first)
    expect(getLexeme('ploughs', 'word')).toBe(first)
  })

  it.each([
    ['plough', 'ploughs'],
    ['plough', 'plougj'],
    // of one hash
    ['aa', 'bB'],
  ])('%s is not that of %s', (one, other) => {
    const lexemes = [one, other].map((word) => getLexeme(word, 'word'))
    expect(lexemes.map(({ word }) => word)).toEqual([one, other])
    expect(new Set(lexemes.map(({ id }) => id)).size).toBe(2)
  })

  it('is right for many words of one hash, of which only some are remembered', () => {
    const words = Array.from({ length: 64 }, (_, at) =>
      Array.from({ length: 6 }, (__, bit) => ((at >> bit) & 1 ? 'bB' : 'aa')).join(''),
    )
    const read = words.map((word) => getLexeme(word, 'word'))
    expect(read.map(({ word }) => word)).toEqual(words)
    const kept = read.filter(({ id }) => id >= 0)
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.length).toBeLessThan(words.length)
    for (const lexeme of kept) expect(getLexeme(lexeme.word, 'word')).toBe(lexeme)
  })
})
