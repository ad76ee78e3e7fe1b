import { describe, expect, it } from 'vitest'
import { describeLanguages } from '../../lib/wording/language-text'
import { english } from '../fakes/english'
import { translateTo } from '../fakes/languages'

describe('describeLanguages', () => {
  it.each([
    [
      '12 replies are read only in part because of their language: Finnish (9) and Dutch (3).',
      { fi: 9, nl: 3 },
    ],
    ['1 reply is read only in part because of its language: Toki Pona (1).', { tok: 1 }],
    // No language has this code.
    ['1,000 replies are read only in part because of their language: qq (1,000).', { qq: 1000 }],
  ])('%s', (expected, counts) => {
    const partlyRead = Object.entries(counts).map(([code, replies]) => ({ code, replies }))
    expect(describeLanguages(partlyRead, english)).toBe(expected)
  })

  it.each([
    ['de', 'Finnisch (9), Niederländisch (3) und Tschechisch (1).'],
    ['fr', 'finnois (9), néerlandais (3) et tchèque (1).'],
    ['es', 'finés (9), neerlandés (3) y checo (1).'],
    ['ja', '：フィンランド語（9）、オランダ語（3）、チェコ語（1）。'],
  ])('lists them as people do in %s: %s', (language, list) => {
    const counts = { fi: 9, nl: 3, cs: 1 }
    const partlyRead = Object.entries(counts).map(([code, replies]) => ({ code, replies }))
    expect(describeLanguages(partlyRead, translateTo(language))).toContain(list)
  })

  it('says nothing where all are read in full', () => {
    expect(describeLanguages([], english)).toBeNull()
  })
})
