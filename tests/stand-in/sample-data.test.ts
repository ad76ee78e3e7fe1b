import { describe, expect, test } from 'vitest'
import type { Status } from './api/entities'
import { orderThread } from './app/order-thread'
import { createEntityMaker } from './data/make-entities'
import { SAMPLE_POLL } from './data/sample-thread'
import { createSampleWorld } from './data/sample-world'
import { writeHtml } from './data/write-html'

const maker = createEntityMaker('mas.to')
maker.person({ username: 'ann', name: 'Ann', server: 'other.example' })

describe('typed text as HTML', () => {
  test.each([
    ['one\ntwo\n\nthree', '<p>one<br />two</p><p>three</p>'],
    ['> quoted & "so" <on>', '<p>&gt; quoted &amp; &quot;so&quot; &lt;on&gt;</p>'],
    [
      '@ann hi',
      '<p><span class="h-card" translate="no"><a href="https://other.example/@ann" class="u-url mention">@<span>ann</span></a></span> hi</p>',
    ],
    ['@nobody hi', '<p>@nobody hi</p>'],
    [
      '#FreeCulture!',
      '<p><a href="https://mas.to/tags/FreeCulture" class="mention hashtag" rel="tag">#<span>FreeCulture</span></a>!</p>',
    ],
  ])('%j', (text, html) => {
    expect(writeHtml(text, 'mas.to', maker.people).content).toBe(html)
  })

  test('a long address keeps its whole text, most of it invisible', () => {
    const { content } = writeHtml(
      '(https://www.example.org/a/very/long/path/indeed.html).',
      'mas.to',
      maker.people,
    )
    expect(content).toContain('<span class="invisible">https://www.</span>')
    expect(content).toContain('<span class="ellipsis">example.org/a/very/long/path/i</span>')
    expect(content).toContain('<span class="invisible">ndeed.html</span></a>).')
  })
})

describe('the sample world', () => {
  const world = createSampleWorld('mas.to')
  const statuses = [...world.statuses.values()]

  test('has the poll where it is said to be, with about 40 replies by more than 30 people', () => {
    expect(world.statuses.get(SAMPLE_POLL.id)?.poll?.options.map(({ title }) => title)).toEqual([
      'Yes',
      'No',
      'It depends',
      'Not sure',
    ])
    const under = (status: Status): boolean =>
      status.in_reply_to_id !== null &&
      (status.in_reply_to_id === SAMPLE_POLL.id || under(world.statuses.get(status.in_reply_to_id) as Status))
    const replies = statuses.filter(under)
    expect(replies).toHaveLength(42)
    expect(new Set(replies.map(({ account }) => account.id)).size).toBeGreaterThan(30)
  })

  test('gives every account and post an id of its own, the same in every run', () => {
    expect(new Set(statuses.map(({ id }) => id)).size).toBe(statuses.length)
    const ids = ({ statuses: map }: typeof world) => [...map.keys()]
    expect(ids(createSampleWorld('mas.to'))).toEqual(ids(world))
  })
})

test('a thread page lists the first sibling, then the newest first', () => {
  const by = maker.person({ username: 'ben', name: 'Ben' })
  const post = (minute: number, to?: Status) =>
    maker.post({ by, at: `2026-10-01T10:0${minute}:00.000Z`, text: String(minute), ...(to ? { to } : {}) })
  const root = post(0)
  const [one, two, three] = [post(1, root), post(2, root), post(3, root)]
  const four = post(4, one)
  const inApiOrder = [one, four, two, three]
  const texts = (order: 'by-id' | 'first-then-newest') =>
    orderThread(root.id, inApiOrder, order).map(({ content }) => content.replace(/\D/g, ''))
  expect(texts('by-id')).toEqual(['1', '4', '2', '3'])
  expect(texts('first-then-newest')).toEqual(['1', '4', '3', '2'])
})
