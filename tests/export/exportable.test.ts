import { expect, it } from 'vitest'
import { isExportable } from '../../lib/export/exportable'
import type { Visibility } from '../../lib/model/post'
import { aPost, aThread } from '../fakes/builders'

it.each<[Visibility, boolean]>([
  ['public', true],
  ['unlisted', true],
  ['private', false],
  ['direct', false],
])('a %s poll: %s', (visibility, expected) => {
  expect(isExportable({ thread: aThread({ post: aPost({ visibility }) }) })).toBe(expected)
})

it('asks for the poll’s own post only: replies are left out one by one', () => {
  expect(isExportable({ thread: aThread({ replies: [aPost({ visibility: 'direct' })] }) })).toBe(true)
})
