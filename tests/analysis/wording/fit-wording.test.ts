import { describe, expect, it } from 'vitest'
import { columnOf } from '../../../lib/analysis/wording/wording-model'
import { fitWording, predict, type WordingExample } from './fit-wording'

/** One reply to a poll of yes and no in each of twenty threads: "loud" with yes, "calm" with no. */
const examples = Array.from({ length: 20 }, (_, at): WordingExample => {
  const isYes = at % 2 === 0
  return {
    slug: `thread-${at}`,
    features: ['always', isYes ? 'word:loud' : 'word:calm', `word:rare-${at}`],
    candidates: [
      { column: columnOf('affirm'), rival: false, truth: isYes ? 1 : 0 },
      { column: columnOf('deny'), rival: false, truth: isYes ? 0 : 1 },
      { column: columnOf('none'), rival: false, truth: 0 },
    ],
  }
})
// Each word stands in ten threads of these, in twenty of both lots.
const twice = [...examples, ...examples.map((example) => ({ ...example, slug: `${example.slug}-again` }))]

describe('fitWording', () => {
  it('learns which word goes with which side', () => {
    const [yes = 0, no = 0, none = 0] = predict(twice[0] as WordingExample, fitWording(twice))
    expect(yes).toBeGreaterThan(no)
    expect(no).toBeGreaterThan(none)
    expect(yes + no + none).toBeCloseTo(1)
  })

  it('knows no word of a few threads', () => {
    const names = [...fitWording(twice).keys()]
    expect(names).toContain('word:loud')
    expect(names.filter((name) => name.startsWith('word:rare'))).toEqual([])
  })

  it('gives the same weights each time', () => {
    expect([...fitWording(twice)]).toEqual([...fitWording(twice)])
  })
})
