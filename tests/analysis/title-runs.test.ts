import { describe, expect, it } from 'vitest'
import { readTitle } from './read-one'

describe('part of a title at the start, words in a row', () => {
  const bells = {
    question: 'The church bells at six in the morning:',
    titles: [
      'Yes, never bothered me',
      'Yes, but not on Sundays',
      'No, let people sleep',
      'I just like the bats',
      'What bells?',
    ],
  }
  it.each([
    // two before a pause, or three and more
    ['never bothered me', 'Yes, never bothered me'],
    ['Never bothered. I grew up under one', 'Yes, never bothered me'],
    ['honestly, never bothered me in forty years', 'Yes, never bothered me'],
    ['let people sleep in for once', 'No, let people sleep'],
    ['I just like the sound of them', 'I just like the bats'],
    ['not on Sundays, please', 'Yes, but not on Sundays'],
    // behind a vote
    ['voted let people sleep', 'No, let people sleep'],
    ['voted for not on Sundays', 'Yes, but not on Sundays'],
    // a single word, or two that go on
    ['just like my grandmother used to say: early to bed', 'none'],
    ['like the weather: it comes and goes', 'none'],
    // not at the start
    ['my neighbor says they just like the attention', 'none'],
  ])('%j: %s', (text, title) => expect(readTitle(text, bells)).toBe(title))

  it.each([
    ['stands in two titles', 'on a leash, always'],
    ['is asked', 'on a leash? All of them?'],
  ])('names none where it %s', (_, text) => {
    const titles = ['Dogs on a leash', 'Cats on a leash', 'Neither']
    expect(readTitle(text, { question: 'Who goes for a walk?', titles })).toBe('none')
  })
})

describe('an emoji of a title at the start', () => {
  const bats = {
    question: 'Bats in the attic?',
    titles: ['🦇 Welcome', '😱 Move them on', '🤷 No attic, no bats', '🦇🏠 Built them a box'],
  }
  it.each([
    ['😱', '😱 Move them on'],
    ['😱😱😱 not in my house', '😱 Move them on'],
    ['🤷 third floor of seven', '🤷 No attic, no bats'],
    // of two titles
    ['🦇 everywhere this summer', 'none'],
    // behind what is said
    ['They moved in last May and we hardly notice 😱', 'none'],
  ])('%j: %s', (text, title) => expect(readTitle(text, bats)).toBe(title))
})
