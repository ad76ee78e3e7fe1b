import { describe, expect, it } from 'vitest'
import { ALL_WORDS } from '../../../lib/analysis/all-words'
import { columnOf, SIDES, toSection, toShares } from '../../../lib/analysis/weighing/weighing-model'
import { loadCorpora } from '../gold-case'
import { isRight, judge } from '../judge'

/** Of a reply and a poll of four options, what chance would get right. */
const CHANCE = 0.27

describe('the weights', () => {
  it('have one for each side of each word', () => {
    for (const rows of Object.values(ALL_WORDS.weighing.wording)) {
      for (const row of Object.values(rows)) expect(row).toHaveLength(SIDES.length)
    }
  })

  it('trust what rules find', () => {
    const { evidence } = ALL_WORDS.weighing
    for (const family of ['conclusion', 'condition', 'implied', 'measure'])
      expect(evidence[`rule:${family}`]).toBeGreaterThan(0)
  })

  it('guess rightly more often than chance, and never surely, in threads that they were not fitted to', () => {
    const unseen = loadCorpora().filter(({ lot }) => lot === 'unseen')
    const guessed = unseen.flatMap((gold) => judge(gold)).filter(({ family }) => family === 'wording')
    expect(guessed.filter(isRight).length / guessed.length).toBeGreaterThan(CHANCE)
    expect(Math.max(...guessed.map(({ confidence }) => confidence))).toBeLessThan(0.97)
  })
})

describe('columnOf', () => {
  it.each([
    ['affirm', 'affirm'],
    ['named', 'named'],
    ['undecided', 'aside'],
    ['results', 'aside'],
    ['none', 'none'],
  ])('%s → %s', (role, side) => {
    expect(SIDES[columnOf(role)]).toBe(side)
  })
})

describe('toSection', () => {
  it.each([
    ['stem', 'stem'],
    ['shape', 'shape'],
    ['function', 'function:de'],
    ['beginning', 'beginning:de'],
  ] as const)('%s → %s', (kind, section) => {
    expect(toSection(kind, 'de')).toBe(section)
  })
})

describe('toShares', () => {
  it('adds up to 1, however far apart the scores', () => {
    expect(toShares([0, 0])).toEqual([0.5, 0.5])
    expect(toShares([1000, -1000])).toEqual([1, 0])
  })
})
