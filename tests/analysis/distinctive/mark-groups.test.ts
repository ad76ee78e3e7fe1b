import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markLicense, markStance } from '../../../lib/analysis/distinctive/mark-groups'
import { runSteps } from '../../../lib/analysis/steps'
import type { ReplySketch } from '../../fakes/a-reading'
import { aPerson, aPoll } from '../../fakes/builders'
import { aCrowd, indexCrowd, marksOf, saying, termsOf } from './a-crowd'

const COMMON = [
  'the harbor belongs to everybody who lives here',
  'parking is a nightmare on that side already',
  'my cousin sells ice cream by the ferry',
  'who pays when the crane breaks down again',
  'ships have been loud since my grandmother was born',
]

/** Enough others, saying other things, for two of the first group to stand out. */
const OTHERS = saying(1, ...COMMON, ...COMMON, ...COMMON)

const texts = (...sketches: ReplySketch[]) => termsOf(aCrowd(...sketches, ...OTHERS)).map(({ text }) => text)
const inLanguage = (language: string | null, sketches: ReplySketch[]) =>
  sketches.map((sketch) => ({ ...sketch, language }))

describe('what sets a group apart', () => {
  it('is what several of its people say and the others do not, with how many and how surely', () => {
    const crowd = aCrowd(
      ...saying(0, 'think of the seagulls', 'Seagulls nest there', 'a seagull is a bird too'),
      ...OTHERS,
    )
    const [term, ...more] = termsOf(crowd)
    expect(more).toEqual([])
    expect(term).toMatchObject({ text: 'seagulls', people: 3 })
    expect(term?.z).toBeCloseTo(2.18, 2)
  })

  it.each<[title: string, sketches: ReplySketch[], expected: string[]]>([
    ['what one person says thrice', saying(0, 'seagulls, seagulls, seagulls'), []],
    ['what both sides say', saying(0, ...COMMON, ...COMMON), []],
    ["the option's own words", saying(0, 'yes', 'Yes!', 'oh yes'), []],
    [
      'handles, addresses, numbers, emoji',
      saying(0, ...Array(3).fill('@kim@a.example 2024 https://x.example/boats 🚢 :boat_cat:')),
      [],
    ],
    ['quotations', saying(0, '> seagulls nest there\nhm', '> seagulls nest there\nso'), []],
    ['words that carry no sense', saying(0, "they don't really", "they don't really"), []],
    ['a phrase', saying(0, 'sea view for all', 'keep the sea view', 'a sea view'), ['sea view']],
    [
      'a word where the phrase says less',
      saying(0, 'sea view', 'sea view', 'the sea!', 'sea breeze', 'calm sea'),
      ['sea'],
    ],
    ['the spelling used most', saying(0, 'NATO pier', 'NATO ships', 'nato'), ['NATO']],
  ])('%s', (_, sketches, expected) => {
    expect(texts(...sketches)).toEqual(expected)
  })

  it.each<[language: string | null, texts: string[], expected: string[]]>([
    ['de', ['Möwen nisten dort', 'die Möwe war zuerst da', 'ohne Möwen kein Hafen'], ['Möwen']],
    ['fr', ['les mouettes nichent là', 'et les mouettes alors ?'], ['mouettes']],
    ['ja', ['反対です。騒音がひどい', '騒音が心配です'], ['騒音']],
    ['fi', ['lokit ensin', 'lokit pesivät siellä'], ['lokit']],
    [null, ['the seagulls are there', 'and the seagulls say no'], ['seagulls']],
  ])('in %s', (language, said, expected) => {
    expect(texts(...inLanguage(language, saying(0, ...said)))).toEqual(expected)
  })

  it('counts a person once, and not the words that declare a vote', () => {
    const eve = aPerson({ handle: 'eve' })
    const ada = aPerson({ handle: 'ada' })
    const voted = { stance: 0, implied: false, because: ['I clicked yes'] }
    const replies: ReplySketch[] = [
      { ...voted, text: 'I clicked yes: seagulls', author: eve },
      { ...voted, text: 'I clicked yes, as said, seagulls', author: eve },
      { ...voted, text: 'I clicked yes for seagulls', author: ada },
    ]
    expect(termsOf(aCrowd(...replies, ...OTHERS))).toMatchObject([{ text: 'seagulls', people: 2 }])
  })

  it('names at most six, the surest first', () => {
    const words = ['gulls', 'terns', 'auks', 'skuas', 'petrels', 'gannets', 'puffins']
    const sketches = words.flatMap((word, index) => saying(0, ...Array(2 + index).fill(`${word}!`)))
    expect(texts(...sketches)).toEqual([...words].reverse().slice(0, 6))
  })

  it('is nothing where nobody else replied', () => {
    expect(termsOf(aCrowd(...saying(0, 'seagulls', 'seagulls')))).toEqual([])
  })

  it('does not depend on the order of replies', () => {
    const crowd = aCrowd(
      ...saying(
        0,
        'sea view, ada',
        'a sea view',
        'calm seas and a view',
        'gulls',
        'gulls and terns',
        'terns',
      ),
      ...OTHERS,
    )
    const expected = marksOf(crowd)
    expect(expected.terms.length).toBeGreaterThan(2)
    fc.assert(
      fc.property(fc.shuffledSubarray(crowd, { minLength: crowd.length }), (shuffled) => {
        expect(marksOf(shuffled)).toEqual(expected)
      }),
    )
  })
})

