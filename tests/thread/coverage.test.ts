import { describe, expect, it } from 'vitest'
import { parsePollStatus, parseThread } from '../../lib/mastodon/parse-thread'
import { buildThread } from '../../lib/thread/build-thread'
import { aWireContext, aWirePoll, aWireReply, aWireStatus, strangersPoll } from '../mastodon/wire'
import { parseHtml } from './parse-html'

interface Case {
  signedIn?: boolean
  /** What the poll's post counts beneath itself. */
  counts?: number
  descendants: readonly unknown[]
}

const coverageOf = ({ signedIn = true, counts = 0, descendants }: Case) => {
  const poll = signedIn ? aWirePoll() : strangersPoll()
  const status = parsePollStatus(aWireStatus({ poll, replies_count: counts }))
  const wire = parseThread(status, aWireContext(...descendants))
  return buildThread(wire, { parseHtml, imageOrigins: new Set(), capturedAt: '2026-03-03T10:00:00.000Z' })
    .coverage
}

/** So many direct replies. */
const wide = (count: number) => Array.from({ length: count }, (_, index) => aWireReply(`${index + 2}`))

/** A chain of replies so many levels deep, the last of which counts `below` beneath itself. */
const deep = (levels: number, below: number) =>
  Array.from({ length: levels }, (_, index) =>
    aWireReply(`${index + 2}`, `${index + 1}`, { replies_count: index + 1 === levels ? below : 1 }),
  )

describe('missing', () => {
  it.each<[string, Case, number]>([
    ['nothing', { counts: 2, descendants: wide(2) }, 0],
    ['beneath the poll', { counts: 5, descendants: wide(2) }, 3],
    ['beneath a reply', { counts: 1, descendants: [aWireReply('2', '1', { replies_count: 4 })] }, 4],
    ['a stale counter is never below nothing', { counts: 1, descendants: wide(3) }, 0],
    [
      'one post’s surplus does not pay for another’s lack',
      { counts: 0, descendants: [aWireReply('2', '1', { replies_count: 2 })] },
      2,
    ],
    [
      'followers-only replies are not in the counter',
      { counts: 1, descendants: [aWireReply('2', '1', { visibility: 'private' })] },
      1,
    ],
    ['unlisted ones are', { counts: 1, descendants: [aWireReply('2', '1', { visibility: 'unlisted' })] }, 0],
    ['skipped entries came', { counts: 1, descendants: [aWireReply('2', '1', { content: null })] }, 0],
    ['skipped entries that do not tell their parent', { counts: 1, descendants: [null] }, 1],
    [
      'filtered replies came',
      {
        counts: 1,
        descendants: [aWireReply('2', '1', { filtered: [{ filter: { filter_action: 'hide' } }] })],
      },
      0,
    ],
  ])('%s', (_, given, missing) => {
    expect(coverageOf(given).missing).toBe(missing)
  })
})

describe('limits', () => {
  it.each<[string, Case, string[]]>([
    ['signed out, 60 came of 60 known', { signedIn: false, counts: 60, descendants: wide(60) }, []],
    [
      'signed out, 60 came of 61 known',
      { signedIn: false, counts: 61, descendants: wide(60) },
      ['signed-out-count'],
    ],
    [
      'signed out, 60 came of 63 known, with entries skipped',
      { signedIn: false, counts: 63, descendants: [...wide(58), null, null] },
      ['signed-out-count'],
    ],
    ['signed out, 59 came and no more are known', { signedIn: false, counts: 59, descendants: wide(59) }, []],
    [
      'signed out, 55 came of 61 known',
      { signedIn: false, counts: 61, descendants: wide(55) },
      ['signed-out-count'],
    ],
    [
      'signed out, 3 came of 4 known: not this limit’s doing',
      { signedIn: false, counts: 4, descendants: wide(3) },
      [],
    ],
    [
      'signed out, 20 levels, more beneath',
      { signedIn: false, counts: 1, descendants: deep(20, 3) },
      ['signed-out-depth'],
    ],
    [
      'signed out, 20 levels, very many beneath',
      { signedIn: false, counts: 1, descendants: deep(20, 99) },
      ['signed-out-depth'],
    ],
    ['signed out, 20 levels, nothing beneath', { signedIn: false, counts: 1, descendants: deep(20, 0) }, []],
    ['signed out, 19 levels, more beneath', { signedIn: false, counts: 1, descendants: deep(19, 3) }, []],
    [
      'signed out, both',
      {
        signedIn: false,
        counts: 90,
        descendants: [
          ...deep(20, 3),
          ...Array.from({ length: 40 }, (_, index) => aWireReply(`${index + 100}`)),
        ],
      },
      ['signed-out-count', 'signed-out-depth'],
    ],
    ['signed in, 60 came', { counts: 60, descendants: wide(60) }, []],
    ['signed in, 20 levels, more beneath', { counts: 1, descendants: deep(20, 3) }, []],
    ['signed in, 4,095 came', { counts: 4095, descendants: wide(4095) }, []],
    ['signed in, 4,096 came', { counts: 5000, descendants: wide(4096) }, ['signed-in-count']],
  ])('%s', (_, given, limits) => {
    expect(coverageOf(given).limits).toEqual(limits)
  })
})

it('says how the answer was given', () => {
  expect(coverageOf({ signedIn: false, descendants: [null, aWireReply('2')] })).toEqual({
    signedIn: false,
    read: 1,
    direct: { counted: 0, came: 1 },
    missing: 0,
    missingBy: { notAsked: 0, beyondLimit: 0, heldBack: 0 },
    skipped: 1,
    filtered: 0,
    limits: [],
    cap: 60,
    answers: 1,
    home: null,
    stopped: null,
    stoppedHost: null,
    continueAt: null,
  })
  expect(coverageOf({ descendants: [] })).toMatchObject({ signedIn: true, cap: 4096 })
})

describe('a server unlike Mastodon', () => {
  it('that gives strangers more than 60 has no limit we could name', () => {
    expect(coverageOf({ signedIn: false, counts: 100, descendants: wide(100) })).toMatchObject({
      read: 100,
      limits: [],
      cap: null,
    })
  })

  it('whose counters are absurd still gives a number that JSON can carry', () => {
    const descendants = [aWireReply('2', '1', { replies_count: Number.MAX_SAFE_INTEGER })]
    expect(coverageOf({ counts: Number.MAX_SAFE_INTEGER, descendants }).missing).toBe(Number.MAX_SAFE_INTEGER)
  })
})
