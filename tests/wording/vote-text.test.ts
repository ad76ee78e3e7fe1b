import { describe, expect, it } from 'vitest'
import type { Poll } from '../../lib/model/poll'
import { describeMultiple, describeVotes, formatShare } from '../../lib/wording/vote-text'
import { aPoll } from '../fakes/builders'
import { english } from '../fakes/english'

const HIDDEN = [
  { title: 'Yes', votes: null },
  { title: 'No', votes: null },
]

describe('describeVotes', () => {
  it.each<[expected: string, poll: Partial<Poll>]>([
    ['1,201 people voted', { voters: 1201 }],
    ['1 person voted so far', { voters: 1, expired: false }],
    ['20 votes', { voters: null, votes: 20 }],
    ['20 votes so far', { voters: null, votes: 20, expired: false }],
    ['Hidden until the poll ends', { options: HIDDEN, expired: false }],
  ])('%s', (expected, poll) => {
    expect(describeVotes(aPoll(['Yes', 'No'], poll), english)).toBe(expected)
  })
})

describe('describeMultiple', () => {
  it.each<[title: string, poll: Partial<Poll>, expected: RegExp | null]>([
    ['single choice', {}, null],
    ['voters known', { multiple: true }, /more than 100.* count in each/],
    ['voters unknown', { multiple: true, voters: null }, /of all votes.* count in each/],
    ['totals hidden', { multiple: true, options: HIDDEN }, /^People .* count in each\.$/],
  ])('%s', (_, poll, expected) => {
    const text = describeMultiple(aPoll(['Yes', 'No'], poll), english)
    if (expected === null) expect(text).toBeNull()
    else expect(text).toMatch(expected)
  })
})

describe('formatShare', () => {
  it.each([
    [0, 'en', '0%'],
    [0.254, 'en', '25%'],
    [1.73, 'en', '173%'],
    [0.5, 'de', '50 %'],
  ])('%d in %s', (share, locale, expected) => {
    expect(formatShare(share, locale).replace(/\s/u, ' ')).toBe(expected)
  })
})
