import { describe, expect, it } from 'vitest'
import { type OnePoll, readTitle } from './read-one'

const POND: OnePoll = {
  question: 'Do the frogs in your pond keep you up at night?',
  titles: ['Yes', 'No', 'Only in May', "I don't have one"],
}
const PLAYER: OnePoll = {
  question: 'What do you hear podcasts with?',
  titles: ['AntennaPod', 'Spotify', 'A browser', "I don't hear any"],
}

describe('an option for those who have or do no such thing', () => {
  it.each([
    ["@host don't have one, and I'd love to", "I don't have one", POND],
    ["@host haven't had one since we moved", "I don't have one", POND],
    ["@host No, we haven't got one", "I don't have one", POND],
    ['@host no pond here', "I don't have one", POND],
    ['@host no frogs, no pond', "I don't have one", POND],
    ["@host I don't. My walk to work is four metres", "I don't hear any", PLAYER],
    ['@host None. Too many men called Josh', "I don't hear any", PLAYER],
    ['@host nope', "I don't hear any", PLAYER],
    // A plain no where there is one, what is denied further on, a name, words that determine others
    ['@host no', 'No', POND],
    ['@host Yes. My neighbor has no pond.', 'Yes', POND],
    ['@host no pond is complete without frogs', 'none', POND],
    ['@host Spotify, none of the others', 'Spotify', PLAYER],
    ['@host nobody asked about radio', 'none', PLAYER],
    ['@host Do you know anyone without one?', 'none', POND],
  ] as const)('%s → %s', (text, title, poll) => {
    expect(readTitle(text, poll)).toBe(title)
  })

  it.each([
    ['@host Hab keinen', 'Hab keinen Teich', 'de', ['Ja', 'Nein', 'Hab keinen Teich']],
    ["@host J'en ai pas", "Je n'en ai pas", 'fr', ['Oui', 'Non', "Je n'en ai pas"]],
    ['@host no tengo ninguno', 'No tengo', 'es', ['Sí', 'No', 'No tengo']],
  ])('%s → %s', (text, title, language, titles) => {
    expect(readTitle(text, { question: '?', titles, language, post: { language } })).toBe(title)
  })
})

describe('"never" and "always"', () => {
  const should: OnePoll = { question: 'Should the town sell the pond?', titles: ['Yes', 'No'] }
  it.each([
    ['@host never', 'No', should],
    ['@host Never, not even for a million', 'No', should],
    ['@host never used one', 'No', { question: 'Have you ever used a net?', titles: ['Yes', 'No'] }],
    ['@host We had it cleaned. Never a complaint.', 'none', should],
    ['@host always wanted to swim there', 'none', should],
  ] as const)('%s → %s', (text, title, poll) => {
    expect(readTitle(text, poll)).toBe(title)
  })
})
