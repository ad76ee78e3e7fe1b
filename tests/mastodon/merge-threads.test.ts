import { describe, expect, it } from 'vitest'
import { createCollection } from '../../lib/mastodon/collection'
import { mergeThreads } from '../../lib/mastodon/merge-threads'
import { parsePollStatus, parseThread } from '../../lib/mastodon/parse-thread'
import type { WireThread } from '../../lib/mastodon/schemas'
import { aWireContext, aWireReply, aWireStatus, strangersPoll } from './wire'

const POLL_URI = 'https://home.example/users/host/statuses/900'
const uriOf = (id: string) => `https://home.example/users/robin/statuses/${id}`

/** A thread of `mas.to`, whose ids are small, or of `home.example`, whose ids begin at 900. */
const thread = (rootId: string, counted: number, ...replies: unknown[]): WireThread =>
  threadBy(rootId === '1' ? 'host@home.example' : 'host', rootId, counted, ...replies)

const threadBy = (acct: string, rootId: string, counted: number, ...replies: unknown[]): WireThread =>
  parseThread(
    parsePollStatus(
      aWireStatus({
        id: rootId,
        uri: POLL_URI,
        poll: strangersPoll(),
        replies_count: counted,
        ...account('10', acct),
      }),
    ),
    aWireContext(...replies),
  )

const account = (id: string, acct: string) => ({ account: { id, acct, display_name: acct } })

const merge = (here: WireThread, home: WireThread) => mergeThreads(here, home, 'home.example', 'mas.to')

describe('a thread of two servers', () => {
  it('has a reply that both know once, by the id of the browsed server', () => {
    const here = thread('1', 1, aWireReply('2', '1', { uri: uriOf('901') }))
    const home = thread('900', 1, aWireReply('901', '900', { uri: uriOf('901') }))
    expect(merge(here, home)).toMatchObject({
      descendants: [{ id: '2', in_reply_to_id: '1' }],
      home: { host: 'home.example', added: 0 },
      lacks: [],
    })
  })

  it('hangs what only the home server knows where it belongs', () => {
    const here = thread('1', 1, aWireReply('2', '1', { uri: uriOf('901') }))
    const home = thread(
      '900',
      2,
      aWireReply('901', '900', { uri: uriOf('901'), replies_count: 1 }),
      aWireReply('902', '901', { uri: uriOf('902') }),
      aWireReply('903', '900', { uri: uriOf('903') }),
    )
    expect(merge(here, home).descendants.map(({ id, in_reply_to_id }) => [id, in_reply_to_id])).toEqual([
      ['2', '1'],
      ['902@home.example', '2'],
      ['903@home.example', '1'],
    ])
  })

  it('never takes one server’s id for the other’s', () => {
    const here = thread('1', 1, aWireReply('901', '1', { uri: uriOf('7') }))
    const home = thread('900', 1, aWireReply('901', '900', { uri: uriOf('901') }))
    expect(merge(here, home).descendants.map(({ id }) => id)).toEqual(['901', '901@home.example'])
  })

  it('keeps people one, whatever each server calls them', () => {
    const here = thread(
      '1',
      2,
      aWireReply('2', '1', { uri: uriOf('901'), ...account('50', 'robin@home.example') }),
      aWireReply('3', '1', { uri: 'https://mas.to/3', ...account('51', 'kim') }),
    )
    const home = thread(
      '900',
      3,
      aWireReply('902', '900', { uri: uriOf('902'), ...account('9050', 'robin') }),
      aWireReply('903', '900', { uri: uriOf('903'), ...account('9051', 'kim@mas.to') }),
      aWireReply('904', '900', { uri: uriOf('904'), ...account('50', 'lou@third.example') }),
    )
    expect(
      merge(here, home)
        .descendants.slice(2)
        .map((status) => [status.account.id, status.account.acct]),
    ).toEqual([
      ['50', 'robin@home.example'],
      ['51', 'kim'],
      ['50@home.example', 'lou@third.example'],
    ])
  })

  it('keeps people one where a server’s handles are of another domain than its addresses', () => {
    const here = threadBy(
      'host@example.org',
      '1',
      1,
      aWireReply('2', '1', { uri: uriOf('901'), ...account('50', 'robin@example.org') }),
      aWireReply('3', '1', { uri: 'https://social.mas.to/3', ...account('51', 'kim') }),
    )
    const mentions = [{ acct: 'robin', url: '' }]
    const home = thread(
      '900',
      4,
      aWireReply('902', '900', { uri: uriOf('902'), ...account('10', 'host') }),
      aWireReply('903', '900', { uri: uriOf('903'), mentions, ...account('9050', 'robin') }),
      aWireReply('904', '900', { uri: uriOf('904'), ...account('9051', 'kim@mas.to') }),
    )
    const added = mergeThreads(here, home, 'social.home.example', 'mas.to').descendants.slice(2)
    expect(added.map(({ id, account: { id: person, acct } }) => [id, person, acct])).toEqual([
      ['902@social.home.example', '10', 'host@example.org'],
      ['903@social.home.example', '50', 'robin@example.org'],
      ['904@social.home.example', '51', 'kim'],
    ])
    expect(added[1]?.mentions).toEqual([{ acct: 'robin@example.org', url: '' }])
  })

  it('calls those it mentions as the browsed server does', () => {
    const mentions = ['robin', 'kim@mas.to', 'lou@third.example'].map((acct) => ({ acct, url: '' }))
    const home = thread('900', 1, aWireReply('902', '900', { uri: uriOf('902'), mentions }))
    expect(merge(thread('1', 0), home).descendants[0]?.mentions.map(({ acct }) => acct)).toEqual([
      'robin@home.example',
      'kim',
      'lou@third.example',
    ])
  })

  it('lacks what neither gave, by the higher of the two counts', () => {
    const here = thread('1', 2, aWireReply('2', '1', { uri: uriOf('901') }))
    const home = thread(
      '900',
      5,
      aWireReply('901', '900', { uri: uriOf('901') }),
      aWireReply('902', '900', { uri: uriOf('902') }),
    )
    expect(merge(here, home).lacks).toEqual([{ under: '1', count: 3, why: 'held-back' }])
  })

  it('lacks as not asked for what one of the two can still be asked for', () => {
    const here = createCollection(thread('1', 2).status)
    const home = thread('900', 2)
    expect(merge(here.toWireThread(), home).lacks).toEqual([{ under: '1', count: 2, why: 'not-asked' }])
  })

  it('leaves out what has no address to be known by', () => {
    const home = thread('900', 0, aWireReply('902', '900', { uri: '' }))
    expect(merge(thread('1', 0), home).descendants).toEqual([])
  })
})
