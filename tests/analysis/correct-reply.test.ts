import { describe, expect, it } from 'vitest'
import { ALL_WORDS } from '../../lib/analysis/all-words'
import { buildReading } from '../../lib/analysis/build-reading'
import { correctReply } from '../../lib/analysis/correct-reply'
import type { CorrectionChange } from '../../lib/model/correction'
import { aCorrection } from '../fakes/a-correction'
import { aReply } from '../fakes/a-reading'
import { aPerson, aPoll, aPost, aThread } from '../fakes/builders'

const poll = aPoll(['Yes', 'No', 'Depends'])
const several = aPoll(['Yes', 'No', 'Depends'], { multiple: true })

const reply = aReply({
  text: 'Yes, CC BY and GPL are fine.',
  stance: 0,
  implied: true,
  because: ['Yes'],
  licenses: [
    { id: 'CC-BY', named: 'CC BY', verdict: 'yes' },
    { id: 'GPL', named: 'GPL' },
  ],
})

const correct = (change: Partial<CorrectionChange>, { options, multiple } = poll) =>
  correctReply(reply, aCorrection(change), { options, multiple })

describe('a corrected stance', () => {
  it('rests on the reader’s word', () => {
    expect(correct({ stance: ['No'] }).stance).toEqual({
      options: [1],
      declared: true,
      family: null,
      confidence: 1,
      evidence: [],
    })
  })

  it('keeps the words of the option that was read, and of no other', () => {
    expect(correct({ stance: ['Yes'] }).stance).toMatchObject({
      declared: true,
      evidence: reply.stance.evidence,
    })
    expect(correct({ stance: ['Depends', 'Yes'] }, several).stance).toMatchObject({
      options: [2, 0],
      evidence: reply.stance.evidence,
    })
  })

  it('may be none', () => {
    expect(correct({ stance: [] }).stance).toEqual({
      options: [],
      declared: false,
      family: null,
      confidence: 0,
      evidence: [],
    })
  })

  it.each([
    ['one of several where the poll allows but one', ['No', 'Yes'], poll, [1]],
    ['several where it allows several, each once', ['No', 'Yes', 'No'], several, [1, 0]],
    ['those that the poll still has', ['Perhaps', 'Depends'], several, [2]],
    ['the first of two that are called alike', ['Tea'], aPoll(['Milk', 'Tea', 'Tea']), [1]],
  ] as const)('takes %s', (_, stance, where, options) => {
    expect(correct({ stance }, where).stance.options).toEqual(options)
  })

  it('is passed over where the poll has none of its options any more', () => {
    expect(correct({ stance: ['Perhaps'] })).toBe(reply)
  })
})

describe('corrected licenses', () => {
  it('are without those not meant, and with those meant', () => {
    const { licenses, stance, correction } = correct({ notLicenses: ['CC-BY'], licenses: ['MIT'] })
    expect(licenses).toEqual([
      reply.licenses[1],
      { id: 'MIT', name: 'MIT', spdx: null, verdict: null, quoted: false, evidence: [] },
    ])
    expect(stance).toBe(reply.stance)
    expect(correction).toEqual({ stance: null, removed: [reply.licenses[0]], added: ['MIT'] })
  })

  it('are not there twice, and stay as they were read where they were', () => {
    expect(correct({ licenses: ['GPL'] })).toBe(reply)
    expect(correct({ licenses: ['MIT', 'MIT'] }).correction?.added).toEqual(['MIT'])
    expect(correct({ notLicenses: ['GPL'], licenses: ['GPL'] })).toBe(reply)
  })

  it('need not have been read to be not meant', () => {
    expect(correct({ notLicenses: ['MIT'] })).toBe(reply)
  })
})

it('a correction keeps what was read', () => {
  const { correction } = correct({ stance: ['No'] })
  expect(correction).toEqual({ stance: reply.stance, removed: [], added: [] })
})

it('the poll author’s own reply takes no stance, whatever anybody says', () => {
  const own = aReply({ byPollAuthor: true })
  expect(correctReply(own, aCorrection({ stance: ['Yes'], licenses: ['MIT'] }), poll)).toBe(own)
})

describe('a thread read with corrections', () => {
  const posts = [
    aPost({ id: '2', text: 'I voted yes.', author: aPerson({ handle: 'ada' }) }),
    aPost({ id: '3', text: 'I voted no, MIT or not.', author: aPerson({ handle: 'ben' }) }),
  ]
  const thread = aThread({ replies: posts })
  const uri = posts[0]?.uri ?? ''
  const corrections = new Map([[uri, aCorrection({ uri, stance: ['No'], licenses: ['MIT'] })]])

  it('groups and counts as the reader says', () => {
    const { byStance, byLicense } = buildReading(thread, ALL_WORDS, corrections)
    expect(byStance.map(({ people }) => people)).toEqual([0, 2, 0, 0, 0])
    expect(byLicense.map(({ id, people }) => [id, people])).toEqual([
      ['MIT', 2],
      [null, 0],
    ])
  })

  it('is otherwise read as without', () => {
    const [, other] = buildReading(thread, ALL_WORDS).replies
    expect(buildReading(thread, ALL_WORDS, corrections).replies[1]).toEqual(other)
    expect(
      buildReading(thread, ALL_WORDS, new Map([['https://elsewhere.example/1', aCorrection()]])),
    ).toEqual(buildReading(thread, ALL_WORDS))
  })
})
