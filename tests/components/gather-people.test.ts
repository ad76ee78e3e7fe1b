import { describe, expect, it } from 'vitest'
import { gatherNobody, gatherPeople } from '../../components/gather-people'
import { personKey } from '../../components/group-key'
import { listRows } from '../../components/list-rows'
import { countShown, EVERY_PAGE } from '../../components/reply-pages'
import { aReply } from '../fakes/a-reading'
import { aPerson } from '../fakes/builders'

const by = (...names: readonly string[]) =>
  names.map((handle, index) => aReply({ id: String(10 + index), author: aPerson({ handle }) }))

describe('gatherPeople', () => {
  it.each<[title: string, names: string[], gathered: [index: number, further: number[]][]]>([
    ['nobody', [], []],
    [
      'each once',
      ['anna', 'ben'],
      [
        [0, []],
        [1, []],
      ],
    ],
    ['one person twice in a row', ['anna', 'anna'], [[0, [1]]]],
    [
      'one person with others between',
      ['anna', 'ben', 'anna', 'cleo', 'anna', 'ben'],
      [
        [0, [2, 4]],
        [1, [5]],
        [3, []],
      ],
    ],
  ])('%s', (_, names, expected) => {
    expect(gatherPeople(by(...names)).map(({ index, further }) => [index, further])).toEqual(expected)
  })

  it('goes by account, not by display name', () => {
    const twins = [
      aReply({ author: { ...aPerson({ handle: 'a@one' }), name: 'Anna' } }),
      aReply({ author: { ...aPerson({ handle: 'a@two' }), name: 'Anna' } }),
    ]
    expect(gatherPeople(twins)).toHaveLength(2)
  })

  it('holds each reply once, whatever the order', () => {
    const replies = by('anna', 'ben', 'anna', 'cleo', 'ben', 'anna')
    for (const list of [replies, [...replies].reverse()])
      expect(
        gatherPeople(list)
          .flatMap(({ index, further }) => [index, ...further])
          .sort(),
      ).toEqual([0, 1, 2, 3, 4, 5])
  })
})

describe('gatherNobody', () => {
  it('leaves each reply by itself', () => {
    expect(gatherNobody(by('host', 'host')).map(({ index, further }) => [index, further])).toEqual([
      [0, []],
      [1, []],
    ])
  })
})

describe('listRows', () => {
  const gathered = gatherPeople(by('anna', 'ben', 'anna', 'cleo', 'anna', 'ben'))

  it('folds further replies behind the first', () => {
    expect(listRows(gathered, () => false)).toEqual([
      { index: 0, more: 2, further: false },
      { index: 1, more: 1, further: false },
      { index: 3, more: 0, further: false },
    ])
  })

  it('unfolds them directly under it', () => {
    expect(listRows(gathered, (index) => index === 0).map(({ index, further }) => [index, further])).toEqual([
      [0, false],
      [2, true],
      [4, true],
      [1, false],
      [3, false],
    ])
  })
})

describe('personKey', () => {
  it('differs by group and by person', () => {
    const keys = ['stance:1', 'stance:11'].flatMap((group) =>
      ['1', '11'].map((person) => personKey(group, person)),
    )
    expect(new Set(keys).size).toBe(4)
  })
})

describe('countShown', () => {
  it.each([
    [5, 1, 5],
    [20, 1, 20],
    [21, 1, 20],
    [190, 3, 60],
    [4096, EVERY_PAGE, 4096],
    [0, EVERY_PAGE, 0],
  ])('of %i on %d pages: %i', (entries, pages, shown) => {
    expect(countShown(entries, pages)).toBe(shown)
  })
})
