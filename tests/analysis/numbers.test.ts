import { describe, expect, it } from 'vitest'
import { ALL_WORDS } from '../../lib/analysis/all-words'
import { compileNumbers } from '../../lib/analysis/lexicon/compile-numbers'
import { readNumberRange } from '../../lib/analysis/poll/number-range'
import { readNumberAt } from '../../lib/analysis/text/read-number'
import { tokenize } from '../../lib/analysis/text/tokenize'
import { readTitle } from './read-one'

const numbers = compileNumbers(ALL_WORDS.lexicons.map((lexicon) => lexicon.numbers))

describe('the numbers an option stands for', () => {
  it.each([
    ['3-4', { from: 3, to: 4 }],
    ['1 – 2 cups', { from: 1, to: 2 }],
    ['5 or more', { from: 5, to: Number.POSITIVE_INFINITY }],
    ['10+', { from: 10, to: Number.POSITIVE_INFINITY }],
    ['more than 7', { from: 8, to: Number.POSITIVE_INFINITY }],
    ['weniger als 3', { from: 0, to: 3 }],
    ['0', { from: 0, to: 0 }],
    ['50 %', null],
    ['2.5 litres', null],
    ['None', null],
  ])('%s', (title, range) => {
    expect(readNumberRange(title, numbers)).toEqual(range)
  })
})

describe('a poll of numbers', () => {
  const poll = { question: 'How many bicycles do you own?', titles: ['0', '1-2', '3-4', '5 or more'] }
  it.each([
    ['4', '3-4'],
    ['two, and one of them works', '1-2'],
    ['I own 11!', '5 or more'],
    ['9,204 of them, it is a museum', '5 or more'],
    ['a dozen', '5 or more'],
    ['How do you count 3 wheels?', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, poll)).toBe(title)
  })
})

describe('a span in a poll of spans', () => {
  const poll = {
    language: 'fr',
    question: 'Combien de minutes sous la douche ?',
    titles: ['Moins de 5', '5 à 10', '10 à 20', 'Plus de 20'],
    post: { language: 'fr' },
  }
  it.each([
    ['10-20', '10 à 20'],
    ['entre 5 et 10', '5 à 10'],
    ['7 ou 8', '5 à 10'],
    // of no option, and no span at all
    ['3 à 30', 'Moins de 5'],
    ['3, et 12 en hiver', 'Moins de 5'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, poll)).toBe(title)
  })
})

describe('the only frequency between never and always', () => {
  const poll = { question: 'Do you still wind your clock?', titles: ['Yes, always', 'Rarely', 'Never'] }
  it.each([
    ['once in a blue moon', 'Rarely'],
    ['hardly ever, it stopped', 'Rarely'],
    ['every morning', 'Yes, always'],
    ['Is there a day for that?', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, poll)).toBe(title)
  })
})

describe('a number in a text', () => {
  it.each([
    ['14 302 of them', 14302],
    ['8,211', 8211],
    ['12.400 ungelesen', 12400],
    ['two hundred or so', 200],
    ['neunhundert', 900],
    ['trois mille', 3000],
    ['a dozen', null],
    ['dozen eggs', 12],
    ['une trentaine', 30],
    ['eine. vom arzt', 1],
    ['2k', 2000],
    ['3️⃣', 3],
    // An article, a list, two numbers
    ['eine katze', null],
    ['14, 302', 14],
    ['1 100', 1100],
    ['7 30', 7],
  ])('%s → %s', (text, value) => {
    expect(readNumberAt(tokenize(text), 0, numbers)?.value ?? null).toBe(value)
  })
})

describe('counts of a poll of numbers', () => {
  const MAILS = { question: 'How many unread mails?', titles: ['0', '1-50', '51-1000', 'I look away'] }
  it.each([
    ['@host A clean slate since noon. Three, that is all.', '1-50'],
    ['@host none', '0'],
    ['@host not one!', '0'],
    ['@host a dozen', '1-50'],
    ['@host 14,302 and rising', 'I look away'],
    // Of something else, of no count
    ['@host since 2019', 'none'],
    ['@host I have three children', 'none'],
    ['@host none of your business', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, MAILS)).toBe(title)
  })
})
