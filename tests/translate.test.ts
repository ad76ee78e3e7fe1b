import { describe, expect, it } from 'vitest'
import { createTranslate } from '../lib/translate'

const echo = (key: string, substitutions: string[]) =>
  key.endsWith('_few') ? '' : [key, ...substitutions].join(' ')

describe('counting', () => {
  it.each([
    ['en', 1, 'replyCount_one 1'],
    ['en', 0, 'replyCount_other 0'],
    ['en', 1201, 'replyCount_other 1,201'],
    ['de', 1201, 'replyCount_other 1.201'],
    ['fr', 0, 'replyCount_one 0'],
    // A form the messages lack falls back to `_other`.
    ['pl', 3, 'replyCount_other 3'],
  ])('%s %i', (locale, count, message) => {
    expect(createTranslate(echo, locale).count('replyCount', count)).toBe(message)
  })
})

it('passes substitutions in order', () => {
  expect(createTranslate(echo, 'en')('extensionName', 'a', 'b')).toBe('extensionName a b')
})
