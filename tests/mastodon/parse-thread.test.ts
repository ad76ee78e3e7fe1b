import { describe, expect, it } from 'vitest'
import { PollReasonsError } from '../../lib/errors'
import { parsePollStatus, parseThread } from '../../lib/mastodon/parse-thread'
import { aWireContext, aWirePoll, aWireReply, aWireStatus, strangersPoll } from './wire'

const parseWith = (status: Record<string, unknown>, ...descendants: unknown[]) =>
  parseThread(parsePollStatus(aWireStatus(status)), aWireContext(...descendants))

const parse = (...descendants: unknown[]) => parseWith({}, ...descendants)

const codeOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    return error instanceof PollReasonsError ? error.code : error
  }
  return 'no error'
}

describe('parsePollStatus', () => {
  it('takes a boost for the boosted status', () => {
    const boost = { ...aWireReply('7', null), reblog: aWireStatus({ id: '6' }) }
    expect(parsePollStatus(boost).id).toBe('6')
  })

  it.each<[string, unknown, string]>([
    ['a status without poll', aWireReply('1', null), 'no-poll'],
    [
      'a boost of a status without poll',
      { ...aWireReply('7', null), reblog: aWireReply('6', null) },
      'no-poll',
    ],
    [
      'a boost of a boost',
      { ...aWireReply('7', null), reblog: { ...aWireReply('6', null), reblog: aWireStatus() } },
      'no-poll',
    ],
    ['an error body', { error: 'Record not found' }, 'bad-shape'],
    ['something else with an id', { id: '5' }, 'bad-shape'],
    ['a boost of a number', { ...aWireReply('7', null), reblog: 5 }, 'bad-shape'],
    ['a poll without options', aWireStatus({ poll: aWirePoll({ options: undefined }) }), 'bad-shape'],
    ['an id that leaves its path', aWireStatus({ id: '../../oauth' }), 'bad-shape'],
    ['a number for an id', aWireStatus({ id: 1147825 }), 'bad-shape'],
    ['null', null, 'bad-shape'],
    ['a list', [], 'bad-shape'],
    ['a text', 'status', 'bad-shape'],
  ])('refuses %s', (_, body, code) => {
    expect(codeOf(() => parsePollStatus(body))).toBe(code)
  })
})

describe('what real servers leave out or add', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['no language', { language: undefined }, { language: null }],
    ['null language', { language: null }, { language: null }],
    ['no filtered (signed out, GoToSocial)', { filtered: undefined }, { filtered: [] }],
    ['null in filtered', { filtered: [null] }, { filtered: [] }],
    ['no media list', { media_attachments: undefined }, { media_attachments: [] }],
    [
      'a media type of its own',
      { media_attachments: [{ type: 'document', description: 'A letter' }] },
      { media_attachments: [{ type: 'unknown', description: 'A letter' }] },
    ],
    ['never edited, by absence', { edited_at: undefined }, { edited_at: null }],
    [
      'microseconds',
      { created_at: '2026-03-01T10:00:00.123456Z' },
      { created_at: '2026-03-01T10:00:00.123Z' },
    ],
    ['an offset', { created_at: '2026-03-01T11:00:00+01:00' }, { created_at: '2026-03-01T10:00:00.000Z' }],
    ['a ULID', { id: '01HQ3XKZ7M4VJ2ZB5N9Y8T6RCE' }, { id: '01HQ3XKZ7M4VJ2ZB5N9Y8T6RCE' }],
    ['a flake id', { id: 'AeRz1Qm3UqN0lTnK5g' }, { id: 'AeRz1Qm3UqN0lTnK5g' }],
    ['a visibility of its own is guarded', { visibility: 'local' }, { visibility: 'private' }],
    ['no visibility is guarded', { visibility: undefined }, { visibility: 'private' }],
    ['a negative count', { replies_count: -1 }, { replies_count: 0 }],
    ['no url', { url: null }, { url: null }],
  ])('%s', (_, fields, expected) => {
    expect(parse(aWireReply('2', '1', fields)).descendants).toMatchObject([expected])
  })

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['voters not told', { voters_count: null }, { voters_count: null }],
    ['voters absent', { voters_count: undefined }, { voters_count: null }],
    [
      'hidden totals',
      { options: [{ title: 'Yes', votes_count: null }] },
      { options: [{ title: 'Yes', votes_count: null }] },
    ],
    ['no end', { expires_at: null }, { expires_at: null }],
    ['end absent', { expires_at: undefined }, { expires_at: null }],
    ['null own votes', { own_votes: null }, { own_votes: undefined }],
  ])('poll: %s', (_, fields, expected) => {
    expect(parsePollStatus(aWireStatus({ poll: aWirePoll(fields) })).poll).toMatchObject(expected)
  })
})

describe('parseThread', () => {
  it.each<[string, unknown]>([
    ['no id', aWireReply('2', '1', { id: undefined })],
    ['an id that is a number', aWireReply('2', '1', { id: 2 })],
    ['an id with a slash', aWireReply('2', '1', { id: '2/context' })],
    ['no content', aWireReply('2', '1', { content: undefined })],
    ['content null', aWireReply('2', '1', { content: null })],
    ['no date', aWireReply('2', '1', { created_at: undefined })],
    ['a date that is none', aWireReply('2', '1', { created_at: 'yesterday' })],
    ['no account', aWireReply('2', '1', { account: null })],
    ['an account without handle', aWireReply('2', '1', { account: { id: '5', acct: '' } })],
    ['a parent that is a number', aWireReply('2', '1', { in_reply_to_id: 1 })],
    ['null', null],
    ['a text', 'reply'],
    ['a list', [aWireReply('2')]],
  ])('skips and counts an entry with %s', (_, entry) => {
    const wire = parse(entry, aWireReply('3'))
    expect(wire.descendants.map(({ id }) => id)).toEqual(['3'])
    expect(wire.skipped).toBe(1)
  })

  it('counts a skipped entry as come to what it answers, where it tells', () => {
    const wire = parseWith(
      { replies_count: 2 },
      aWireReply('2', '1', { content: 5 }),
      aWireReply('3', '1', { in_reply_to_id: 4 }),
      7,
    )
    expect(wire).toMatchObject({ skipped: 3, lacks: [{ under: '1', count: 1 }] })
  })

  it('keeps the first of several entries with one id, and no second root', () => {
    const wire = parse(
      aWireReply('2', '1', { content: 'first' }),
      aWireReply('2', '1', { content: 'second' }),
      aWireStatus(),
    )
    expect(wire.descendants.map(({ content }) => content)).toEqual(['first'])
    expect(wire.skipped).toBe(0)
  })

  it.each([null, [], 'x', {}, { descendants: null }, { descendants: {} }])(
    'refuses the context %j',
    (context) => {
      expect(codeOf(() => parseThread(parsePollStatus(aWireStatus()), context))).toBe('bad-shape')
    },
  )

  it.each<[string, boolean, Record<string, unknown>]>([
    ['voted true', true, { poll: aWirePoll({ voted: true }) }],
    ['voted false', true, { poll: aWirePoll({ voted: false, own_votes: undefined }) }],
    ['own votes alone', true, { poll: aWirePoll({ voted: undefined, own_votes: [0] }) }],
    ['neither', false, { poll: strangersPoll() }],
    ['neither, though favourited is sent to anybody', false, { poll: strangersPoll(), favourited: false }],
  ])('%s: signed in is %s', (_, signedIn, fields) => {
    const wire = parseThread(parsePollStatus(aWireStatus(fields)), aWireContext())
    expect(wire.signedIn).toBe(signedIn)
  })
})
