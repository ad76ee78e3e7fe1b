import { describe, expect, it } from 'vitest'
import type { LicenseReading } from '../../lib/model/reading'
import { aJudged } from '../fakes/a-judged'
import { isDefensible, isRight } from './judge'
import { rateLicenses, score } from './score'

describe('a stance', () => {
  it.each([
    ['the label', { stance: 'Honey', label: { stance: 'Honey' } }, true, true],
    ['another option', { stance: 'Jam', label: { stance: 'Honey' } }, false, false],
    ['a defensible one', { stance: 'Jam', label: { stance: 'Honey', alt: ['Jam'] } }, false, true],
    ['none, as labelled', { label: { stance: 'none' } }, true, true],
    [
      'all of several, in another order',
      { stances: ['Jam', 'Honey'], label: { stance: 'Honey', stances: ['Honey', 'Jam'] } },
      true,
      true,
    ],
    [
      'the second of several alone',
      { stances: ['Jam'], label: { stance: 'Honey', stances: ['Honey', 'Jam'] } },
      false,
      false,
    ],
    [
      'the first of several alone',
      { stances: ['Honey'], label: { stance: 'Honey', stances: ['Honey', 'Jam'] } },
      true,
      true,
    ],
  ] as const)('that is %s', (_name, reply, right, defensible) => {
    const judged = aJudged(reply)
    expect(isRight(judged)).toBe(right)
    expect(isDefensible(judged)).toBe(defensible)
  })
})

describe('macro-F1', () => {
  it('is the mean over the labels that occur', () => {
    const judged = [
      aJudged({ stance: 'Honey', label: { stance: 'Honey' } }),
      aJudged({ stance: 'Honey', label: { stance: 'Honey' } }),
      aJudged({ stance: 'Honey', label: { stance: 'Jam' } }),
    ]
    // Honey: 2 right of 2 labelled and 3 read. Jam: none.
    expect(score(judged).macroF1).toBeCloseTo(((2 * 2) / (2 + 3) + 0) / 2)
  })

  it('takes each thread for itself, then their mean', () => {
    const judged = [
      aJudged({ slug: 'honey', stance: 'Honey', label: { stance: 'Honey' } }),
      aJudged({ slug: 'honey', stance: 'Honey', label: { stance: 'Honey' } }),
      aJudged({ slug: 'tabs', stance: 'Tabs', label: { stance: 'Spaces' } }),
    ]
    expect(score(judged).macroF1).toBeCloseTo((1 + 0) / 2)
  })

  it('is whole where several options are found in another order', () => {
    const judged = [
      aJudged({ stances: ['Jam', 'Honey'], label: { stance: 'Honey', stances: ['Honey', 'Jam'] } }),
      aJudged({ stance: 'Jam', label: { stance: 'Jam' } }),
    ]
    expect(score(judged).macroF1).toBe(1)
  })

  it('is no number without replies', () => {
    expect(score([]).macroF1).toBeNaN()
  })
})

describe('licenses and verdicts', () => {
  const read = (id: LicenseReading['id'], verdict: LicenseReading['verdict']): LicenseReading => ({
    id,
    name: id,
    spdx: null,
    verdict,
    quoted: false,
    evidence: [],
  })
  const { licenses, verdicts } = score([
    aJudged({
      licenses: [read('MIT', 'yes'), read('GPL', 'no'), read('CC0', null)],
      label: {
        licenses: ['MIT', 'BSD', 'CC0'],
        alt_licenses: ['CC0'],
        verdicts: {
          MIT: { verdict: 'yes', alt: [] },
          BSD: { verdict: 'yes', alt: [] },
          CC0: { verdict: 'yes', alt: ['none'] },
        },
      },
    }),
  ])

  it('count found, wanted and right, optional ones left out', () => {
    expect(licenses).toEqual({ found: 2, wanted: 2, right: 1 })
  })

  it('give precision, recall and F1', () => {
    expect(rateLicenses({ found: 4, wanted: 2, right: 1 })).toEqual({
      precision: 0.25,
      recall: 0.5,
      f1: 2 / 6,
    })
  })

  it('compare verdicts where the license was found', () => {
    expect(verdicts).toEqual({ pairs: 2, strict: 1, lenient: 2 })
  })
})
