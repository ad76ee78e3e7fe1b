import { describe, expect, it } from 'vitest'
import { describeCoverage } from '../../components/coverage-text'
import type { Coverage } from '../../lib/model/thread'
import { aCoverage } from '../fakes/builders'
import { english } from '../fakes/english'

const NONE = { notAsked: 0, beyondLimit: 0, heldBack: 0 }

const SUMMARIES: readonly [expected: string, about: Partial<Coverage>][] = [
  ['57 replies read.', {}],
  ['1 reply read.', { read: 1 }],
  ['0 replies read.', { read: 0 }],
  ['57 replies read, signed out.', { signedIn: false, cap: 60 }],
  [
    '60 replies read, signed out: this server shows at most 60 at once. At least 140 more exist.',
    { signedIn: false, read: 60, missing: 140, limits: ['signed-out-count'], cap: 60 },
  ],
  [
    '312 replies read, signed out: this server shows at most 60 at once. At least 1 more exists.',
    { signedIn: false, read: 312, missing: 1, limits: ['signed-out-depth'], cap: 60 },
  ],
  [
    '4,096 replies read: this server gives at most 4,096 at once. At least 12 more exist.',
    { read: 4096, missing: 12, limits: ['signed-in-count'] },
  ],
  ['12 replies read. At least 1 more exists.', { read: 12, missing: 1 }],
]

const NEXT_STEPS: readonly [expected: RegExp | null, about: Partial<Coverage>][] = [
  [null, {}],
  [null, { signedIn: false, cap: 60 }],
  [null, { missing: 3, missingBy: { ...NONE, heldBack: 3 } }],
  [/^Sign in to read more of them/, { signedIn: false, missing: 3, missingBy: { ...NONE, beyondLimit: 3 } }],
  [
    /^Sign in to see whether your account may read more/,
    { signedIn: false, missing: 3, missingBy: { ...NONE, heldBack: 3 } },
  ],
  [
    /^Sign in to read more of them/,
    { signedIn: false, missing: 3, missingBy: { ...NONE, beyondLimit: 1, heldBack: 2 } },
  ],
  [
    /^Reading broke off: a request failed/,
    { signedIn: false, missing: 3, missingBy: { ...NONE, notAsked: 3 }, stopped: 'failed' },
  ],
  [
    /^Reading broke off: a request failed/,
    { missing: 3, missingBy: { ...NONE, notAsked: 3 }, stopped: 'failed' },
  ],
  [/^Reading paused.*Continue at \d/, { stopped: 'rate', continueAt: '2026-03-03T10:05:00.000Z' }],
  [/^Reading paused.*in a few minutes/, { stopped: 'rate' }],
  [/^This thread is long/, { stopped: 'budget' }],
  [/^You stopped/, { stopped: 'cancelled' }],
]

const DETAILS: readonly [expected: string, about: Partial<Coverage>][] = [
  ['Of 1,300 direct replies that the server counts, 60 came.', { direct: { counted: 1300, came: 60 } }],
  ['3 were not asked for before reading ended.', { missingBy: { ...NONE, notAsked: 3 } }],
  [
    '1 lies past what this server gives, and no request brings it.',
    { missingBy: { ...NONE, beyondLimit: 1 } },
  ],
  [
    '2 were not sent: they may be deleted, for followers only, or from people or servers muted or blocked here.',
    { missingBy: { ...NONE, heldBack: 2 } },
  ],
  ['1 reply could not be understood and is left out.', { skipped: 1 }],
  ['3 replies are hidden by your filters.', { filtered: 3 }],
  ['Put together from 9 answers of the server.', { answers: 9 }],
]

describe('describeCoverage', () => {
  it.each(SUMMARIES)('%s', (summary, about) => {
    expect(describeCoverage(aCoverage(about), english).summary).toBe(summary)
  })

  it.each(NEXT_STEPS)('the next step %s', (nextStep, about) => {
    const { nextStep: said } = describeCoverage(aCoverage(about), english)
    if (nextStep === null) expect(said).toBeNull()
    else expect(said).toMatch(nextStep)
  })

  it.each(DETAILS)('%s', (detail, about) => {
    expect(describeCoverage(aCoverage(about), english).details).toEqual([detail])
  })

  it('has no details where everything came at once', () => {
    expect(describeCoverage(aCoverage(), english).details).toEqual([])
  })

  it.each<[boolean, Partial<Coverage>]>([
    [true, { stopped: 'cancelled', missingBy: { ...NONE, notAsked: 1 } }],
    [false, { stopped: 'cancelled' }],
    [false, { missingBy: { ...NONE, notAsked: 1 } }],
  ])('offers to go on: %s', (canReadOn, about) => {
    expect(describeCoverage(aCoverage(about), english).canReadOn).toBe(canReadOn)
  })
})
