import { describe, expect, it } from 'vitest'
import { readTitle } from './read-one'

describe('of several options that say the same, the one whose words are said', () => {
  const ask = {
    question: 'Should the library show ads on its screens?',
    titles: ['Yes, at once', 'Yes, after a survey', 'No', 'Only for events', 'Depends'],
  }
  it.each([
    ['@host yes, but do the survey first', 'Yes, after a survey'],
    ['@host yes please', 'Yes, at once'],
    ['@host only if they announce events', 'Only for events'],
    ['@host depends', 'Depends'],
    ['@host second option, a survey would be wasted', 'Yes, after a survey'],
    // Their words denied, their words in somebody else's mouth, their place named
    ['@host yes, no survey', 'Yes, at once'],
    ['@host first option, and the survey can wait', 'Yes, at once'],
    ['@host no, no survey either', 'No'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, ask)).toBe(title)
  })
})

describe('of several that count how often, the nearest', () => {
  const ask = {
    question: 'Have you ever called a bus driver by name?',
    titles: ['Yes, often', 'Yes, rarely', 'Never'],
  }
  it.each([
    ['@host yes, every day', 'Yes, often'],
    ['@host yes. Twice or so', 'Yes, rarely'],
    ['@host yes, about once a year', 'Yes, rarely'],
    ['@host never', 'Never'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, ask)).toBe(title)
  })
})

describe('answers that take up the verb of the question', () => {
  const should = { question: 'Should the town sell its old buses?' }
  const would = { question: 'Would you ride a bus without a driver?' }
  it.each([
    ['@host they should', 'Yes', should],
    ["@host they shouldn't, because we need them", 'No', should],
    ['@host I would.', 'Yes', would],
    ["@host I wouldn't, but my son would", 'No', would],
    ['@host I was sceptical. Now? I really would!', 'Yes', would],
    // Clauses of their own, verbs nobody asked about
    ['@host They can at least ask the drivers', 'none', should],
    ['@host were they paid for? Then they can.', 'none', should],
    ["@host It isn't so hard", 'none', should],
  ] as const)('%s → %s', (text, title, ask) => {
    expect(readTitle(text, ask)).toBe(title)
  })
})

describe('words that determine what follows', () => {
  it.each([
    ['@host some', 'Depends'],
    ['@host some do, some do not', 'Depends'],
    ['@host so no, thanks', 'No'],
    ['@host Some buses run empty', 'none'],
    ['@host and then no school gets there', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, { question: 'Should the town sell its old buses?' })).toBe(title)
  })
})

describe('an answer for a part of what is asked', () => {
  const ask = { question: 'Should bikes be let in?', titles: ['Yes', 'No', 'Depends'] }
  it.each([
    ['@host On the early train, sure. On this one nobody can stand.', 'Depends'],
    ['@host In the end, sure.', 'Yes'],
    ['@host On the whole: no', 'No'],
    ['@host small yes. They are clean', 'Yes'],
    ['@host our driver says yes, our lawyer says no', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, ask)).toBe(title)
  })
})
