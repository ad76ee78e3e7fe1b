import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../lib/analysis/text/fold-text'
import { tokenize } from '../../lib/analysis/text/tokenize'

const wordsOf = (text: string): string[] => tokenize(foldText(text)).map(({ word }) => word)

/** The same cut as one pattern says it, slowly. */
const TOKEN =
  /[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*|[+-](?:1|100)(?![\p{L}\p{N}])|#[1-9](?!\d)|\p{Extended_Pictographic}/gu

describe('tokens', () => {
  it.each([
    ["I don’t, you're", ['i', "don't", "you're"]],
    ["the 90's o'clock''s", ['the', "90's", "o'clock", 's']],
    ["don't5", ["don't", '5']],
    ['+1 and -1, +100', ['+1', 'and', '-1', '+100']],
    ['+10, +1st, +1é', ['10', '1st', '1é']],
    ['#2 of #12', ['#2', 'of', '12']],
    ['賛成です', ['賛', '成', 'で', 'す']],
    ['Wi日本', ['wi日本']],
    ['👍🏽 ok 🇩🇪', ['👍', 'ok']],
    ['© 𝒜lpha', ['©', '𝒜lpha']],
    ['\ud83d \udc4d', []],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected)
  })

  it('are what the pattern says', () => {
    const letters = Array.from("aé'１1009+-#🙂👍🏽日・ー゛©ℹ½٣𝒜. \n\u0301\ud83d\u200d")
    const text = fc
      .array(fc.oneof(fc.constantFrom(...letters), fc.string({ unit: 'binary' })))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (each) => {
        const found = tokenize(each)
        expect(found.map(({ word }) => word)).toEqual(each.match(TOKEN) ?? [])
        for (const { start, end, word } of found) expect(each.slice(start, end)).toBe(word)
      }),
      { numRuns: 500 },
    )
  })

  it('of one word are the same lexeme wherever it stands', () => {
    const [first, second, other] = tokenize('honey, honey or')
    expect(first?.id).toBe(second?.id)
    expect(first?.id).not.toBe(other?.id)
  })
})
