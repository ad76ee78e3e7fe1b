import { expect, it } from 'vitest'
import { assertExportable } from '../../lib/export/exportable'
import type { Visibility } from '../../lib/model/post'
import { aReading, aReply } from '../fakes/a-reading'

const assert = (visibility: Visibility, of: 'poll' | 'reply') => () => {
  const reading = aReading([aReply({ visibility: of === 'reply' ? visibility : 'public' })])
  const post = { ...reading.thread.post, visibility: of === 'poll' ? visibility : ('public' as const) }
  assertExportable({ ...reading, thread: { ...reading.thread, post } })
}

it.each<Visibility>(['public', 'unlisted'])('a %s post may leave', (visibility) => {
  expect(assert(visibility, 'poll')).not.toThrow()
  expect(assert(visibility, 'reply')).not.toThrow()
})

it.each<Visibility>(['private', 'direct'])('a %s post may not', (visibility) => {
  expect(assert(visibility, 'poll')).toThrow('not asked in public')
  expect(assert(visibility, 'reply')).toThrow('followers-only')
})
