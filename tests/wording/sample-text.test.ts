import { expect, it } from 'vitest'
import type { Poll } from '../../lib/model/poll'
import { listSampleNotes } from '../../lib/wording/sample-text'
import { aPoll, aThread } from '../fakes/builders'
import { english } from '../fakes/english'

it.each<[people: number, poll: Partial<Poll>, beginnings: RegExp[]]>([
  [29, {}, [/^Only 29 people replied/, /^People who replied chose/]],
  [30, {}, [/^People who replied chose/]],
  [30, { multiple: true }, [/^People who replied chose/, /^Several answers were allowed/]],
])('of %i people, %j', (people, poll, beginnings) => {
  const notes = listSampleNotes({ people, thread: aThread({ poll: aPoll(['Yes', 'No'], poll) }) }, english)
  expect(notes).toEqual(beginnings.map((beginning) => expect.stringMatching(beginning)))
})
