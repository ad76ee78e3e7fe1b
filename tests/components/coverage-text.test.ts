import { describe, expect, it } from 'vitest'
import { describeCoverage } from '../../components/coverage-text'
import type { Coverage } from '../../lib/model/thread'
import { aCoverage } from '../fakes/builders'
import { english } from '../fakes/english'

const COMPLETE = aCoverage()

const CASES: readonly [
  expected: string,
  about: Partial<Coverage>,
  nextStep: string | null,
  notes: readonly string[],
][] = [
  ['57 replies read.', {}, null, []],
  ['1 reply read.', { read: 1 }, null, []],
  ['0 replies read.', { read: 0 }, null, []],
  ['57 replies read, signed out: this server shows at most 60.', { signedIn: false, cap: 60 }, null, []],
  [
    '60 replies read, signed out: this server shows at most 60. At least 140 more exist.',
    { signedIn: false, read: 60, missing: 140, limits: ['signed-out-count'], cap: 60 },
    'Sign in to read more of them.',
    [],
  ],
  [
    '58 replies read, signed out: this server shows at most 60.',
    { signedIn: false, read: 58, limits: ['signed-out-count'], cap: 60 },
    'Sign in to see whether there are more.',
    [],
  ],
  [
    '31 replies read, signed out: this server shows at most 60.',
    { signedIn: false, read: 31, limits: ['signed-out-depth'], cap: 60 },
    'Sign in to see whether there are more.',
    ['Signed-out readers do not get replies nested deeper than 20 levels.'],
  ],
  [
    '4,096 replies read: this server gives at most 4,096 at once. At least 12 more exist.',
    { read: 4096, missing: 12, limits: ['signed-in-count'] },
    null,
    [],
  ],
  [
    '200 replies read.',
    { read: 200, limits: ['signed-in-count'], cap: null },
    null,
    ['This server limits how many it shows.'],
  ],
  [
    '12 replies read. At least 1 more exists.',
    { read: 12, missing: 1 },
    null,
    ['They may be deleted, meant for followers only, or from people or servers blocked here.'],
  ],
  [
    '12 replies read, signed out: this server shows at most 60. At least 3 more exist.',
    { signedIn: false, read: 12, missing: 3, cap: 60 },
    'Sign in to read more of them.',
    ['They may be deleted, meant for followers only, or from people or servers blocked here.'],
  ],
  [
    '40 replies read.',
    { read: 40, skipped: 1, filtered: 3 },
    null,
    ['1 reply could not be understood and is left out.', '3 replies are hidden by your filters.'],
  ],
]

describe('describeCoverage', () => {
  it.each(CASES)('%s', (summary, about, nextStep, notes) => {
    expect(describeCoverage({ ...COMPLETE, ...about }, english)).toEqual({ summary, nextStep, notes })
  })
})
