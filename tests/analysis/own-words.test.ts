import { describe, expect, it } from 'vitest'
import { ALL_WORDS } from '../../lib/analysis/all-words'
import { getDictionary } from '../../lib/analysis/dictionary'
import { toOwnWords } from '../../lib/analysis/text/own-words'
import { aPost } from '../fakes/builders'

const { quoting } = getDictionary(ALL_WORDS)
const own = (text: string): string => toOwnWords(aPost({ text }), quoting).replace(/\s+/g, ' ').trim()

describe("the writer's own words", () => {
  it.each([
    ['@host @other@example.org Hello there', 'hello there'],
    ['I asked @other about it', 'i asked about it'],
    ['> said somebody\nI disagree', 'i disagree'],
    ['"a long sentence that somebody said" is wrong', '" " is wrong'],
    ['a "short quote" stays', 'a "short quote" stays'],
    ['I voted "only on very sunny days"', 'i voted "only on very sunny days"'],
    ['see https://example.org/yes please', 'see please'],
    ['It’s FINE', "it's fine"],
  ])('%s', (text, expected) => {
    expect(own(text)).toBe(expected)
  })

  it.each(['İstanbul İ', '\ud800 lone', '„“„“', 'ẞ ǅ'])('%j keeps its length', (text) => {
    expect(toOwnWords(aPost({ text }), quoting)).toHaveLength(text.length)
  })
})
