import { describe, expect, it } from 'vitest'
import { readTitle } from './read-one'

describe('praise and blame for something besides the matter', () => {
  it.each([
    ['@host great shot though', 'none', 'en'],
    ['@host I love this website', 'none', 'en'],
    ['@host you have a lovely voice btw', 'none', 'en'],
    ["@host I'm a plumber, so good luck with that one", 'none', 'en'],
    ["@host I'd love to read that in full", 'none', 'en'],
    ['@host tolles Foto', 'none', 'de'],
    ['@host belle photo', 'none', 'fr'],
    ['@host gracias por preguntar', 'none', 'es'],
    // The same words of the matter itself
    ['@host what a great thing', 'Yes', 'en'],
    ['@host I love this', 'Yes', 'en'],
    ['@host they are lovely', 'Yes', 'en'],
    ["@host I'd love to", 'Yes', 'en'],
    ['@host great question. And a great thing', 'Yes', 'en'],
  ])('%s → %s', (text, title, language) => {
    const ask = { question: 'Should the town buy the boat?', titles: ['Yes', 'No'] }
    expect(readTitle(text, { ...ask, post: { language } })).toBe(title)
  })
})
