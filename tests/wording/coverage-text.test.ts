import { describe, expect, it } from 'vitest'
import type { Coverage } from '../../lib/model/thread'
import { describeRead, listGaps } from '../../lib/wording/coverage-text'
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

const DETAILS: readonly [expected: string, about: Partial<Coverage>][] = [
  ['Of 1,300 direct replies that the server counts, 60 came.', { direct: { counted: 1300, came: 60 } }],
  ['3 were not asked for before reading ended.', { missingBy: { ...NONE, notAsked: 3 } }],
  [
    '1 lies past what this server gives, and no request brings it.',
    { missingBy: { ...NONE, beyondLimit: 1 } },
  ],
  [
    '2 were not sent: they may be deleted, for followers only, or from people or servers that are muted or blocked.',
    { missingBy: { ...NONE, heldBack: 2 } },
  ],
  ['1 reply could not be understood and is left out.', { skipped: 1 }],
  ['3 replies are hidden by your filters.', { filtered: 3 }],
  ['Put together from 9 answers of the server.', { answers: 9 }],
]

describe('describeRead', () => {
  it.each(SUMMARIES)('%s', (summary, about) => {
    expect(describeRead(aCoverage(about), english)).toBe(summary)
  })
})

describe('listGaps', () => {
  it.each(DETAILS)('%s', (detail, about) => {
    expect(listGaps(aCoverage(about), 'reader', english)).toEqual([detail])
  })

  it('is empty where everything came at once', () => {
    expect(listGaps(aCoverage(), 'reader', english)).toEqual([])
  })

  it('speaks to others of the reader, to the reader of themselves', () => {
    const all = aCoverage({
      direct: { counted: 9, came: 1 },
      missingBy: { notAsked: 1, beyondLimit: 2, heldBack: 3 },
      skipped: 1,
      filtered: 3,
      answers: 2,
    })
    const [toReader, toOthers] = [listGaps(all, 'reader', english), listGaps(all, 'others', english)]
    expect(toOthers.filter((sentence) => !toReader.includes(sentence))).toEqual([
      '3 replies are hidden by filters of whoever made this export.',
    ])
    expect(toOthers.join(' ')).not.toMatch(/\byou/i)
  })
})
