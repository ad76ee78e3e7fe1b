import { describe, expect, it } from 'vitest'
import { filterReplies, isNarrowing } from '../../components/filter-replies'
import { NO_FILTER, type ReplyFilter } from '../../lib/panel-state'
import { aReply } from '../fakes/a-reading'
import { aPerson } from '../fakes/builders'

const REPLIES = [
  aReply({
    id: '9',
    text: 'Une création à moi, sous CC BY',
    createdAt: '2026-03-02T10:00:00.000Z',
    read: { code: 'fr', read: 'full' },
    stance: 0,
    because: ['CC BY'],
    implied: true,
    favouritesCount: 3,
  }),
  aReply({
    id: '10',
    text: 'STRASSE, 1 Auto',
    createdAt: '2026-03-01T10:00:00.000Z',
    author: aPerson({ handle: 'ada@away.example', name: 'Ada Löw' }),
    read: { code: 'de', read: 'full' },
    boostsCount: 4,
  }),
  {
    ...aReply({
      id: '11',
      text: 'no',
      createdAt: '2026-03-01T10:00:00.000Z',
      stance: 1,
      because: ['no'],
      contentWarning: 'food',
      media: [{ type: 'image', description: 'A heron' }],
    }),
    hasReason: false,
  },
]

const ids = (filter: Partial<ReplyFilter>) =>
  filterReplies(REPLIES, { ...NO_FILTER, ...filter }).map(({ post }) => post.id)

describe('a search finds', () => {
  const SEARCHES: readonly (readonly [search: string, found: readonly string[]])[] = [
    ['', ['9', '10', '11']],
    ['   ', ['9', '10', '11']],
    ['creation', ['9']],
    ['CRÉATION moi', ['9']],
    ['creation auto', []],
    ['strasse', ['10']],
    ['low', ['10']],
    ['@ada', ['10']],
    ['@away', ['10']],
    ['@nobody', []],
    ['heron', ['11']],
    ['food', ['11']],
    ['.*', []],
  ]
  it.each(SEARCHES)('%j', (search, found) => {
    expect(ids({ search })).toEqual(found)
  })
})

describe('the other filters', () => {
  it('keep a language, and what says more than its vote', () => {
    expect(ids({ language: 'de' })).toEqual(['10'])
    expect(ids({ reasonsOnly: true })).toEqual(['9', '10'])
    expect(ids({ reasonsOnly: true, language: 'en' })).toEqual([])
  })

  it('give the very list where nothing is asked for', () => {
    expect(filterReplies(REPLIES, NO_FILTER)).toBe(REPLIES)
    expect(isNarrowing({ ...NO_FILTER, order: 'newest' })).toBe(false)
  })
})

describe('an order', () => {
  const ORDERS: readonly (readonly [order: ReplyFilter['order'], ids: readonly string[]])[] = [
    ['thread', ['9', '10', '11']],
    ['oldest', ['10', '11', '9']],
    ['newest', ['9', '11', '10']],
    ['popular', ['10', '9', '11']],
    ['surest', ['11', '9', '10']],
  ]
  it.each(ORDERS)('%s', (order, expected) => {
    expect(ids({ order })).toEqual(expected)
  })
})
