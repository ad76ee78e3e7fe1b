import { describe, expect, it } from 'vitest'
import { ALL_WORDS } from '../../lib/analysis/all-words'
import { buildReading } from '../../lib/analysis/build-reading'
import { correctReply } from '../../lib/analysis/correct-reply'
import { collectCorrections, findAppliedChange, findChange, getAsRead } from '../../lib/model/applied-change'
import { aCorrection } from '../fakes/a-correction'
import { aReply } from '../fakes/a-reading'
import { aPoll, aPost, aThread } from '../fakes/builders'

const poll = aPoll(['Yes', 'No', 'Depends'], { multiple: true })
const read = aReply({
  text: 'Yes, with CC BY.',
  stance: [0, 2],
  because: ['Yes'],
  licenses: [{ id: 'CC-BY', named: 'CC BY' }],
})
const change = { stance: ['No'], notLicenses: ['CC-BY' as const], licenses: ['MIT' as const] }
const corrected = correctReply(read, aCorrection(change), poll)

describe('a change', () => {
  it('is against what was read, whatever was changed before', () => {
    for (const reply of [read, corrected])
      expect(findChange(reply, { options: [1], licenses: ['MIT'] }, poll)).toEqual(change)
  })

  it('is none where all is as it was read, in whichever order', () => {
    for (const reply of [read, corrected])
      expect(findChange(reply, { options: [2, 0], licenses: ['CC-BY'] }, poll)).toBeNull()
  })

  it.each([
    ['to no clear stance', { options: [], licenses: ['CC-BY' as const] }, { stance: [] }],
    ['to one of two', { options: [0], licenses: ['CC-BY' as const] }, { stance: ['Yes'] }],
    ['to no license', { options: [0, 2], licenses: [] }, { notLicenses: ['CC-BY'] }],
  ])('may be %s', (_, judgement, expected) => {
    const nothing = { stance: null, notLicenses: [], licenses: [] }
    expect(findChange(read, judgement, poll)).toEqual({ ...nothing, ...expected })
  })
})

describe('what was changed', () => {
  it('can be told from a reading', () => {
    expect(findAppliedChange(corrected, poll)).toEqual(change)
    expect(findAppliedChange(read, poll)).toBeNull()
  })

  it('leaves what was read to be told', () => {
    expect(getAsRead(corrected)).toEqual({ stance: read.stance, licenses: read.licenses })
    expect(getAsRead(read)).toEqual({ stance: read.stance, licenses: read.licenses })
  })

  it('makes another reading of the thread the same', () => {
    const post = aPost({ text: 'I voted yes, MIT or not.' })
    const thread = aThread({ replies: [post] })
    // The option that was read, once more: the reader's word for it.
    for (const stance of [['No'], ['Yes'], []]) {
      const correction = aCorrection({ uri: post.uri, stance, notLicenses: ['MIT'], licenses: ['GPL'] })
      const reading = buildReading(thread, ALL_WORDS, new Map([[post.uri, correction]]))
      expect(reading.replies[0]?.correction).not.toBeNull()
      expect(buildReading(thread, ALL_WORDS, collectCorrections(reading))).toEqual(reading)
    }
  })
})
