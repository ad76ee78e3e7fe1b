import { describe, expect, it } from 'vitest'
import { describeState } from '../../components/describe-state'
import { getExportRule } from '../../components/export-rule'
import { AUTHOR_GROUP_KEY, licenseGroupKey, stanceGroupKey } from '../../components/group-key'
import { listGroups } from '../../components/list-groups'
import { toggleItem } from '../../components/toggle-item'
import type { Visibility } from '../../lib/model/post'
import type { Coverage } from '../../lib/model/thread'
import type { PanelState } from '../../lib/panel-state'
import { aReading, aReply } from '../fakes/a-reading'
import { aPerson, aPost } from '../fakes/builders'
import { english } from '../fakes/english'
import { sampleReading } from './scenes'

const reading = sampleReading()

describe('group keys', () => {
  it('differ for every group of both arrangements', () => {
    const keys = [
      AUTHOR_GROUP_KEY,
      stanceGroupKey(0),
      stanceGroupKey(1),
      stanceGroupKey(null),
      licenseGroupKey('CC-BY'),
      licenseGroupKey(null),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('listGroups', () => {
  it("keeps the reading's order, the poll author's replies apart at the end", () => {
    expect(listGroups(reading, 'stance').map(({ key, kind, title }) => [key, kind, title])).toEqual([
      ['stance:0', 'stance', 'Yes'],
      ['stance:1', 'stance', 'No'],
      ['stance:2', 'stance', 'Only under conditions that the license names'],
      ['stance:3', 'stance', 'Not sure'],
      ['stance:none', 'no-stance', ''],
      ['author', 'author', ''],
    ])
    expect(listGroups(reading, 'license').map(({ key }) => key)).toEqual([
      'license:CC-BY-SA',
      'license:CC0',
      'license:CC-BY',
      'license:CC-BY-NC',
      'license:MIT',
      'license:PD',
      'license:GPL',
      'license:none',
      'author',
    ])
  })

  it('carries what sets a group apart, and its representatives as replies', () => {
    const [yes] = listGroups(reading, 'stance')
    expect(yes?.terms.map(({ text }) => text)).toEqual(['reading is not copying', 'public'])
    expect(yes?.representatives.map(({ post }) => post.id)).toEqual(['100', '110', '108'])
  })

  it('puts the replies on a license in the order of their verdicts', () => {
    const replies = ([undefined, 'no', 'depends', 'yes', 'no'] as const).map((verdict, index) =>
      aReply({
        id: String(index + 2),
        text: 'MIT',
        licenses: [{ id: 'MIT', named: 'MIT', ...(verdict ? { verdict } : {}) }],
      }),
    )
    const [mit] = listGroups(aReading(replies), 'license')
    expect(mit?.replies.map(({ post }) => post.id)).toEqual(['5', '4', '3', '6', '2'])
  })

  it('puts what was guessed behind what was read, each in thread order', () => {
    const guessed = (id: string) => {
      const reply = aReply({ id, stance: 0, implied: true })
      return { ...reply, stance: { ...reply.stance, family: 'wording' as const } }
    }
    const replies = [
      guessed('2'),
      aReply({ id: '3', stance: 0 }),
      guessed('4'),
      aReply({ id: '5', stance: 0 }),
    ]
    const [yes] = listGroups(aReading(replies), 'stance')
    expect(yes?.replies.map(({ post }) => post.id)).toEqual(['3', '5', '2', '4'])
  })

  it('has no author group where the author did not reply', () => {
    expect(listGroups(aReading([aReply()]), 'stance').some(({ kind }) => kind === 'author')).toBe(false)
  })
})

describe('toggleItem', () => {
  it('adds and takes away, leaving the list it was given', () => {
    const list = ['a', 'b'] as const
    expect(toggleItem(list, 'c')).toEqual(['a', 'b', 'c'])
    expect(toggleItem(list, 'a')).toEqual(['b'])
    expect(list).toEqual(['a', 'b'])
  })
})

describe('getExportRule', () => {
  it.each<[visibility: Visibility, allowed: boolean]>([
    ['public', true],
    ['unlisted', true],
    ['private', false],
    ['direct', false],
  ])('a %s poll may be exported: %s', (visibility, allowed) => {
    expect(getExportRule(aReading([], { post: aPost({ visibility }) })).allowed).toBe(allowed)
  })

  it('counts the replies that stay', () => {
    const replies = (['public', 'private', 'unlisted', 'direct'] as const).map((visibility) =>
      aReply({ visibility }),
    )
    expect(getExportRule(aReading(replies)).withheld).toBe(2)
  })
})

const STATES: readonly [title: string, state: PanelState, said: string][] = [
  ['idle, in an open panel', { kind: 'idle' }, 'You stopped before any reply was read.'],
  ['loading', { kind: 'loading', mode: 'anew', previous: null }, 'Reading the replies…'],
  ['loading again', { kind: 'loading', mode: 'anew', previous: reading }, 'Reading the replies again…'],
  [
    'loading, with what came so far',
    { kind: 'loading', mode: 'anew', previous: reading, progress: { read: 1, known: 2 } },
    'Reading the replies…',
  ],
  ['going on', { kind: 'loading', mode: 'on', previous: reading }, 'Reading more replies…'],
  [
    'going on, with what came so far',
    { kind: 'loading', mode: 'on', previous: reading, progress: { read: 1, known: 2 } },
    'Reading more replies…',
  ],
  [
    'asking the home server',
    { kind: 'loading', mode: 'home', previous: reading },
    'Asking the poll’s home server… If another tab asks whether you allow it, answer there first.',
  ],
  ['ready', { kind: 'ready', reading }, '14 replies read.'],
  ['partial', { kind: 'partial', reading }, '14 replies read.'],
  [
    'stopped by the reader',
    { kind: 'partial', reading: aReading([aReply()], { coverage: { stopped: 'cancelled' } }) },
    '1 reply read. Reading was stopped here.',
  ],
  [
    'paused',
    { kind: 'partial', reading: aReading([aReply()], { coverage: { stopped: 'rate' } }) },
    '1 reply read. Reading paused before the server’s limit of requests was used up. Continue in a few minutes.',
  ],
  [
    'failed',
    { kind: 'failed', failure: { code: 'offline', retryAt: null }, previous: reading },
    'The server could not be reached. Check your connection, then try again.',
  ],
]

describe('describeState', () => {
  it.each(STATES)('%s', (_, state, said) => {
    expect(describeState(state, english)).toBe(said)
  })

  it.each(['ready', 'partial'] as const)('tells of %s what reading again brought', (kind) => {
    const fresh = { since: '2026-03-03T09:30:00.000Z', ids: ['101', '102'] }
    expect(describeState({ kind, reading, fresh }, english)).toMatch(/^14 replies read\. 2 new since \d/)
  })

  it.each(['ready', 'partial'] as const)('tells of %s what came of asking the home server', (kind) => {
    const from = (home: Coverage['home']) =>
      aReading([aReply()], {
        post: aPost({
          author: aPerson({ handle: 'robin@home.example' }),
          url: 'https://home.example/@robin/1',
        }),
        coverage: { read: 1, home },
      })
    const homeFailure = { code: 'sign-in' as const, retryAt: null }
    expect(describeState({ kind, reading: from(null), homeFailure }, english)).toBe(
      '1 reply read. home.example does not show replies to people who are not signed in there.',
    )
    expect(describeState({ kind, reading: from({ host: 'home.example', added: 0 }) }, english)).toBe(
      '1 reply read. home.example was asked, too: 0 replies came from there alone.',
    )
    expect(describeState({ kind, reading: from(null) }, english)).toBe('1 reply read.')
  })
})
