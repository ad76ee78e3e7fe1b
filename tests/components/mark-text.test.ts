import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildTextParts, type TextPart } from '../../components/mark-text'
import type { Link } from '../../lib/model/post'
import { aReply, evidenceIn, type ReplySketch } from '../fakes/a-reading'

/** Parts in short: `{words}` for stance, `[words]` for a license, `«…»` quoted, `(url: …)` linked. */
function draw(parts: readonly TextPart[]): string {
  return parts
    .map(({ link, quoted, runs }) => {
      const words = runs
        .map(({ text, stance, license }) => {
          const inner = license ? `[${text}]` : text
          return stance ? `{${inner}}` : inner
        })
        .join('')
      const linked = link === null ? words : `(${link.url}: ${words})`
      return quoted ? `«${linked}»` : linked
    })
    .join('')
}

function aLink(text: string, words: string, url: string): Link {
  const { start, end } = evidenceIn(text, words)
  return { start, end, url, kind: 'web' }
}

const LINKED = 'see my.example and no'
const CASES: readonly [expected: string, sketch: ReplySketch][] = [
  ['plain words', { text: 'plain words' }],
  ['{No}, never', { text: 'No, never', stance: 1, because: ['No'] }],
  ['{all of it}', { text: 'all of it', stance: 1, because: ['all of it'] }],
  ['{No way, never} again', { text: 'No way, never again', stance: 1, because: ['No way', 'way, never'] }],
  ['{one} {two}', { text: 'one two', stance: 1, because: ['two', 'one'] }],
  [
    '{no to }{[CC BY]}[-SA] art',
    {
      text: 'no to CC BY-SA art',
      stance: 1,
      because: ['no to CC BY'],
      licenses: [{ id: 'CC-BY-SA', named: 'CC BY-SA' }],
    },
  ],
  [
    'see (https://my.example/: my.example) and {no}',
    {
      text: LINKED,
      stance: 1,
      because: ['no'],
      links: [aLink(LINKED, 'my.example', 'https://my.example/')],
    },
  ],
  [
    'see (https://my.example/: {my}.example) and no',
    {
      text: LINKED,
      stance: 1,
      because: ['my'],
      links: [aLink(LINKED, 'my.example', 'https://my.example/')],
    },
  ],
  [
    'see (https://first.example/: my.exa)mple and no',
    {
      text: LINKED,
      links: [
        aLink(LINKED, 'my.exa', 'https://first.example/'),
        { ...aLink(LINKED, 'my', 'https://second.example/') },
      ],
    },
  ],
  ['see my.example and no', { text: LINKED, links: [aLink(LINKED, 'my.example', 'javascript:alert(1)')] }],
  [
    'see my.example and no',
    { text: LINKED, links: [aLink(LINKED, 'my.example', 'data:text/html,<b>hi</b>')] },
  ],
  ['see my.example and no', { text: LINKED, links: [aLink(LINKED, 'my.example', 'my.example')] }],
  [
    '«they say no» but {yes}',
    { text: 'they say no but yes', quotations: [{ start: 0, end: 11 }], stance: 0, because: ['yes'] },
  ],
]

describe('buildTextParts', () => {
  it.each(CASES)('%s', (expected, sketch) => {
    expect(draw(buildTextParts(aReply(sketch)))).toBe(expected)
  })

  it('has nothing to show of an empty text', () => {
    expect(draw(buildTextParts(aReply({ text: '' })))).toBe('')
  })

  it('clips to the length asked for', () => {
    const reply = aReply({ text: 'No, never again', stance: 1, because: ['never again'] })
    expect(draw(buildTextParts(reply, 9))).toBe('No, {never}')
  })

  it('gives the text back whatever the offsets are', () => {
    const offset = fc.integer({ min: -3, max: 60 })
    const span = fc.record({ start: offset, end: offset, quote: fc.constant('') })
    const link = fc.record({
      start: offset,
      end: offset,
      url: fc.constantFrom('https://a.example/', 'https://b.example/', 'javascript:x'),
      kind: fc.constant('web' as const),
    })
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50, unit: 'grapheme' }),
        fc.array(span),
        fc.array(span),
        fc.array(link),
        (text, stance, license, links) => {
          const plain = aReply({ text, links, quotations: stance })
          const parts = buildTextParts({
            ...plain,
            stance: { ...plain.stance, evidence: stance },
            licenses: [{ id: 'CC', name: 'CC', spdx: null, verdict: null, quoted: false, evidence: license }],
          })
          const runs = parts.flatMap((part) => part.runs)
          expect(runs.map((run) => run.text).join('')).toBe(text)
          expect(runs.every((run) => run.text !== '') || text === '').toBe(true)
          expect(parts.every(({ link }) => link === null || link.url.startsWith('https://'))).toBe(true)
        },
      ),
    )
  })
})
