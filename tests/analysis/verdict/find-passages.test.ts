import { describe, expect, it } from 'vitest'
import { findLicenses } from '../../../lib/analysis/license/find-licenses'
import { foldText } from '../../../lib/analysis/text/fold-text'
import { tokenize } from '../../../lib/analysis/text/tokenize'
import { findPassages } from '../../../lib/analysis/verdict/find-passages'
import { aPost } from '../../fakes/builders'
import { frame } from './license-frame'

const cut = (text: string): string[] => {
  const tokens = tokenize(foldText(text))
  const slice = ({ from, to }: { from: number; to: number }): string =>
    tokens
      .slice(from, to)
      .map(({ word }) => word)
      .join(' ')
  return findPassages(text, tokens, findLicenses(aPost({ text }), frame), frame.dictionary).map(
    ({ before, names, behind }) => `${slice(before)} [${slice(names)}] ${slice(behind)}`,
  )
}

const labels = (text: string): boolean[] => {
  const tokens = tokenize(foldText(text))
  return findPassages(text, tokens, findLicenses(aPost({ text }), frame), frame.dictionary).map(
    ({ told }) => told,
  )
}

describe('passages', () => {
  it.each([
    ['MIT, BSD and ISC: all fine', [' [mit bsd and isc] all fine']],
    ['CC0: fine. ND: nope.', [' [cc0] fine', ' [nd] nope']],
    ['ND? Hands off.', [' [nd] hands off']],
    ['If it is CC0, go ahead', ['if it is [cc0] go ahead']],
    ['CC0 yes, GPL no', [' [cc0] yes', ' [gpl] no']],
    ['take BY and leave NC', ['take [by] ', 'and leave [nc] ']],
    ['MIT is fine but GPL is not', [' [mit] is fine', 'but [gpl] is not']],
    ['SA: yes, but the mug is SA too', [' [sa] yes but the mug is sa too', 'but the mug is [sa] too']],
    ['NC no SA ok', [' [nc] no', ' [sa] ok']],
    ['BY ok SA ok NC no', [' [by] ok', ' [sa] ok', ' [nc] no']],
    ['MIT or even GPL: ok', [' [mit or even gpl] ok']],
    ['MIT ok even GPL no', [' [mit] ok even', ' [gpl] no']],
    ['neither NC nor ND is for us', ['neither [nc nor nd] is for us']],
    ['CC0 / PD – fine.\nBY – ask', [' [cc0 pd] fine', ' [by] ask']],
    ['We use MIT. It works.', ['we use [mit] it works']],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected)
  })
})

describe('names as labels', () => {
  it.each([
    ['CC0: fine', [true]],
    ['GPL → ask', [true]],
    ['ND? Hands off.', [true]],
    ['the BY ones: ok', [true]],
    ['CC0 is fine', [false]],
    ['MIT, to be clear: no', [false]],
    ['we wrote CC0 on it, and so: take it', [false]],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected)
  })
})
