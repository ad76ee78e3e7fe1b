import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALL_WORDS } from '../../lib/analysis/all-words'
import { buildReading } from '../../lib/analysis/build-reading'
import type { Evidence, Reading } from '../../lib/model/reading'
import { aPerson, aPoll, aPost, aThread } from '../fakes/builders'
import { loadCorpora } from './gold-case'

const corpora = loadCorpora()

/** Words that the rules know, amid strings that they do not. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  // Lone surrogates among letters.
  fc
    .array(fc.integer({ min: 0xd700, max: 0xe100 }), { maxLength: 80 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        'voted',
        'no',
        'yes,',
        'only if',
        '"',
        '> ',
        '\n',
        '@host',
        'CC BY-SA',
        'GPL',
        'if',
        '?',
        'İ',
        '’',
        'not',
        '👍',
        'https://creativecommons.org/licenses/by/4.0/',
        '¿',
        '「',
        '"yes"',
        'depends',
        '.',
        ',',
        'MIT license',
        'should',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(' ')),
)

function readText(text: string, overrides = {}): Reading {
  return buildReading(aThread({ replies: [aPost({ text, ...overrides })] }), ALL_WORDS)
}

function allEvidence(reading: Reading): { text: string; evidence: Evidence }[] {
  return reading.replies.flatMap(({ post, stance, licenses }) =>
    [...stance.evidence, ...licenses.flatMap((license) => license.evidence)].map((evidence) => ({
      text: post.text,
      evidence,
    })),
  )
}

describe('whatever a reply holds', () => {
  it('is read without throwing, and evidence slices to its quote', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'de', 'fr', 'es', 'ja', 'xx', null), (text, language) => {
        const reading = readText(text, { language })
        for (const { evidence } of allEvidence(reading)) {
          expect(evidence.quote).toBe(text.slice(evidence.start, evidence.end))
          expect(evidence.end).toBeGreaterThan(evidence.start)
        }
        for (const { stance } of reading.replies) {
          expect(stance.evidence.length > 0).toBe(stance.options.length > 0)
          expect(stance.confidence > 0).toBe(stance.options.length > 0)
        }
      }),
      { numRuns: 600 },
    )
  })

  it('may also stand in the question or in an option', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.uniqueArray(anyText, { minLength: 1, maxLength: 4 }),
        anyText,
        (question, titles, text) => {
          const post = aPost({
            id: '1',
            inReplyToId: null,
            author: aPerson({ handle: 'host' }),
            text: question,
          })
          expect(() =>
            buildReading(aThread({ post, poll: aPoll(titles), replies: [aPost({ text })] }), ALL_WORDS),
          ).not.toThrow()
        },
      ),
      { numRuns: 200 },
    )
  })

  it('leaves leading mentions out of the evidence', () => {
    const reading = readText('@no@yes.example @host @mit.example I voted no, it is MIT licensed')
    expect(allEvidence(reading).length).toBeGreaterThan(1)
    for (const { evidence } of allEvidence(reading)) expect(evidence.start).toBeGreaterThan(31)
  })
})

describe('hostile lengths', () => {
  const size = 100_000
  const repeat = (part: string): string => part.repeat(Math.ceil(size / part.length)).slice(0, size)
  const inputs = [
    ['one word', repeat('a')],
    ['one digit', repeat('1')],
    ['spaces', repeat(' ')],
    ['newlines', repeat('\n')],
    ['apostrophes', repeat("a'")],
    ['quotation marks', repeat('"')],
    ['opening quotes', repeat('„')],
    ['mentions', repeat('@a ')],
    ['at signs', repeat('@')],
    ['one mention', `@${repeat('a')}`],
    ['quote marks', repeat('>\n')],
    ['not', repeat('not ')],
    ['if', repeat('only if ')],
    ['voted', repeat('voted ')],
    ['voted without spaces', repeat('voted')],
    ['voted the the', `voted ${repeat('the ')}`],
    ['cc', repeat('cc ')],
    ['cc-by-', repeat('cc-by-')],
    ['BY', repeat('BY ')],
    ['by-nc-', repeat('by-nc-')],
    ['MIT', repeat('MIT ')],
    ['free and open', repeat('free and open ')],
    ['GPL v', repeat('GPL v')],
    ['an address', `https://${repeat('a')}`],
    ['addresses', repeat('https://gnu.org/licenses/ ')],
    ['emoji', repeat('👍')],
    ['combining marks', repeat('é́')],
    ['should be used', repeat('should be used ')],
    ['questions', repeat('why? ')],
    ['high surrogates', repeat('\ud800')],
    ['dashes', repeat('-')],
    ['i almost', repeat('i almost ')],
    ['licen', repeat('licen')],
    ['attribution', repeat('attribution-')],
    ['yes', repeat('yes ')],
    ['share a', repeat('share a ')],
    ['no comercial', repeat('no comercial: ')],
    ['Zimbra-1.4', repeat('Zimbra-1.4 ')],
    ['a long license name', repeat('historical permission notice and ')],
    ['names and verdicts', repeat('CC BY-SA ok, MIT if not ')],
    ['the poll in marks', repeat('"ai systems" ')],
    ['lines of the poll', repeat('> ai systems\n')],
    ['Japanese', repeat('騒音')],
    ['a shortcode', repeat(':a')],
  ] as const
  it.each(inputs)('%s, 100 kB', (_name, text) => {
    readText('warm up')
    // The processor's time and not the clock's, which runs on while other work has the machine.
    const start = process.cpuUsage()
    readText(text, { links: [] })
    const { user, system } = process.cpuUsage(start)
    // Measured 1–60 ms on a quiet machine; the bound leaves room for a busy one and none for quadratic time.
    expect((user + system) / 1_000).toBeLessThan(400)
  })
})

describe.skipIf(corpora.length === 0)('the order of replies', () => {
  it.each(corpora.map((gold) => [gold.slug, gold] as const))(
    'does not change a reading: %s',
    (_slug, { thread }) => {
      const byId = (reading: Reading) =>
        new Map(
          reading.replies.map(({ post, stance, licenses }) => [
            post.id,
            JSON.stringify({ stance, licenses }),
          ]),
        )
      const groups = ({ byStance, byLicense }: Reading) => [
        ...byStance.map(({ replies, ...group }) => group),
        ...byLicense
          .map(({ replies, ...group }) => group)
          // Those that equally many people name come in the order first named.
          .sort((a, b) => a.name.localeCompare(b.name)),
      ]
      const forwards = buildReading(thread, ALL_WORDS)
      const backwards = buildReading({ ...thread, replies: [...thread.replies].reverse() }, ALL_WORDS)
      for (const [id, reading] of byId(backwards)) expect(reading).toBe(byId(forwards).get(id))
      expect(groups(backwards)).toEqual(groups(forwards))
    },
  )
})
