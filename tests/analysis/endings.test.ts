import { describe, expect, it } from 'vitest'
import { type OnePoll, readTitle } from './read-one'

const BAN: OnePoll = { question: 'Should jet skis be banned on the lake?', titles: ['Yes', 'No', 'Depends'] }

describe('what is to end', () => {
  it.each([
    ['@host Ban the lot', 'Yes'],
    ['@host Get rid of them', 'Yes'],
    ['@host after last summer I say keep them out', 'Yes'],
    ['@host No ban. Post a guard.', 'No'],
    ['@host I say keep them', 'No'],
    ['@host Keep them, they hurt nobody', 'No'],
    // No demand for an end
    ['@host no ban has ever worked here, has it?', 'none'],
    ['@host The lot next door is for sale', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, BAN)).toBe(title)
  })

  it.each([
    // What a question would use the thing for, or describes it by, is not what it asks to end
    ['Should messengers scan pictures for illegal ones?', 'Yes'],
    ['Should the town put up masts to stop the drones?', 'Yes'],
    ['Should the town have to stop the drones?', 'No'],
    ['Is it time to ban the drones?', 'No'],
  ])('%s · they are great → %s', (question, title) => {
    expect(readTitle('@host they are great', { question, titles: ['Yes', 'No'] })).toBe(title)
  })
})

describe('questions where yes says that something is wrong', () => {
  const harm: OnePoll = {
    question: 'We print open maps on beer mats. Any problem with that?',
    titles: ['Yes, a problem', 'No problem', 'Depends'],
  }
  it.each([
    ['@host no', 'No problem'],
    ['@host yes', 'Yes, a problem'],
    ['@host No problem at all', 'No problem'],
    ['@host What a great idea', 'No problem'],
    ['@host What a terrible idea', 'Yes, a problem'],
    ['@host depends', 'Depends'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, harm)).toBe(title)
  })

  it.each([
    ['Do you mind phones at the table?', '@host I hate it', 'Yes'],
    ['Do you mind phones at the table?', '@host I love it', 'No'],
    ['Stört euch das Handy am Tisch?', '@host Nein', 'No'],
    // The same word without that sense
    ['Do you solve a chess problem every day?', '@host I love it', 'Yes'],
  ])('%s %s → %s', (question, text, title) => {
    expect(readTitle(text, { question, titles: ['Yes', 'No'] })).toBe(title)
  })
})
