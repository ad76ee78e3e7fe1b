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
    asks: true,
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
    ['BY with credit, NC no', 'CC-BY first:depends, CC-NC first:no'],
    ['BY is fine with me', 'CC-BY first:yes'],
    ['SA: charge what you like, but the edits must be open', 'CC-SA told:qualified'],
    ['SA: charge what you like, but not my cat', 'CC-SA told:yes'],
    // A word that only denies says less than the answer behind it, and no answer stands behind the next name.
    ['NC without a shop is fine', 'CC-NC first:yes'],
    ['the ND ones not on a mug, they forbid that', 'CC-ND first:no'],
    ['NC is not a mug', 'CC-NC first:not'],
    ['NC is not a mug, CC0 is fine', 'CC-NC first:not, CC0 first:yes'],
    ['NC is not a mug, and MIT is forbidden', 'CC-NC first:not, MIT first:no'],
    // If-clauses.
    ["if it's MIT, go ahead", 'MIT told:yes'],
    ["yes, if it's CC0", 'CC0 told:yes'],
    ["fine as long as it isn't NC", 'CC-NC told:no'],
    ['yes, unless it says ND', 'CC-ND told:no'],
    ["no, unless it's CC0", 'CC0 told:yes'],
    ['print them all except NC', 'CC-NC told:no'],
    ['anything but ND', 'CC-ND told:no'],
    ["if it's SA and they share back, fine", 'CC-SA told:depends'],
    ["if it's SA and in color, fine", 'CC-SA told:qualified'],
    ['I wonder if it was MIT', 'MIT told:none'],
    // The same of a further name.
    ['BY: yes. CC0 as well', 'CC-BY told:yes, CC0 first:yes'],
    ['GPL: no. Same for AGPL.', 'GPL told:no, AGPL first:no'],
    ['BY: yes. My cat likes CC0', 'CC-BY told:yes, CC0 first:none'],
    // What is said of the whole.
    ['forbid it, even for CC0', 'CC0 first:no'],
    ['sure, even MIT', 'MIT first:yes'],
    ['forbid it, my cat likes CC0', 'CC0 first:none'],
    ['even CC0 mugs', 'CC0 first:none'],
    // Judged further on.
    ['Mugs are SA here. SA: go ahead', 'CC-SA told:yes'],
    ['SA: no. If the mug is SA, fine', 'CC-SA told:no'],
    ['Most of our mugs here are SA. If the lid is SA, fine', 'CC-SA first:none'],
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

describe('what stands before a name', () => {
  it.each([
    ['sure, CC0', 'ahead:yes'],
    ['I allow CC0', 'nearest:none'],
    ['no problem with CC0', 'nearest:yes'],
    ['yes, if it is CC0', 'nearest:supposed'],
  ])('%s → %s', (text, expected) => {
    expect(featuresOf(text).get('CC0')).toContain(expected)
  })
})

describe('what the whole reply says', () => {
  it.each([
    ['I printed it under NC', true],
    ['NC: go ahead', false],
  ])('%s leaves NC unjudged: %s', (text, unjudged) => {
    expect(featuresOf(text).get('CC-NC')?.includes('unjudged:non-commercial')).toBe(unjudged)
  })

  it.each([
    ['CC0: fine. ND: nope.', true],
    ['CC0: fine. BY: sure.', false],
  ])('%s has mixed verdicts: %s', (text, mixed) => {
    expect(featuresOf(text).get('CC0')?.includes('mixed')).toBe(mixed)
  })

  it.each([
    ['CC0 is fine', 'one:yes'],
    ['CC0 is fine, ND is forbidden', 'two:yes'],
    ['CC0 is fine, ND is forbidden, MIT too', 'more:yes'],
    ['CC0 is fine. CC0, I said', 'one:yes'],
    ['CC0 on a mug', 'one:none'],
  ])('%s counts: %s', (text, counted) => {
    const counts = featuresOf(text)
      .get('CC0')
      ?.filter((feature) => /^(?:one|two|more):/.test(feature))
    expect(counts).toEqual([counted])
  })

  it.each([
    ['CC0 is fine', 'place:first'],
    ['@mug CC0 is fine', 'place:first'],
    ['Mugs? CC0 is fine', 'place:first'],
    ['for the CC0 mugs', 'place:early'],
    ['fine, CC0', 'place:early'],
    ['on this mug stands CC0', 'place:late'],
  ])('%s has the name at %s', (text, place) => {
    const places = featuresOf(text)
      .get('CC0')
      ?.filter((feature) => feature.startsWith('place:'))
    expect(places).toEqual([place])
  })

  it('counts what is said next to another name as that name’s', () => {
    const features = featuresOf('CC0: fine. ND: nope.').get('CC-ND')
    expect(features).toContain('other:yes')
    expect(features).not.toContain('previous:yes')
  })

  it.each([
    [{ role: 'affirm' }, 'role:affirm'],
    [{ role: null }, 'role:none'],
    [{ role: 'deny', asked: new Set(['CC-NC']) }, 'asked:deny'],
    [{ role: 'conditional', chosen: new Set(['permissive']) }, 'unchosen'],
    [{ role: 'conditional', chosen: new Set(['CC-BY-NC']) }, 'chosen'],
  ] as [Partial<VerdictContext>, string][])('%j → %s', (context, expected) => {
    expect(featuresOf('I printed it under NC', context).get('CC-NC')).toContain(expected)
  })

  it('names no chosen kind where the option names none', () => {
    const features = featuresOf('I printed it under NC', { chosen: new Set() }).get('CC-NC')
    expect(features).not.toContain('chosen')
    expect(features).not.toContain('unchosen')
  })
})
