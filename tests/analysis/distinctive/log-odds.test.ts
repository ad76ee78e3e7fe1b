import { describe, expect, it } from 'vitest'
import { scoreLogOdds } from '../../../lib/analysis/distinctive/log-odds'

describe('scoreLogOdds', () => {
  it('is as computed by hand', () => {
    // Prior 0.4 and 20: ln(3.4 / 66.6) - ln(1.4 / 168.6), over the root of 1/3.4 + 1/1.4.
    expect(scoreLogOdds({ term: 3, all: 50 }, { term: 1, all: 150 })).toBeCloseTo(1.8162 / 1.0042, 3)
  })

  it.each([
    [
      { term: 5, all: 100 },
      { term: 5, all: 100 },
    ],
    [
      { term: 2, all: 10 },
      { term: 20, all: 100 },
    ],
  ])('is nothing between equals: %j, %j', (part, rest) => {
    expect(scoreLogOdds(part, rest)).toBeCloseTo(0)
  })

  it('is the opposite from the other side', () => {
    const [a, b] = [
      { term: 7, all: 90 },
      { term: 2, all: 400 },
    ]
    expect(scoreLogOdds(a, b)).toBeCloseTo(-scoreLogOdds(b, a))
  })

  it('grows with the count, the shares being the same', () => {
    const few = scoreLogOdds({ term: 2, all: 100 }, { term: 1, all: 100 })
    expect(scoreLogOdds({ term: 20, all: 1000 }, { term: 10, all: 1000 })).toBeGreaterThan(few)
  })
})
