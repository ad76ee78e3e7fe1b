import { describe, expect, it } from 'vitest'
import { describeCoverage } from '../../components/coverage-text'
import type { Coverage } from '../../lib/model/thread'
import { aCoverage } from '../fakes/builders'
import { english } from '../fakes/english'

const NONE = { notAsked: 0, beyondLimit: 0, heldBack: 0 }

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
  [
    /^Reading paused before home\.example’s limit of requests was used up\. Continue at \d/,
    { stopped: 'rate', stoppedHost: 'home.example', continueAt: '2026-03-03T10:05:00.000Z' },
  ],
  [/^This thread is long/, { stopped: 'budget' }],
  [/^Reading was stopped here/, { stopped: 'cancelled' }],
]

describe('describeCoverage', () => {
  it('sums up and goes into detail', () => {
    const { summary, details } = describeCoverage(aCoverage({ read: 1, filtered: 3 }), english)
    expect(summary).toBe('1 reply read.')
    expect(details).toEqual(['3 replies are hidden by your filters.'])
  })

  it.each(NEXT_STEPS)('the next step %s', (nextStep, about) => {
    const { nextStep: said } = describeCoverage(aCoverage(about), english)
    if (nextStep === null) expect(said).toBeNull()
    else expect(said).toMatch(nextStep)
  })

  it.each<[boolean, Partial<Coverage>]>([
    [true, { stopped: 'cancelled', missingBy: { ...NONE, notAsked: 1 } }],
    [false, { stopped: 'cancelled' }],
    [false, { missingBy: { ...NONE, notAsked: 1 } }],
  ])('offers to go on: %s', (canReadOn, about) => {
    expect(describeCoverage(aCoverage(about), english).canReadOn).toBe(canReadOn)
  })
})
