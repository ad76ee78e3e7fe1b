import { describe, expect, it } from 'vitest'
import { ALL_WORDS } from '../../lib/analysis/all-words'
import { buildReading } from '../../lib/analysis/build-reading'
import { aPerson, aPost, aThread } from '../fakes/builders'
import { RULE_WORDS } from './rule-words'

const kim = aPerson({ handle: 'kim' })
const host = aPerson({ handle: 'host' })
const at = (minute: number): string => new Date(Date.UTC(2026, 2, 1, 10, minute)).toISOString()

describe('people', () => {
  const counts = (texts: readonly (readonly [text: string, minute: number])[]) => {
    const replies = texts.map(([text, minute], index) =>
      aPost({ id: String(10 + index), text, author: kim, createdAt: at(minute) }),
    )
    return buildReading(aThread({ replies }), ALL_WORDS).byStance.map((group) => group.people)
  }

  it('count once, by their latest declared stance', () => {
    expect(
      counts([
        ['I voted yes', 1],
        ['I voted no', 2],
      ]),
    ).toEqual([0, 1, 0, 0, 0])
    expect(
      counts([
        ['I voted yes', 2],
        ['I voted no', 1],
      ]),
    ).toEqual([1, 0, 0, 0, 0])
  })
  it('by a declared stance before a later implied one', () => {
    expect(
      counts([
        ['I voted yes', 1],
        ['what a terrible idea it was', 2],
      ]),
    ).toEqual([1, 0, 0, 0, 0])
  })
  it('by any stance before none', () => {
    expect(
      counts([
        ['a terrible idea', 1],
        ['Thanks!', 2],
      ]),
    ).toEqual([0, 1, 0, 0, 0])
  })
  it('as unclear where they take none', () => {
    expect(counts([['Thanks!', 1]])).toEqual([0, 0, 0, 0, 1])
  })
  it('in the order of ids where the time is the same, as numbers', () => {
    const replies = ['9', '10'].map((id) =>
      aPost({ id, text: id === '10' ? 'I voted no' : 'I voted yes', author: kim, createdAt: at(0) }),
    )
    expect(buildReading(aThread({ replies }), ALL_WORDS).byStance.map((group) => group.people)).toEqual([
      0, 1, 0, 0, 0,
    ])
  })
})

describe('what sets groups apart', () => {
  const said = (id: string, handle: string, text: string) => aPost({ id, text, author: aPerson({ handle }) })
  const reading = buildReading(
    aThread({
      replies: [
        said('2', 'ada', 'I voted no: the seagulls nest there every spring'),
        said('3', 'bob', 'No. Think of the seagulls, nobody else does'),
        said('4', 'eve', 'Yes. The harbor is a ruin, the crane is a ruin, the ferry is one too'),
        said('5', 'kim', 'Yes! A pool for children is worth more than a parking lot'),
        said('6', 'mo', 'When was it built?'),
        said('7', 'host', 'ferry ferry ferry. I voted yes'),
      ],
    }),
    ALL_WORDS,
  )

  it('are words and replies, the poll author left out', () => {
    expect(reading.byStance.map(({ terms }) => terms.map(({ text }) => text))).toEqual([
      [],
      ['seagulls'],
      [],
      [],
      [],
    ])
    expect(reading.byStance.map(({ representatives }) => representatives)).toEqual([
      ['4', '5'],
      ['2', '3'],
      [],
      [],
      [],
    ])
  })
})

describe('the poll author', () => {
  const reading = buildReading(
    aThread({
      replies: [
        aPost({ id: '2', text: 'I voted no. CC0!', author: host }),
        aPost({ id: '3', text: 'No.', author: kim }),
      ],
    }),
    ALL_WORDS,
  )
  it('takes no stance and stands in no group', () => {
    expect(reading.replies.map((reply) => reply.byPollAuthor)).toEqual([true, false])
    expect(reading.replies[0]?.stance.options).toEqual([])
    expect(reading.byStance.flatMap((group) => group.replies.map((reply) => reply.post.id))).toEqual(['3'])
    expect(reading.byLicense.map((group) => group.id)).toEqual([null])
    expect(reading.people).toBe(1)
  })
})

describe('license groups', () => {
  const lee = aPerson({ handle: 'lee' })
  const reading = buildReading(
    aThread({
      replies: [
        aPost({ id: '2', text: 'ND: nope', author: kim, createdAt: at(1) }),
        aPost({ id: '3', text: 'CC0: fine. CC BY: fine.', author: kim, createdAt: at(2) }),
        aPost({ id: '4', text: 'CC0: absolutely not', author: kim, createdAt: at(3) }),
        aPost({ id: '5', text: 'CC0: fine', author: lee, createdAt: at(1) }),
        aPost({ id: '6', text: 'hello', author: lee, createdAt: at(2) }),
        aPost({ id: '7', text: 'hello', author: aPerson({ handle: 'mo' }) }),
      ],
    }),
    ALL_WORDS,
  )
  it('come with most verdicts first, then most people, those who name none last', () => {
    expect(reading.byLicense.map(({ id, people }) => [id, people])).toEqual([
      ['CC0', 2],
      ['CC-ND', 1],
      ['CC-BY', 1],
      [null, 1],
    ])
  })
  it('put a license that one person judges before one that three only name', () => {
    const names = ['MIT', 'MIT', 'MIT', 'CC0: fine'].map((text, index) =>
      aPost({ id: String(index + 2), text, author: aPerson({ handle: `reader${index}` }) }),
    )
    const groups = buildReading(aThread({ replies: names }), ALL_WORDS).byLicense
    expect(groups.map(({ id, people }) => [id, people])).toEqual([
      ['CC0', 1],
      ['MIT', 3],
      [null, 0],
    ])
  })
  it('count each person by their latest verdict', () => {
    expect(reading.byLicense[0]?.verdicts).toEqual({ yes: 1, no: 1, depends: 0, none: 0 })
  })
})

describe('agreement', () => {
  const stanceOf = (text: string) => {
    const replies = [
      aPost({ id: '5', text: 'No, never.', author: kim }),
      aPost({ id: '6', inReplyToId: '5', text, author: aPerson({ handle: 'lee' }) }),
    ]
    return buildReading(aThread({ replies }), RULE_WORDS).replies[1]?.stance.options
  }
  it.each(['@kim same here', '@kim I agree!', '@kim this.', '@kim +1'])(
    '%s takes the stance above',
    (text) => {
      expect(stanceOf(text)).toEqual([1])
    },
  )
  it.each(['@kim same time tomorrow?', '@kim what makes you say that?'])('%s does not', (text) => {
    expect(stanceOf(text)).toEqual([])
  })
})
