import { describe, expect, it } from 'vitest'
import { findLicenses } from '../../../lib/analysis/license/find-licenses'
import { toReplyText } from '../../../lib/analysis/reply-text'
import { findVerdictFeatures, type VerdictContext } from '../../../lib/analysis/verdict/verdict-features'
import { aPost } from '../../fakes/builders'
import { dictionary, frame } from './license-frame'

const featuresOf = (text: string, context: Partial<VerdictContext> = {}): Map<string, readonly string[]> => {
  const post = aPost({ text })
  const found = findVerdictFeatures(toReplyText(post, dictionary), findLicenses(post, frame), {
    role: null,
    outright: false,
    talk: true,
    toPoll: true,
    asked: new Set(),
    chosen: null,
    dictionary,
    ...context,
  })
  return new Map([...found].map(([id, { features }]) => [id, features]))
}

/** What is told of each license, by its `first:` and `told:` features. */
const near = (text: string): string =>
  [...featuresOf(text)]
    .map(([id, features]) => {
      const told = features.find((feature) => feature.startsWith('told:'))
      return `${id} ${told ?? features.find((feature) => feature.startsWith('first:'))}`
    })
    .join(', ')

describe('what is said next to a name', () => {
  it.each([
    ['CC0: go ahead', 'CC0 told:yes'],
    ['CC0 is, go ahead, on the mug', 'CC0 first:yes'],
    // Half of a yes.
    ['BY: yes, with credit', 'CC-BY told:qualified'],
    ['BY: yes + name', 'CC-BY told:qualified'],
    ['SA: sure, but the mug is SA too', 'CC-SA told:qualified'],
    ['BY – with names', 'CC-BY told:depends'],
    ['BY: yes. Bring a mug with you', 'CC-BY told:yes'],
    // If-clauses.
    ["if it's MIT, go ahead", 'MIT told:yes'],
    ["yes, if it's CC0", 'CC0 told:yes'],
    ["fine as long as it isn't NC", 'CC-NC told:no'],
    ['yes, unless it says ND', 'CC-ND told:no'],
    ["no, unless it's CC0", 'CC0 told:yes'],
    ['print them all except NC', 'CC-NC told:no'],
    ["if it's SA and they share back, fine", 'CC-SA told:depends'],
    ["if it's SA and in color, fine", 'CC-SA told:qualified'],
    ['I wonder if it was MIT', 'MIT told:none'],
    // The same of a further name.
    ['BY: yes. CC0 as well', 'CC-BY told:yes, CC0 first:yes'],
    ['GPL: no. Same for AGPL.', 'GPL told:no, AGPL first:no'],
    ['BY: yes. My cat likes CC0', 'CC-BY told:yes, CC0 first:none'],
  ])('%s → %s', (text, expected) => {
    expect(near(text)).toBe(expected)
  })

  it.each([
    ['No copyleft, please.', true],
    ['Not MIT: they would close it.', true],
    ['I do not own MIT mugs.', false],
  ])('%s is refused: %s', (text, refused) => {
    expect([...featuresOf(text).values()].some((features) => features.includes('refused'))).toBe(refused)
  })
})

describe('what the whole reply says', () => {
  it.each([
    ['CC0: fine. ND: nope.', true],
    ['CC0: fine. BY: sure.', false],
  ])('%s has mixed verdicts: %s', (text, mixed) => {
    expect(featuresOf(text).get('CC0')?.includes('mixed')).toBe(mixed)
  })

  it('counts what is said next to another name as that name’s', () => {
    const features = featuresOf('CC0: fine. ND: nope.').get('CC-ND')
    expect(features).toContain('other:yes')
    expect(features).not.toContain('previous:yes')
  })

  it.each([
    [{ role: 'affirm', outright: true }, 'role:affirm'],
    [{ role: 'affirm', outright: false }, 'weak:affirm'],
    [{ role: null, outright: false }, 'role:none'],
    [{ role: 'deny', outright: true, asked: new Set(['CC-NC']) }, 'asked:deny'],
    [{ role: 'conditional', outright: true, chosen: new Set(['permissive']) }, 'unchosen'],
    [{ role: 'conditional', outright: true, chosen: new Set(['CC-BY-NC']) }, 'chosen'],
  ] as [Partial<VerdictContext>, string][])('%j → %s', (context, expected) => {
    expect(featuresOf('I printed it under NC', context).get('CC-NC')).toContain(expected)
  })

  it('names no chosen kind where the option names none', () => {
    const features = featuresOf('I printed it under NC', { chosen: new Set() }).get('CC-NC')
    expect(features).not.toContain('chosen')
    expect(features).not.toContain('unchosen')
  })
})
