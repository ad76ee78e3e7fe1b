import { describe, expect, it } from 'vitest'
import { columnOf } from '../../../lib/analysis/weighing/weighing-model'
import { fitWeighing, type WeighingExample } from './fit-weighing'

const [AFFIRM, DENY, NONE] = [columnOf('affirm'), columnOf('deny'), columnOf('none')]

/** One reply to a poll of yes and no in each of forty threads: "loud" with yes, "calm" with no; rules are always right. */
const examples = Array.from({ length: 40 }, (_, at): WeighingExample => {
  const isYes = at % 2 === 0
  return {
    slug: `thread-${at}`,
    weight: 1,
    wording: ['shape/always', isYes ? 'stem/loud' : 'stem/calm', `stem/rare-${at}`],
    candidates: [
      { side: AFFIRM, evidence: isYes ? ['rule:implied'] : ['other-rule'], truth: isYes ? 1 : 0 },
      { side: DENY, evidence: isYes ? ['other-rule'] : ['rule:implied'], truth: isYes ? 0 : 1 },
      { side: NONE, evidence: [], truth: 0 },
    ],
  }
})

describe('fitWeighing', () => {
  it('learns which word goes with which side', () => {
    const { loud, calm } = fitWeighing(examples).wording.stem ?? {}
    expect(loud?.[AFFIRM]).toBeGreaterThan(loud?.[DENY] ?? 0)
    expect(calm?.[DENY]).toBeGreaterThan(calm?.[AFFIRM] ?? 0)
    expect(loud?.[AFFIRM]).toBeGreaterThan(loud?.[NONE] ?? 0)
  })

  it('learns which findings to trust', () => {
    const { evidence } = fitWeighing(examples)
    expect(evidence['rule:implied']).toBeGreaterThan(evidence['other-rule'] ?? 0)
  })

  it('knows no word of a few threads', () => {
    expect(Object.keys(fitWeighing(examples).wording.stem ?? {}).sort()).toEqual(['calm', 'loud'])
  })

  it('learns nothing from replies that do not count', () => {
    const unread = examples.map((example) => ({ ...example, weight: 0 }))
    expect(fitWeighing(unread).wording).toEqual({})
  })

  it('gives the same weights each time', () => {
    expect(fitWeighing(examples)).toEqual(fitWeighing(examples))
  })
})
