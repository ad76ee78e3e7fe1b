import { describe, expect, it } from 'vitest'
import { buildCrossTable } from '../../components/build-cross-table'
import type { LicenseId } from '../../lib/model/license-id'
import { aReading, aReply, type ReplySketch } from '../fakes/a-reading'
import { aPerson, aPoll } from '../fakes/builders'

const naming = (id: LicenseId, sketch: ReplySketch) =>
  aReply({ text: `${id}!`, licenses: [{ id, named: id }], ...sketch })

const READING = aReading(
  [
    naming('MIT', { id: '2', author: aPerson({ handle: 'ada' }), stance: 0 }),
    naming('MIT', { id: '3', author: aPerson({ handle: 'ada' }), stance: 0 }),
    naming('MIT', { id: '4', author: aPerson({ handle: 'bo' }), stance: [1, 0] }),
    naming('MIT', { id: '5', author: aPerson({ handle: 'cy' }) }),
    naming('GPL', { id: '6', author: aPerson({ handle: 'ada' }), stance: 1 }),
    aReply({ id: '7', author: aPerson({ handle: 'di' }), stance: 1 }),
    naming('GPL', { id: '8', author: aPerson({ handle: 'host' }), byPollAuthor: true }),
  ],
  { poll: aPoll(['Yes', 'No']) },
)

describe('the table of licenses and stances', () => {
  it('counts people once in a cell, in every option that they take, and no poll author', () => {
    const rows = buildCrossTable(READING)
    const people = Object.fromEntries(rows.map(({ name, cells }) => [name, cells.map((cell) => cell.people)]))
    expect(people).toEqual({ MIT: [2, 1, 1], GPL: [0, 1, 0] })
  })

  it('lists the replies of a cell, in thread order', () => {
    const cell = buildCrossTable(READING)[0]?.cells[0]
    expect(cell?.replies.map(({ post }) => post.id)).toEqual(['2', '3', '4'])
    expect(cell?.key).toBe('cell:MIT:0')
  })

  it('is hottest where most people are', () => {
    expect(buildCrossTable(READING).flatMap(({ cells }) => cells.map(({ heat }) => heat))).toEqual([
      1, 0.5, 0.5, 0, 0.5, 0,
    ])
  })

  it('holds only what a filter leaves', () => {
    const rows = buildCrossTable(READING, ({ post }) => post.author.handle === 'cy')
    expect(rows.map(({ name, cells }) => [name, ...cells.map(({ people }) => people)])).toEqual([
      ['MIT', 0, 0, 1],
    ])
  })
})
