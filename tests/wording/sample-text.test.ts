import { expect, it } from 'vitest'
import { listSampleNotes } from '../../lib/wording/sample-text'
import { english } from '../fakes/english'

it.each<[people: number, beginnings: RegExp[]]>([
  [1, [/^Only 1 person replied/, /^People who replied chose/]],
  [29, [/^Only 29 people replied/, /^People who replied chose/]],
  [30, [/^People who replied chose/]],
])('of %i people', (people, beginnings) => {
  const notes = listSampleNotes(people, english)
  expect(notes).toEqual(beginnings.map((beginning) => expect.stringMatching(beginning)))
})
