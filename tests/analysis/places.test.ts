import { describe, expect, it } from 'vitest'
import { type OnePoll, readOne, readTitle } from './read-one'

const LAMPS = ['Desk lamp', 'Candle', 'Torch', 'Lantern']
const MANY: OnePoll = { question: 'Which of these do you own?', titles: LAMPS, multiple: true }

describe('several options by their places', () => {
  it.each([
    ['@host the first two', [0, 1]],
    ['@host last two, honestly', [2, 3]],
    ['@host 1 and 3', [0, 2]],
    ['@host 1, 2 and 4. In that order', [0, 1, 3]],
    ['@host all four', [0, 1, 2, 3]],
    ['@host all but the last', [0, 1, 2]],
    ['@host les deux premiers', [0, 1], 'fr'],
    ['@host todas menos la primera', [1, 2, 3], 'es'],
    ['@host die letzten beiden', [2, 3], 'de'],
    // Counts of something else, fractions, an only choice
    ['@host my first two years were hard', []],
    ['@host posted (1/2)', []],
    ['@host all three cats are asleep', []],
    ['@host 1 and 9', []],
  ] as const)('%s → %j', (text, options, language?: string) => {
    const found = readOne(text, { ...MANY, post: { language: language ?? 'en' } }).stance.options
    expect([...found].sort()).toEqual(options)
  })
})

describe('one option by its place', () => {
  const one = { question: 'Which one?', titles: LAMPS.slice(0, 3) }
  it.each([
    ['@host the middle one', 'Candle', 'en'],
    ['@host Première réponse, et de loin', 'Desk lamp', 'fr'],
    ["@host J'ai voté la 2", 'Candle', 'fr'],
    ['@host La 3: por si acaso', 'Torch', 'es'],
    ['@host Nr. 3', 'Torch', 'de'],
    // A number of something, a place behind the list
    ['@host the middle of nowhere', 'none', 'en'],
    ['@host las 3 de la tarde', 'none', 'es'],
    ['@host Nr. 7', 'none', 'de'],
  ])('%s → %s', (text, title, language) => {
    expect(readTitle(text, { ...one, post: { language } })).toBe(title)
  })
})
