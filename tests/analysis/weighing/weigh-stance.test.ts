import { describe, expect, it } from 'vitest'
import { ALL_WORDS } from '../../../lib/analysis/all-words'
import { buildReading } from '../../../lib/analysis/build-reading'
import type { WeighingTable } from '../../../lib/analysis/weighing/weighing-model'
import type { StanceReading } from '../../../lib/model/reading'
import { aPerson, aPoll, aPost, aThread } from '../../fakes/builders'

/** "Velvet" speaks for yes, "pepper" for no, each alone enough; "the" for yes without being a reason; a question for none. */
const TABLE: WeighingTable = {
  evidence: { 'rule:implied': 2 },
  wording: {
    stem: {
      velvet: [2, 0, 0, 0, 0, 0],
      pep: [0, 2, 0, 0, 0, 0],
      pumpki: [0, 0, 0, 2, 0, 0],
      walnut: [0, 0, 0, 0, 0, 5],
    },
    'function:en': { the: [3, 0, 0, 0, 0, 0] },
    shape: { question: [0, 0, 0, 0, 0, 2] },
  },
}

function read(
  text: string,
  titles = ['Yes', 'No', 'Depends'],
  weighing = TABLE,
  question = 'Should the square be closed to cars?',
): StanceReading {
  const thread = aThread({
    post: aPost({ id: '1', text: question, language: 'en' }),
    poll: aPoll(titles),
    replies: [aPost({ id: '9', inReplyToId: '1', author: aPerson({ handle: 'ada' }), text, language: 'en' })],
  })
  const stance = buildReading(thread, { ...ALL_WORDS, weighing }).replies[0]?.stance
  if (!stance) throw new Error('no reply')
  return stance
}

describe('where no rule takes a stance', () => {
  it.each([
    ['so velvet today', 0],
    ['so pepper today', 1],
  ])('%s', (text, option) => {
    expect(read(text)).toMatchObject({ options: [option], family: 'wording' })
  })

  it('takes a thing of its own by what speaks for things', () => {
    expect(read('so pumpkin today', ['Yes', 'No', 'Lanterns'])).toMatchObject({ options: [2] })
  })

  it.each([
    ['nothing known here', 'no word speaks'],
    ['so velvet today?', 'no stance is as likely'],
    ['the square', 'no word that anybody would take for a reason'],
    ['velvet walnut', 'more speaks for no stance'],
  ])('%s → none: %s', (text) => {
    expect(read(text)).toMatchObject({ options: [], family: null, confidence: 0 })
  })

  it('does not choose between options that nothing tells apart', () => {
    expect(read('so pumpkin today', ['Tulips', 'Roses', 'Lilies']).options).toEqual([])
  })

  it('names no contraction where another word speaks', () => {
    const table = {
      ...TABLE,
      wording: { stem: { "didn't": [4, 0, 0, 0, 0, 0], velvet: [2, 0, 0, 0, 0, 0] } },
    }
    const quotes = (text: string) => read(text, undefined, table).evidence.map(({ quote }) => quote)
    expect(quotes("it didn't feel velvet")).toEqual(['velvet'])
    expect(quotes("it didn't feel right")).toEqual(["didn't"])
  })

  it('names the words that speak for the option, and how likely it is', () => {
    const { evidence, confidence } = read('so velvet and velvet today')
    expect(evidence.map(({ quote }) => quote)).toEqual(['velvet'])
    // Two ahead of three others that are even.
    expect(confidence).toBeCloseTo(Math.exp(2) / (Math.exp(2) + 3))
  })

  it('reads nothing from weights that know nothing, nor from what every object has', () => {
    expect(read('so velvet constructor', ['Yes', 'No'], { evidence: {}, wording: {} }).options).toEqual([])
  })
})

describe('where a rule takes one', () => {
  it('keeps it with the share that all of it gives, and its own words', () => {
    const { options, family, confidence, evidence } = read('unworkable here')
    expect({ options, family }).toEqual({ options: [1], family: 'implied' })
    expect(confidence).toBeCloseTo(Math.exp(2) / (Math.exp(2) + 3))
    expect(evidence[0]?.quote).toContain('unworkable')
  })

  it('drops it where no stance is far likelier', () => {
    expect(read('unworkable, walnut').options).toEqual([])
  })

  it('keeps it where something else is hardly likelier', () => {
    expect(read('unworkable here, velvet').options).toEqual([1])
  })

  it.each(['voted no, velvet velvet', 'No. So velvet'])('never touches what is declared: %s', (text) => {
    expect(read(text)).toMatchObject({ options: [1], declared: true })
  })
})

describe('licenses that are judged', () => {
  const table: WeighingTable = {
    evidence: { 'judged:mixed:conditional': 3, 'judged:no:deny': 3 },
    wording: { stem: { mug: [0.1, 0.1, 0.1, 0, 0, 0] } },
  }
  it.each([
    ['the mug: CC0 fine, ND nope', 'Should it be printed on a mug?', 2],
    ['the mug: NC nope, ND nope', 'Should it be printed on a mug?', 1],
    // to forbid is to be for the ban
    ['the mug: CC0 fine', 'Should printing it on a mug be banned?', 1],
  ])('%s', (text, question, option) => {
    expect(read(text, ['Yes', 'No', 'Depends'], table, question).options).toEqual([option])
  })
})
