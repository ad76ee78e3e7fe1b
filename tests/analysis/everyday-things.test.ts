import { describe, expect, it } from 'vitest'
import { readTitle } from './read-one'

const DRINKS = { question: 'What do you drink first?', titles: ['Tea', 'Coffee', 'Something else'] }

describe('what goes with a thing', () => {
  it.each([
    ['@host Espresso at six, before anybody speaks', 'Coffee'],
    ['@host a pot of Darjeeling', 'Tea'],
    // Of both, of neither, denied, somebody else's, asked
    ['@host Espresso on Mondays and Darjeeling on Sundays', 'none'],
    ['@host whatever the machine gives', 'none'],
    ['@host Is espresso still that dear?', 'none'],
    ['@host My neighbour says espresso is for show-offs', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, DRINKS)).toBe(title)
  })
})

describe('another thing of the kind', () => {
  it.each([
    ['@host Hot cocoa with a marshmallow', 'Something else'],
    // An option beside it, denied, asked
    ['@host Coffee, or cocoa in winter', 'Coffee'],
    ['@host There is no cocoa in this house', 'none'],
    ['@host And cocoa?', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, DRINKS)).toBe(title)
  })

  it('says nothing where the options are no such things', () => {
    const titles = ['Before eight', 'After eight', 'Something else']
    expect(readTitle('@host Hot cocoa with a marshmallow', { ...DRINKS, titles })).toBe('none')
  })
})

describe('moves, teams, shares', () => {
  const EDITORS = { question: 'Which editor?', titles: ['Vim', 'Emacs', 'Both'] }
  it.each([
    ['@host I moved from Vim to Emacs in 2019', 'Emacs'],
    ['@host #TeamVim', 'Vim'],
    ['@host Vim for servers, Emacs for the rest', 'Both'],
    // Not a move, not a team, not shared out
    ['@host I left from work to vote', 'none'],
    ['@host The teamwork is what I like', 'none'],
    ['@host Vim for servers and everything else', 'Vim'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, EDITORS)).toBe(title)
  })
})

describe('who does it already', () => {
  const PUMP = {
    question: 'Would you buy a heat pump?',
    titles: ['Yes', 'No', 'Already have one'],
  }
  it.each([
    ['@host Got mine in spring', 'Already have one'],
    ['@host heated that way since 2012', 'Already have one'],
    // Wishes and others' are none
    ['@host The neighbours are pleased with theirs', 'none'],
    ['@host The stove is from 2012', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, PUMP)).toBe(title)
  })
})

describe('numbers and spans', () => {
  const BOOKS = { question: 'How many books do you read a year?', titles: ['0–3', '4–12', '13–40', 'More'] }
  it.each([
    ['@host Two a month', '13–40'],
    ['@host six, all of them thin', '4–12'],
    ['@host Twenty in a good year', '13–40'],
    // Numbers of other things
    ['@host The shop has been open since 6', 'none'],
    ['@host Our shelf takes 30 centimetres of poetry', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, BOOKS)).toBe(title)
  })
})

describe('lone conditions and denied words', () => {
  const BUS = { question: 'Should the bus be free?', titles: ['Yes', 'No', 'Only for some'] }
  it.each([
    ['@host If the council can afford it', 'Only for some'],
    ['@host pensioners only', 'Only for some'],
    ['@host Cheap, not free', 'No'],
    // A condition within a story, "only" within a sentence, "not" of another word
    ['@host The driver asked if the council knew, and then we all sat there until the rain was over', 'none'],
    ['@host The only bench is by the church', 'none'],
    ['@host It is not far', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, BUS)).toBe(title)
  })
})

describe('options told by a word that is nothing elsewhere', () => {
  const OMELETTE = {
    question: '¿La tortilla, con o sin cebolla?',
    language: 'es',
    titles: ['Con cebolla', 'Sin cebolla', 'Me da igual'],
    post: { language: 'es' },
  }
  it.each([
    ['@host Con, por supuesto', 'Con cebolla'],
    ['@host Sin.', 'Sin cebolla'],
    ['@host Mi abuela la hacía con patatas nuevas', 'none'],
    ['@host Sin prisa se hace mejor', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, OMELETTE)).toBe(title)
  })
})
