import { describe, expect, it } from 'vitest'
import { aLabel } from '../fakes/a-judged'
import { compareLabels, noAgreement } from './agreement'

describe('two labels of one reply', () => {
  it.each([
    ['agree', aLabel({ stance: 'Jam' }), aLabel({ stance: 'Jam' }), 1, 1],
    ['differ', aLabel({ stance: 'Jam' }), aLabel({ stance: 'Honey' }), 0, 0],
    ['differ, defensible for the first', aLabel({ alt: ['Jam'] }), aLabel({ stance: 'Jam' }), 0, 1],
    ['differ, defensible for the second', aLabel(), aLabel({ stance: 'Jam', alt: ['none'] }), 0, 1],
    ['share but an alternative', aLabel({ alt: ['Jam'] }), aLabel({ stance: 'Honey', alt: ['Jam'] }), 0, 0],
  ])('%s', (_name, ours, theirs, sameStance, defensible) => {
    const sum = noAgreement()
    compareLabels(ours, theirs, sum)
    expect(sum).toMatchObject({ twice: 1, sameStance, defensible, licensed: 0, sameLicenses: 0 })
  })

  it('count licenses where either names one, verdicts where both do', () => {
    const sum = noAgreement()
    const yes = { verdict: 'yes', alt: [] }
    const no = { verdict: 'no', alt: [] }
    compareLabels(
      aLabel({ licenses: ['MIT', 'GPL'], verdicts: { MIT: yes, GPL: no } }),
      aLabel({ licenses: ['GPL', 'MIT'], verdicts: { GPL: yes, MIT: yes } }),
      sum,
    )
    compareLabels(aLabel(), aLabel({ licenses: ['CC0'], verdicts: { CC0: yes } }), sum)
    expect(sum).toMatchObject({ licensed: 2, sameLicenses: 1, verdicts: 2, sameVerdict: 1 })
  })
})
