import { describe, expect, it } from 'vitest'
import { judgeFeatures } from '../../../lib/analysis/verdict/verdict-model'
import { type Example, fitLogLinear } from './fit-log-linear'

const repeat = (example: Example): Example[] => Array.from({ length: 20 }, () => example)
const examples = [
  ...repeat({ features: ['sun'], counts: { yes: 1 } }),
  ...repeat({ features: ['rain'], counts: { no: 1 } }),
  ...repeat({ features: ['sun', 'wind'], counts: { depends: 1, yes: 0.2 } }),
  ...repeat({ features: [], counts: { none: 1 } }),
  { features: ['once'], counts: { no: 1 } },
]

describe('a log-linear model', () => {
  const model = fitLogLinear(examples)

  it.each([
    [['sun'], 'yes'],
    [['rain'], 'no'],
    [['sun', 'wind'], 'depends'],
    [[], null],
    [['never seen'], null],
  ])('judges %j as %s', (features, verdict) => {
    expect(judgeFeatures(features, model)).toBe(verdict)
  })

  it('leaves out what it saw too seldom', () => {
    expect(Object.keys(model.weights)).toEqual(['rain', 'sun', 'wind'])
  })

  it('comes out the same each time', () => {
    expect(fitLogLinear(examples)).toEqual(model)
  })
})
