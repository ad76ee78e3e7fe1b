import { describe, expect, it } from 'vitest'
import { buildOverview, getPeoplePerDot, MOST_DOTS } from '../../components/build-overview'
import type { Poll } from '../../lib/model/poll'
import { aReading, aReply } from '../fakes/a-reading'
import { aPerson, aPoll } from '../fakes/builders'

const replies = [
  aReply({ author: aPerson({ handle: 'ada' }), text: 'yes', stance: 0, because: ['yes'] }),
  aReply({ author: aPerson({ handle: 'bob' }), text: 'yes', stance: 0, because: ['yes'] }),
  aReply({ author: aPerson({ handle: 'eve' }), text: 'hm' }),
]

describe('buildOverview', () => {
  it('has a row per option and one for the replies without a clear stance', () => {
    const { rows } = buildOverview(aReading(replies, { poll: aPoll(['Yes', 'No'], { ownVotes: [1] }) }))
    expect(rows).toEqual([
      { option: 0, title: 'Yes', own: false, votes: 10, share: 0.5, people: 2 },
      { option: 1, title: 'No', own: true, votes: 10, share: 0.5, people: 0 },
      { option: null, title: '', own: false, votes: null, share: 0, people: 1 },
    ])
  })

  it.each<[title: string, poll: Partial<Poll>, share: number]>([
    ['of the voters where the server tells them', { voters: 40, votes: 20 }, 0.25],
    ['of the votes where it does not', { voters: null, votes: 20 }, 0.5],
    ['nothing where nobody voted', { voters: 0, votes: 0 }, 0],
  ])('shares are %s', (_, poll, share) => {
    const { rows } = buildOverview(aReading([], { poll: aPoll(['Yes', 'No'], poll) }))
    expect(rows[0]?.share).toBe(share)
  })

  it('has no share of hidden totals', () => {
    const options = [
      { title: 'Yes', votes: null },
      { title: 'No', votes: null },
    ]
    const { rows } = buildOverview(aReading([], { poll: aPoll(['Yes', 'No'], { options }) }))
    expect(rows[0]).toMatchObject({ votes: null, share: 0 })
  })
})

describe('getPeoplePerDot', () => {
  it.each([
    [0, 1],
    [MOST_DOTS, 1],
    [MOST_DOTS + 1, 2],
    [2 * MOST_DOTS + 1, 5],
    [126, 10],
    [4096, 500],
  ])('%i people in the largest row: %i a dot', (most, perDot) => {
    expect(getPeoplePerDot(most)).toBe(perDot)
    expect(most / perDot).toBeLessThanOrEqual(MOST_DOTS)
  })
})
