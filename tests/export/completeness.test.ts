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
    {
      signedIn: false,
      cap: 60,
      read: 60,
      direct: { counted: 195, came: 55 },
      missing: 144,
      missingBy: { notAsked: 3, beyondLimit: 140, heldBack: 1 },
      limits: ['signed-out-count'],
      stopped: 'rate',
    },
    0,
    '60 replies read, signed out; this server shows strangers at most 60 replies at once. At least 144 replies more counted by the server: 140 past the server’s limit, 3 not asked for, 1 not sent by the server. Of 195 direct replies it counts, 55 came. Reading paused before the server’s limit of requests.',
  ],
  [
    { signedIn: false, cap: 60, limits: ['signed-out-count', 'signed-out-depth'] },
    0,
    '57 replies read, signed out; this server shows strangers at most 60 replies at once; this server shows strangers at most 20 levels of replies at once.',
  ],
  [
    { limits: ['signed-in-count'] },
    0,
    '57 replies read, signed in; this server gives at most 4096 replies at once.',
  ],
  [
    { home: { host: 'home.example', added: 3 } },
    0,
    '57 replies read, signed in. home.example, the poll’s home server, was asked, too: 3 replies known only there.',
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
