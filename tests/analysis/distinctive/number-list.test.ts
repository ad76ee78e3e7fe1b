import { describe, expect, it } from 'vitest'
import { createNumberList } from '../../../lib/analysis/distinctive/number-list'

describe('createNumberList', () => {
  it('keeps every number in its place, however many', () => {
    const list = createNumberList()
    const numbers = Array.from({ length: 5_000 }, (_, at) => at * 7 - 3)
    for (const number of numbers) list.add(number)
    expect([...list.toArray()]).toEqual(numbers)
  })

  it('begins empty', () => {
    expect([...createNumberList().toArray()]).toEqual([])
  })
})
