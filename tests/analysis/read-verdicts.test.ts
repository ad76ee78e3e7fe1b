import { describe, expect, it } from 'vitest'
import { readOne } from './read-one'

const verdicts = (text: string): string =>
  readOne(text, { question: 'Should works under open licenses be printed on mugs?' })
    .licenses.map(({ id, verdict }) => `${id}:${verdict ?? 'none'}`)
    .join(' ')

describe('what a reply says of each license', () => {
  it.each([
    ['CC0: fine. ND: nope.', 'CC0:yes CC-ND:no'],
    ['CC0? Go for it. CC BY-ND? Hands off.', 'CC0:yes CC-BY-ND:no'],
    ['MIT, BSD, ISC: all fine, the license says so', 'MIT:yes BSD:yes ISC:yes'],
    ['If it is CC0, go ahead. If it is NC, that is not allowed.', 'CC0:yes CC-NC:no'],
    ['CC BY is okay as long as the painter is named', 'CC-BY:depends'],
    ['BY-SA must be shared alike, mug and all', 'CC-BY-SA:depends'],
    ['only if it is public domain', 'PD:yes'],
    ['Yes to all of it. My own drawings are CC BY.', 'CC-BY:yes'],
    ['No. My drawings are CC BY for people, not for shops.', 'CC-BY:no'],
    ['I think every mug should be open source.', 'FOSS:none'],
    ['What about CC BY-SA?', 'CC-BY-SA:none'],
  ])('%s → %s', (text, expected) => {
    expect(verdicts(text)).toBe(expected)
  })
})
