import { describe, expect, it } from 'vitest'
import { type OnePoll, readTitle } from './read-one'

const EDITORS: OnePoll = { question: 'Which editor?', titles: ['Vim', 'Emacs', 'Nano', 'None, I use paper'] }

describe('answers off the list', () => {
  it.each([
    ['@host none of these', 'None, I use paper', EDITORS],
    ['@host other: Vim with a foot pedal', 'none', EDITORS],
    ['@host none of them', 'Something else', { ...EDITORS, titles: ['Vim', 'Emacs', 'Something else'] }],
    ['@host other: ed', 'Something else', { ...EDITORS, titles: ['Vim', 'Emacs', 'Something else'] }],
    // Words that only begin so
    ['@host other editors bore me, Vim', 'Vim', EDITORS],
  ])('%s → %s', (text, title, poll) => {
    expect(readTitle(text, poll)).toBe(title)
  })

  const heel: OnePoll = { question: 'What do you call the last slice?', titles: ['Heel', 'Crust', 'Other'] }
  it.each([
    ['@host Grandma called it "Scherzl"', 'Other', heel],
    ['@host here nobody calls it anything', 'none', heel],
    ['@host whatever you call it', 'none', heel],
  ])('%s → %s', (text, title, poll) => {
    expect(readTitle(text, poll)).toBe(title)
  })
})

describe('what somebody once thought or nearly did', () => {
  const sale: OnePoll = {
    question: 'Should the town sell the mill?',
    titles: ['Yes', 'No', "It's complicated"],
  }
  it.each([
    ['@host Used to be all for it. So now: complicated.', "It's complicated", sale],
    ['@host was going to vote no', 'none', sale],
    ['@host I am all for it', 'Yes', sale],
    ['@host going to vote no', 'No', sale],
  ])('%s → %s', (text, title, poll) => {
    expect(readTitle(text, poll)).toBe(title)
  })
})

describe('numbers and seasons', () => {
  const age: OnePoll = {
    question: 'How old is your coat?',
    titles: ['Under 2', '2 to 5', '6 to 10', 'Older'],
  }
  const often: OnePoll = {
    question: 'How often do you clean the kettle?',
    titles: ['Every month', 'A few times a year', 'Never'],
  }
  const shoes: OnePoll = { question: 'What were they called?', titles: ['Plimsolls', 'Pumps', 'Daps'] }
  it.each([
    ['@host 8 I think?', '6 to 10', age],
    ['@host 8? 9?', 'none', age],
    ['@host in spring and autumn', 'A few times a year', often],
    ['@host in spring', 'none', often],
    ['@host voted two', 'Pumps', shoes],
    ['@host voted two times by mistake', 'none', shoes],
    ['@host two', 'none', shoes],
  ])('%s → %s', (text, title, poll) => {
    expect(readTitle(text, poll)).toBe(title)
  })
})
