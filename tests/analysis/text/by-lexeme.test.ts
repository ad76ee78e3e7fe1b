import { describe, expect, it } from 'vitest'
import { byLexeme } from '../../../lib/analysis/text/by-lexeme'
import { getLexeme } from '../../../lib/analysis/text/lexeme'

/** Too long to be remembered. */
const ENDLESS = 'x'.repeat(100)

describe('byLexeme', () => {
  it('asks once for a word that is remembered, each time for another', () => {
    const asked: string[] = []
    const toLength = byLexeme(({ word }) => asked.push(word) && word.length)
    const words = ['plough', 'ox', 'plough', ENDLESS, ENDLESS, 'ox']
    expect(words.map((word) => toLength(getLexeme(word, 'word')))).toEqual([6, 2, 6, 100, 100, 2])
    expect(asked).toEqual(['plough', 'ox', ENDLESS, ENDLESS])
  })

  it('remembers what is found to be nothing', () => {
    let times = 0
    const find = byLexeme(() => {
      times += 1
      return null
    })
    expect([find(getLexeme('ox', 'word')), find(getLexeme('ox', 'word'))]).toEqual([null, null])
    expect(times).toBe(1)
  })
})
