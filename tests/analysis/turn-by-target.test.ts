import { describe, expect, it } from 'vitest'
import { turnByTarget } from '../../lib/analysis/poll/turn-by-target'

describe('what an answer means for the thing', () => {
  it.each([
    ['affirm', 'deny'],
    ['deny', 'affirm'],
    ['conditional', 'conditional'],
    ['named', 'named'],
    ['yes', 'no'],
    ['no', 'yes'],
    ['depends', 'depends'],
    ['mixed', 'mixed'],
    [null, null],
  ] as const)('%s: where it would be banned %s', (said, turned) => {
    // The two vocabularies share no word.
    expect(turnByTarget(said as 'affirm', { target: -1 })).toBe(turned)
    expect(turnByTarget(said as 'affirm', { target: 1 })).toBe(said)
  })
})
