import { expect, it } from 'vitest'
import { describeCompleteness } from '../../lib/export/completeness'
import type { LanguageCount } from '../../lib/model/reading'
import type { Coverage } from '../../lib/model/thread'
import { aCoverage, aThread } from '../fakes/builders'
import { english } from '../fakes/english'

const describeTo = (about: Partial<Coverage>, withheld = 0, partlyRead: LanguageCount[] = []) =>
  describeCompleteness({ thread: aThread({ coverage: aCoverage(about) }), partlyRead }, withheld, english)

it.each<[title: string, coverage: Partial<Coverage>, withheld: number, summary: string, details: string[]]>([
  ['all that there is', {}, 0, '57 replies read. As of Mar 3, 2026.', []],
  ['one', { read: 1 }, 0, '1 reply read. As of Mar 3, 2026.', []],
  [
    'what a stranger gets',
    {
      signedIn: false,
      cap: 60,
      read: 60,
      direct: { counted: 195, came: 55 },
      missing: 144,
      missingBy: { notAsked: 3, beyondLimit: 140, heldBack: 1 },
      limits: ['signed-out-count'],
      stopped: 'rate',
      continueAt: '2026-03-03T10:05:00.000Z',
    },
    0,
    '60 replies read, signed out: this server shows at most 60 at once. At least 144 more exist. As of Mar 3, 2026.',
    [
      'Of 195 direct replies that the server counts, 55 came.',
      '3 were not asked for before reading ended.',
      '140 lie past what this server gives, and no request brings them.',
      '1 was not sent: it may be deleted, for followers only, or from a person or server that is muted or blocked.',
      'Reading paused before the server’s limit of requests was used up.',
    ],
  ],
  [
    'the most that anybody gets',
    { read: 4096, limits: ['signed-in-count'] },
    0,
    '4,096 replies read: this server gives at most 4,096 at once. As of Mar 3, 2026.',
    [],
  ],
  [
    'a home server that was asked, too',
    { home: { host: 'home.example', added: 3 } },
    0,
    '57 replies read. As of Mar 3, 2026.',
    ['home.example was asked, too: 3 replies came from there alone.'],
  ],
  [
    'what is left out',
    { skipped: 1, filtered: 2 },
    3,
    '57 replies read. As of Mar 3, 2026.',
    [
      '1 reply could not be understood and is left out.',
      '2 replies are hidden by filters of whoever made this export.',
      '3 followers-only or private replies stay out of exports.',
    ],
  ],
])('%s', (_, coverage, withheld, summary, details) => {
  expect(describeTo(coverage, withheld)).toEqual({ summary, details })
})

it.each<[stop: Coverage['stopped'], expected: string]>([
  ['rate', 'Reading paused before the server’s limit of requests was used up.'],
  ['budget', 'This thread is long: reading paused here.'],
  ['cancelled', 'Reading was stopped here.'],
  ['failed', 'Reading broke off: a request failed.'],
])('stopped by %s, without a word to whoever exports', (stopped, expected) => {
  expect(describeTo({ stopped }).details).toEqual([expected])
})

it('names the home server whose limit a pause was for', () => {
  const { details } = describeTo({
    stopped: 'rate',
    stoppedHost: 'home.example',
    home: { host: 'home.example', added: 2 },
  })
  expect(details[0]).toBe('Reading paused before home.example’s limit of requests was used up.')
})

it('names the languages that are read only in part', () => {
  const partlyRead = [
    { code: 'fi', replies: 9 },
    { code: 'nl', replies: 3 },
  ]
  expect(describeTo({}, 0, partlyRead).details).toEqual([
    '12 replies are read only in part because of their language: Finnish (9) and Dutch (3).',
  ])
})
