import { describe, expect, it } from 'vitest'
import { createNumberSet } from '../../lib/analysis/number-set'

describe('createNumberSet', () => {
  it('tells what it did not hold before, until it is emptied', () => {
    const set = createNumberSet(3)
    expect([set.add(0), set.add(2), set.add(0)]).toEqual([true, true, false])
    set.clear()
    expect([set.add(0), set.add(1)]).toEqual([true, true])
  })
})
