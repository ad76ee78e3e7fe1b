import { describe, expect, it } from 'vitest'
import { findLicenses } from '../../../lib/analysis/license/find-licenses'
import { toReplyText } from '../../../lib/analysis/reply-text'
import { joinVerdicts } from '../../../lib/analysis/verdict/join-verdicts'
import { aPost } from '../../fakes/builders'
import { dictionary, frame } from './license-frame'

describe('what the licenses in a reply are said to be', () => {
  it.each([
    ['CC0: fine. ND: nope.', 'mixed'],
    ['CC0 – help yourself, BY – only if they credit me', 'mixed'],
    ['MIT, BSD, ISC: all fine', 'yes'],
    ['ND: nope. NC: nope.', 'no'],
    ['BY-SA only if the result is shared alike', 'depends'],
    // named, not judged
    ['What about CC BY-SA?', null],
    ['Did anybody say BSD?', null],
    // none named
    ['fine. nope.', null],
  ])('%s → %s', (text, expected) => {
    const reply = toReplyText(aPost({ text, language: 'en' }), dictionary)
    expect(joinVerdicts(reply, findLicenses(reply.post, frame), frame)).toBe(expected)
  })
})
