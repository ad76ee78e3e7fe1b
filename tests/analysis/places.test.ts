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
    ['@host the last one, since I was a kid', 'Torch', 'en'],
    ['@host second one, but how do you keep it lit?', 'Candle', 'en'],
    ['@host Candle, but how do you put it out?', 'Candle', 'en'],
    ['@host option three I guess?', 'Torch', 'en'],
    ['@host anything that smells of wax, aka option 2', 'Candle', 'en'],
    ['@host la dos, sin duda', 'Candle', 'es'],
    ['@host hab die dritte genommen', 'Torch', 'de'],
    ['@host drittens', 'Torch', 'de'],
    ['@host la seconde sans hésiter', 'Candle', 'fr'],
    ['@host la segunda por comodidad', 'Candle', 'es'],
    ['@host ho votato la seconda', 'Candle', 'it'],
    ['@host la seconda, perché scalda', 'Candle', 'it'],
    // A number of something, a place in something else, a place behind the list, a question
    ['@host the second time it burned down', 'none', 'en'],
    ['@host the first blackout will settle that', 'none', 'en'],
    ['@host number one reason to move: heat', 'none', 'en'],
    ['@host no one asked', 'none', 'en'],
    ['@host the green one', 'none', 'en'],
    ['@host option three?', 'none', 'en'],
    ['@host Candle? Really?', 'none', 'en'],
    ['@host la 3 de la tarde', 'none', 'es'],
    ['@host la primera semana fue rara', 'none', 'es'],
    ['@host die 3 Katzen schlafen', 'none', 'de'],
    ['@host la une du journal', 'none', 'fr'],
    ['@host la dernière fois, il pleuvait', 'none', 'fr'],
    ['@host the middle of nowhere', 'none', 'en'],
    ['@host las 3 de la tarde', 'none', 'es'],
    ['@host Nr. 7', 'none', 'de'],
  ])('%s → %s', (text, title, language) => {
    expect(readTitle(text, { ...one, post: { language } })).toBe(title)
  })
})
