import { describe, expect, it } from 'vitest'
import { SIDES } from '../../../lib/analysis/wording/wording-model'
import wording from '../../../lib/analysis/wording/wording-model.json'
import { loadCorpora } from '../gold-case'
import { isRight, judge } from '../judge'

/** Of a reply and a poll of four options, what chance would get right. */
const CHANCE = 0.27

describe('the model of wordings', () => {
  it('has a weight for each side of each feature', () => {
    for (const row of Object.values(wording)) expect(row).toHaveLength(SIDES.length)
  })

  it('is right more often than chance and never sure on threads that it was not fitted to', () => {
    const unseen = loadCorpora().filter(({ lot }) => lot === 'unseen')
    const read = unseen.flatMap(judge).filter(({ family }) => family === 'wording')
    expect(read.filter(isRight).length / read.length).toBeGreaterThan(CHANCE)
    expect(Math.max(...read.map(({ confidence }) => confidence))).toBeLessThan(0.9)
  })
})
