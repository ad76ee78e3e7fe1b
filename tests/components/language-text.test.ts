import { describe, expect, it } from 'vitest'
import { describeLanguages } from '../../components/language-text'
import { english } from '../fakes/english'

describe('describeLanguages', () => {
  it.each([
    ['12 replies are read only in part because of their language: Finnish (9), Dutch (3).', { fi: 9, nl: 3 }],
    ['1 reply is read only in part because of its language: Toki Pona (1).', { tok: 1 }],
    // No language has this code.
    ['1,000 replies are read only in part because of their language: qq (1,000).', { qq: 1000 }],
  ])('%s', (expected, counts) => {
    const partlyRead = Object.entries(counts).map(([code, replies]) => ({ code, replies }))
    expect(describeLanguages(partlyRead, english)).toBe(expected)
  })

  it('says nothing where all are read in full', () => {
    expect(describeLanguages([], english)).toBeNull()
  })
})