describe('which replies stand for a group', () => {
  const WHY = 'because the seagulls were there long before any of us'
  const representatives = (...sketches: ReplySketch[]) =>
    marksOf(aCrowd(...sketches, ...OTHERS)).representatives

  it.each<[title: string, sketches: ReplySketch[], expected: string[]]>([
    ['a reason before a bare vote', saying(0, 'Yes!', WHY), ['11']],
    ['a bare vote where nobody says more', saying(0, 'Yes!', 'Yup'), ['10']],
    [
      'the surer reading',
      [
        { text: WHY, stance: 0 },
        { text: WHY, stance: 0, implied: false },
      ],
      ['11', '10'],
    ],
    ['the shorter telling', saying(0, `${WHY} `.repeat(20), WHY), ['11', '10']],
    ['no two by one person', saying(0, WHY, WHY).map((reply) => ({ ...reply, author: aPerson() })), ['10']],
    [
      'nothing that is folded',
      [
        { text: WHY, stance: 0, contentWarning: 'birds' },
        { text: WHY, stance: 0, filterTitle: 'birds' },
      ],
      [],
    ],
    ['nothing without words', saying(0, '', '@host'), []],
    ['a third only if it adds a term', saying(0, WHY, WHY, WHY), ['10', '11']],
    [
      'what others have not said yet',
      saying(
        0,
        'the seagulls nest there every single spring',
        'every spring the seagulls come back to nest',
        'a sea view is worth more than any crane',
        'nobody gives up the sea view they pay for',
      ),
      ['10', '12'],
    ],
  ])('%s', (_, sketches, expected) => {
    const found = representatives(...sketches)
    expect(found).toEqual(expected)
  })
})

describe('a license group', () => {
  const license = { id: 'CC-BY', name: 'CC BY' } as const
  const by = (text: string, verdict?: 'yes' | 'no', quoted = false): ReplySketch => ({
    text,
    licenses: [{ ...license, named: 'CC BY', ...(verdict ? { verdict } : {}), quoted }],
  })
  const crowd = aCrowd(
    by('what about CC BY then, has anybody thought of it?'),
    by('the name of CC BY, quoted from above and no more said', 'yes', true),
    by('CC BY is fine if the painter is named on the poster', 'yes'),
    by('with CC BY the painter must be named on it', 'yes'),
    ...OTHERS,
  )
  const group = { id: license.id, replies: crowd.slice(0, 4) }

  it('is set apart by anything but license names', () => {
    const { terms } = runSteps(markLicense(group, indexCrowd(crowd)))
    expect(terms.map(({ text }) => text)).toContain('painter')
    expect(terms.filter(({ text }) => /CC|BY/.test(text))).toEqual([])
  })

  it('is represented by those who judge it', () => {
    expect(runSteps(markLicense(group, indexCrowd(crowd))).representatives.slice(0, 2)).toEqual(['12', '13'])
  })

  it('and those who name none are marked by nothing', () => {
    const none = { terms: [], representatives: [] }
    expect(runSteps(markLicense({ id: null, replies: crowd }, indexCrowd(crowd)))).toEqual(none)
    const unclear = { option: null, replies: crowd }
    expect(runSteps(markStance(unclear, aPoll(['Yes']), indexCrowd(crowd)))).toEqual(none)
  })
})
