import { expect, it } from 'vitest'
import { toPublicThread } from '../../lib/thread/public-thread'
import { aPost, aThread } from '../fakes/builders'

const thread = aThread({
  replies: [
    aPost({ id: '2', visibility: 'public' }),
    aPost({ id: '3', visibility: 'private', text: 'Between us.' }),
    aPost({ id: '4', visibility: 'unlisted', inReplyToId: '3' }),
    aPost({ id: '5', visibility: 'direct' }),
    aPost({ id: '6', visibility: 'public', inReplyToId: '77' }),
  ],
})

it('leaves out followers-only and direct replies, counts them, and names them nowhere', () => {
  const { thread: open, withheld } = toPublicThread(thread)
  expect(open.replies.map(({ id, inReplyToId }) => [id, inReplyToId])).toEqual([
    ['2', '1'],
    ['4', null],
    ['6', '77'],
  ])
  expect(withheld).toBe(2)
  expect(open.coverage.read).toBe(3)
  expect(JSON.stringify(open)).not.toContain('Between us.')
})

it('leaves a public thread as it is', () => {
  const open = aThread({ replies: [aPost({ id: '2' })] })
  expect(toPublicThread(open)).toEqual({ thread: open, withheld: 0 })
})

it('changes nothing of what it was given', () => {
  const before = JSON.stringify(thread)
  toPublicThread(thread)
  expect(JSON.stringify(thread)).toBe(before)
})
