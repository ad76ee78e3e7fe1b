import { describe, expect, it } from 'vitest'
import { groupByStance } from '../../lib/analysis/group-by-stance'
import { runSteps } from '../../lib/analysis/steps'
import { aReply, type ReplySketch } from '../fakes/a-reading'
import { aPerson, aPoll } from '../fakes/builders'

const kim = aPerson({ handle: 'kim' })
const lee = aPerson({ handle: 'lee' })

/** Replies of one minute each, in order. */
const replies = (...sketches: ReplySketch[]) =>
  sketches.map((sketch, index) =>
    aReply({ id: String(index + 2), createdAt: `2026-03-01T10:0${index}:00.000Z`, ...sketch }),
  )

const people = (multiple: boolean, ...sketches: ReplySketch[]) =>
  runSteps(groupByStance(replies(...sketches), aPoll(['Tea', 'Coffee', 'Water'], { multiple }))).map(
    (group) => group.people,
  )

describe('a poll of several answers', () => {
  it.each<[title: string, expected: number[], sketches: ReplySketch[]]>([
    ['one reply, two options', [1, 1, 0, 0], [{ author: kim, stance: [1, 0] }]],
    [
      'two replies, an option each',
      [1, 1, 0, 0],
      [
        { author: kim, stance: 1 },
        { author: kim, stance: 0 },
      ],
    ],
    [
      'the same option twice',
      [1, 0, 0, 0],
      [
        { author: kim, stance: 0 },
        { author: kim, stance: 0 },
      ],
    ],
    [
      'what is declared before what is implied',
      [1, 0, 0, 0],
      [
        { author: kim, stance: 0 },
        { author: kim, stance: 1, implied: true },
      ],
    ],
    ['two people', [1, 1, 0, 1], [{ author: kim, stance: [0, 1] }, { author: lee }]],
  ])('%s', (_, expected, sketches) => {
    expect(people(true, ...sketches)).toEqual(expected)
  })

  it('shows a reply in each group it takes', () => {
    const groups = runSteps(groupByStance(replies({ stance: [2, 0] }, {}), aPoll(['Tea', 'Coffee', 'Water'])))
    expect(groups.map((group) => group.replies.map(({ post }) => post.id))).toEqual([['2'], [], ['2'], ['3']])
  })
})

it('a poll of one answer counts a person by the latest alone', () => {
  expect(people(false, { author: kim, stance: 1 }, { author: kim, stance: 0 })).toEqual([1, 0, 0, 0])
})
