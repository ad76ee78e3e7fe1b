import { describe, expect, it } from 'vitest'
import { readNumberRange } from '../../lib/analysis/poll/number-range'
import { readTitle } from './read-one'

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
    expect(readNumberRange(title)).toEqual(range)
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
