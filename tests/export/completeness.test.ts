import { expect, it } from 'vitest'
import { describeCompleteness } from '../../lib/export/completeness'
import type { Coverage } from '../../lib/model/thread'
import { aCoverage } from '../fakes/builders'

const whole = aCoverage()

it.each<[Partial<Coverage>, number, string]>([
  [{}, 0, '57 replies read, signed in.'],
  [{ read: 1 }, 0, '1 reply read, signed in.'],
  [{ read: 0 }, 0, '0 replies read, signed in.'],
  [
    { signedIn: false, cap: 60, read: 60, missing: 140, limits: ['signed-out-count'] },
    0,
    '60 replies read, signed out; this server shows strangers at most 60 replies. At least 140 replies more not given by the server.',
  ],
  [
    { signedIn: false, cap: 60, limits: ['signed-out-count', 'signed-out-depth'] },
    0,
    '57 replies read, signed out; this server shows strangers at most 60 replies; this server shows strangers at most 20 levels of replies.',
  ],
  [
    { limits: ['signed-in-count'] },
    0,
    '57 replies read, signed in; this server gives at most 4096 replies at once.',
  ],
  [
    { skipped: 1, filtered: 2 },
    3,
    '57 replies read, signed in. 1 reply could not be understood. 2 replies hidden by the reader’s own filters. 3 replies left out because not public.',
  ],
])('%j, %i withheld', (coverage, withheld, expected) => {
  expect(describeCompleteness({ ...whole, ...coverage }, withheld, [])).toBe(expected)
})

it('names the languages that are read only in part', () => {
  const partlyRead = [
    { code: 'fi', replies: 9 },
    { code: 'nl', replies: 3 },
  ]
  expect(describeCompleteness(whole, 0, partlyRead)).toBe(
    '57 replies read, signed in. Read only in part because of their language: Finnish (9), Dutch (3).',
  )
})
