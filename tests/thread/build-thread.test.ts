import { describe, expect, it } from 'vitest'
import { parsePollStatus, parseThread } from '../../lib/mastodon/parse-thread'
import { Status } from '../../lib/mastodon/schemas'
import { buildThread } from '../../lib/thread/build-thread'
import { orderStatuses } from '../../lib/thread/order-statuses'
import { aWireContext, aWirePoll, aWireReply, aWireStatus, strangersPoll } from '../mastodon/wire'
import { parseHtml } from './parse-html'

const capturedAt = '2026-03-03T10:00:00.000Z'

const build = (descendants: readonly unknown[], status: Record<string, unknown> = {}) =>
  buildThread(parseThread(parsePollStatus(aWireStatus(status)), aWireContext(...descendants)), {
    parseHtml,
    imageOrigins: new Set(['https://m.example']),
    capturedAt,
  })

const reply = (id: string, parent: string | null, fields: Record<string, unknown> = {}) =>
  aWireReply(id, parent, fields)

/** A status as it is after parsing, and after merging: with an id that no server would send. */
const aStatus = (id: string, fields: Partial<Status>): Status => ({
  ...Status.parse(aWireReply('2', '1')),
  id,
  ...fields,
})

const idsOf = (...descendants: unknown[]) => build(descendants).replies.map(({ id }) => id)

describe('order', () => {
  it.each<[string, [string, string | null][], string[]]>([
    [
      'oldest first',
      [
        ['4', '1'],
        ['2', '1'],
        ['3', '1'],
      ],
      ['2', '3', '4'],
    ],
    [
      'beneath its parent',
      [
        ['2', '1'],
        ['3', '1'],
        ['4', '2'],
      ],
      ['2', '4', '3'],
    ],
    [
      'by number, not by text',
      [
        ['10', '1'],
        ['9', '1'],
      ],
      ['9', '10'],
    ],
    [
      'beyond 2^53',
      [
        ['114782533756424983', '1'],
        ['114782533756424982', '1'],
      ],
      ['114782533756424982', '114782533756424983'],
    ],
    [
      'an author’s own replies get no precedence',
      [
        ['9', '1'],
        ['8', '1'],
      ],
      ['8', '9'],
    ],
    [
      'a missing parent: after the tree, with what hangs beneath',
      [
        ['2', '77'],
        ['3', '2'],
        ['4', '1'],
      ],
      ['4', '2', '3'],
    ],
    [
      'no parent at all',
      [
        ['2', null],
        ['3', '1'],
      ],
      ['3', '2'],
    ],
    [
      'a post that answers itself',
      [
        ['2', '2'],
        ['3', '1'],
      ],
      ['3', '2'],
    ],
    [
      'a circle',
      [
        ['2', '4'],
        ['3', '2'],
        ['4', '3'],
        ['5', '1'],
      ],
      ['5', '2', '3', '4'],
    ],
    [
      'beneath a circle',
      [
        ['2', '3'],
        ['3', '2'],
        ['4', '3'],
      ],
      ['2', '3', '4'],
    ],
  ])('%s', (_, pairs, expected) => {
    expect(idsOf(...pairs.map(([id, parent]) => reply(id, parent)))).toEqual(expected)
    expect(idsOf(...pairs.toReversed().map(([id, parent]) => reply(id, parent)))).toEqual(expected)
  })

  it('is that of time where ids do not tell it, as those of a home server, whatever it is called', () => {
    const at = (id: string, minute: number) =>
      aStatus(id, { created_at: `2026-03-01T10:0${minute}:00.000Z`, in_reply_to_id: '1' })
    const merged = [
      at('7@a.example', 4),
      at('113', 3),
      at('9@a-longer-name.example', 1),
      at('8@a.example', 2),
    ]
    expect(orderStatuses('1', merged).map(({ status }) => status.id)).toEqual([
      '9@a-longer-name.example',
      '8@a.example',
      '113',
      '7@a.example',
    ])
  })

  it('takes a chain of 4,096 replies without overflowing the stack', () => {
    const chain = Array.from({ length: 4096 }, (_, index) =>
      reply(`${index + 2}`, `${index + 1}`, { content: 'a' }),
    )
    expect(idsOf(...chain.toReversed())).toEqual(chain.map(({ id }) => id))
  })
})

describe('a post', () => {
  const only = (fields: Record<string, unknown>) => build([reply('2', '1', fields)]).replies[0]

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['no content warning', { spoiler_text: '' }, { contentWarning: null }],
    ['a blank content warning', { spoiler_text: '  ' }, { contentWarning: null }],
    ['a content warning', { spoiler_text: 'ai' }, { contentWarning: 'ai' }],
    ['an empty language', { language: '' }, { language: null }],
    ['an address that is no web address', { url: 'javascript:alert(1)' }, { url: null }],
    [
      'a media description',
      { media_attachments: [{ type: 'image', description: null, url: 'x' }] },
      { media: [{ type: 'image', description: null }] },
    ],
    ['HTML', { content: '<p>Yes</p><p>No</p>' }, { text: 'Yes\nNo' }],
  ])('%s', (_, fields, expected) => {
    expect(only(fields)).toMatchObject(expected)
  })

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['a name', { display_name: ' Robin ' }, { name: 'Robin' }],
    ['no name', { display_name: '' }, { name: 'robin@example.social' }],
    ['a profile that is no web address', { url: 'data:text/html,x' }, { url: null }],
    [
      'the still avatar',
      { avatar: 'https://m.example/a.gif', avatar_static: 'https://m.example/a.png' },
      { avatarUrl: 'https://m.example/a.png' },
    ],
    ['an avatar alone', { avatar: 'https://m.example/a.gif' }, { avatarUrl: 'https://m.example/a.gif' }],
    ['no avatar', {}, { avatarUrl: null }],
    [
      'an avatar on a host the page loads nothing from',
      { avatar: 'https://evil.example/a.gif' },
      { avatarUrl: null },
    ],
    ['a bot', { bot: true }, { bot: true }],
  ])('by an account with %s', (_, account, expected) => {
    expect(only({ account: { id: '50', acct: 'robin@example.social', ...account } })?.author).toMatchObject({
      handle: 'robin@example.social',
      ...expected,
    })
  })
})

