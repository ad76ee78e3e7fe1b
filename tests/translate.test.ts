import { describe, expect, it } from 'vitest'
import { createTranslate } from '../lib/translate'

/** Messages that say their own key; as in English, there are no forms `few` and `many`. */
const echo = (key: string) => (/_(few|many)$/.test(key) ? '' : `${key} $1`)

describe('counting', () => {
  it.each([
    ['en', 1, 'replyCount_one 1'],
    ['en', 0, 'replyCount_other 0'],
    ['en', 1201, 'replyCount_other 1,201'],
    ['de', 1201, 'replyCount_other 1.201'],
    ['fr', 0, 'replyCount_one 0'],
    // A form the messages lack falls back to `_other`.
    ['pl', 3, 'replyCount_other 3'],
    ['fr', 1_000_000, 'replyCount_other 1\u202f000\u202f000'],
    ['es', 1_000_000, 'replyCount_other 1.000.000'],
    ['ja', 1, 'replyCount_other 1'],
  ])('%s %i', (locale, count, message) => {
    expect(createTranslate(echo, locale).count('replyCount', count)).toBe(message)
  })
})

it.each([
  ['rtl', 'rtl'],
  ['ltr', 'ltr'],
  ['', 'ltr'],
])('direction %j', (message, direction) => {
  expect(createTranslate((key) => (key === 'direction' ? message : ''), 'en').direction).toBe(direction)
})

describe('placeholders', () => {
  it.each([
    ['$1 and $2', ['a', 'b'], 'a and b'],
    ['$2, then $1', ['a', 'b'], 'b, then a'],
    ['$1 and $1', ['a'], 'a and a'],
    // What people wrote is not a template.
    ['$1', ['$2', 'b'], '$2'],
    ['$1', ["$&$'$`"], "$&$'$`"],
    ['$1 and $2', ['a'], 'a and '],
    ['$ 5', [], '$ 5'],
  ])('%s with %j', (template, substitutions, text) => {
    expect(createTranslate(() => template, 'en')('extensionName', ...substitutions)).toBe(text)
  })
})

describe('text that runs against the sentence is set apart', () => {
  const say = (direction: string, text: string) =>
    createTranslate((key) => (key === 'direction' ? direction : '$1!'), 'en')('edited', text)
  it.each([
    ['ltr', 'نور', '\u2068نور\u2069!'],
    ['ltr', 'Ada, עדה', '\u2068Ada, עדה\u2069!'],
    ['ltr', '@ada', '@ada!'],
    ['ltr', 'Ádá 東京', 'Ádá 東京!'],
    ['rtl', '@ada', '\u2068@ada\u2069!'],
    ['rtl', 'Имя', '\u2068Имя\u2069!'],
    ['rtl', 'نور', 'نور!'],
    ['rtl', '1,201', '1,201!'],
    ['rtl', '', '!'],
  ])('%s %j', (direction, text, message) => {
    expect(say(direction, text)).toBe(message)
  })
})
