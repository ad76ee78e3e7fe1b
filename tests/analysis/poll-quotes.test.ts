import { describe, expect, it } from 'vitest'
import type { Post } from '../../lib/model/post'
import { readOne } from './read-one'

const POLL = {
  question: 'Should works under CC BY-SA 4.0 or the MIT license be printed on mugs without asking anybody?',
  titles: ['Yes', 'No', 'Only public domain works, nothing else'],
}

const quoted = (text: string, post: Partial<Post> = {}): string =>
  readOne(text, { ...POLL, post })
    .licenses.map((license) => `${license.id}:${license.quoted ? 'quoted' : 'own'}`)
    .join(' ')

describe('a license named in words from the poll', () => {
  it.each([
    // Marked as a quotation.
    ['> works under CC BY-SA 4.0\nNo way.', 'CC-BY-SA:quoted'],
    ['> MIT license\nThat one? Sure.', 'MIT:quoted'],
    ['“the MIT license” is not for drawings', 'MIT:quoted'],
    ['I voted "Only public domain works, nothing else"', 'PD:quoted'],
    // Not marked, but word for word.
    ['works under CC BY-SA 4.0 or what, exactly?', 'CC-BY-SA:quoted'],
    ['or the MIT license be damned', 'MIT:quoted'],
    // The writer's own words.
    ['CC BY-SA 4.0 is fine', 'CC-BY-SA:own'],
    ['the MIT license is fine', 'MIT:own'],
    ['I sell works under CC BY-SA 4.0', 'CC-BY-SA:own'],
    ['“CC BY-NC is a trap” they said', 'CC-BY-NC:own'],
    // Once quoted, once said.
    ['> works under CC BY-SA 4.0\nMine are CC BY-SA, go on', 'CC-BY-SA:own'],
    // Somebody else's words are not the writer's at all.
    ['> I only use CC0 myself\nGood for you.', ''],
  ])('%j → %s', (text, expected) => {
    expect(quoted(text)).toBe(expected)
  })

  it('may stand in a marked quotation', () => {
    const text = 'the MIT license\nSure, why not.'
    expect(quoted(text, { quotations: [{ start: 0, end: 15 }] })).toBe('MIT:quoted')
  })

  it('still gets the verdict that follows it', () => {
    expect(readOne('> works under CC BY-SA 4.0\nFine by me.', POLL).licenses[0]?.verdict).toBe('yes')
  })
})
