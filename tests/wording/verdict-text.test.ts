import { expect, it } from 'vitest'
import { listVerdictCounts } from '../../lib/wording/verdict-text'
import { english } from '../fakes/english'
import { translateTo } from '../fakes/languages'

it.each([
  ['en', '6 fine, 1 on conditions, 4 not fine, 2 only name it'],
  ['de', '6 okay, 1 unter Bedingungen, 4 nicht okay, 2 nennen sie nur'],
])('in %s: %s', (language, expected) => {
  const verdicts = { yes: 6, no: 4, depends: 1, none: 2 }
  const counts = listVerdictCounts(verdicts, translateTo(language))
  expect(counts.map(({ text }) => text).join(', ')).toBe(expected)
})

it('leaves out what nobody says', () => {
  const counts = listVerdictCounts({ yes: 0, no: 1, depends: 0, none: 0 }, english)
  expect(counts).toEqual([{ verdict: 'no', text: '1 not fine' }])
})
