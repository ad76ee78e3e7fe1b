import { describe, expect, it } from 'vitest'
import { readOne } from '../read-one'

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
    ['MIT/BSD/Apache ok, GPL not.', 'MIT:yes BSD:yes Apache:yes GPL:no'],
    ['CC0 – help yourself\nBY – if they credit me\nNC – hands off', 'CC0:yes CC-BY:depends CC-NC:no'],
    ['CC0: ja, klar. NC: auf keinen Fall.', 'CC0:yes CC-NC:no'],
    ['Domaine public : servez-vous. CC BY : oui si on cite. ND : non.', 'PD:yes CC-BY:depends CC-ND:no'],
    ['CC0: adelante, claro que sí. La NC: ni hablar, no se puede.', 'CC0:yes CC-NC:no'],
    ['Yes, but all models must be public domain.', 'PD:none'],
    ['I think every mug should be open source.', 'FOSS:none'],
    ['What about CC BY-SA?', 'CC-BY-SA:none'],
  ])('%s → %s', (text, expected) => {
    expect(verdicts(text)).toBe(expected)
  })
})