describe('the poll', () => {
  it('is the model’s', () => {
    const { poll, post } = build([], {
      content: '<p>Train on it?</p>',
      poll: aWirePoll({ voted: true, own_votes: [1, 7] }),
    })
    expect(post.text).toBe('Train on it?')
    expect(poll).toEqual({
      options: [
        { title: 'Yes', votes: 10 },
        { title: 'No', votes: 20 },
      ],
      emojis: [],
      votes: 30,
      voters: 30,
      multiple: false,
      expiresAt: '2026-03-02T10:00:00.000Z',
      expired: true,
      ownVotes: [1],
    })
  })

  it('has no own votes where the server does not know the reader', () => {
    expect(build([], { poll: strangersPoll() }).poll.ownVotes).toBeNull()
  })
})

describe('what a post refers to', () => {
  it('emoji come with pictures from the page’s own hosts only', () => {
    const emoji = (shortcode: string, host: string) => ({
      shortcode,
      url: `https://${host}/moving.gif`,
      static_url: `https://${host}/still.png`,
    })
    const emojis = [emoji('cat', 'm.example'), emoji('dog', 'elsewhere.example'), { shortcode: 'a b' }, null]
    const { poll, replies } = build([reply('2', '1', { emojis })], { poll: aWirePoll({ emojis }) })
    const built = [
      { shortcode: 'cat', url: 'https://m.example/still.png' },
      { shortcode: 'dog', url: null },
    ]
    expect(replies[0]?.emojis).toEqual(built)
    expect(poll.emojis).toEqual(built)
  })

  it('mentions and hashtags are named, other links are not', () => {
    const content =
      '<p><a class="mention" href="https://away.example/@ada">@ada</a> <a class="mention" href="https://away.example/@bo">@bo</a> <a class="mention hashtag" href="https://mas.to/tags/art">#Art</a> <a href="https://news.example/">news</a></p>'
    const mentions = [{ id: '7', acct: 'ada@away.example', url: 'https://away.example/@ada' }, { acct: '' }]
    const { replies } = build([reply('2', '1', { content, mentions })])
    expect(replies[0]?.links.map(({ kind, name }) => [kind, name])).toEqual([
      ['mention', 'ada@away.example'],
      ['mention', undefined],
      ['hashtag', 'Art'],
      ['web', undefined],
    ])
  })
})

describe('the reader’s own filters', () => {
  const filtered = (filter_action: string, context: string[] | undefined = ['home', 'thread']) => ({
    filtered: [{ filter: { id: '1', title: 'Quiet', context, filter_action } }],
  })

  it.each<[string, Record<string, unknown>, (string | null)[]]>([
    ['hide leaves a reply out', filtered('hide'), []],
    ['warn folds it', filtered('warn'), ['Quiet']],
    ['blur folds it', filtered('blur'), ['Quiet']],
    ['a filter that names no place counts', filtered('hide', undefined), []],
    ['a filter of other places does not', filtered('hide', ['home', 'public']), [null]],
    ['none', {}, [null]],
  ])('%s', (_, fields, titles) => {
    const { replies, coverage } = build([reply('2', '1', fields)])
    expect(replies.map(({ filterTitle }) => filterTitle)).toEqual(titles)
    expect(coverage).toMatchObject({ read: titles.length, filtered: 1 - titles.length })
  })

  it('that hide a reply keep those beneath it, in place', () => {
    const { replies } = build([reply('2', '1', filtered('hide')), reply('3', '2'), reply('4', '1')])
    expect(replies.map(({ id, inReplyToId }) => [id, inReplyToId])).toEqual([
      ['3', '2'],
      ['4', '1'],
    ])
  })

  it('cannot hide the poll itself', () => {
    expect(build([], filtered('hide')).post.filterTitle).toBe('Quiet')
  })
})

it('a reply that the parser gives up on is skipped and counted, and the others are read', () => {
  const wire = parseThread(
    parsePollStatus(aWireStatus()),
    aWireContext(
      aWireReply('2', '1', { content: 'too deep' }),
      aWireReply('3', '1', { content: '<p>fine</p>' }),
    ),
  )
  const { replies, coverage } = buildThread(wire, {
    parseHtml: (html) => {
      if (html === 'too deep') throw new RangeError('Maximum call stack size exceeded')
      return parseHtml(html)
    },
    imageOrigins: new Set(),
    capturedAt,
  })
  expect(replies.map(({ text }) => text)).toEqual(['fine'])
  expect(coverage).toMatchObject({ read: 1, skipped: 1 })
})

it.each([
  ['as many as votes', 30, 30],
  ['fewer, of several choices each', 20, 20],
  ['none beside votes: not told', 0, null],
  ['more than votes: not told in earnest', 31, null],
  ['null: not told', null, null],
])('voters: %s', (_, voters_count, voters) => {
  expect(build([], { poll: aWirePoll({ voters_count }) }).poll.voters).toBe(voters)
})
