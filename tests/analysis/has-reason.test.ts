import { describe, expect, it } from 'vitest'
import { hasReason } from '../../lib/analysis/has-reason'
import { tokenize } from '../../lib/analysis/text/tokenize'
import { evidenceIn } from '../fakes/a-reading'

const BARE: readonly (readonly [text: string, answer: readonly string[]])[] = [
  ['', []],
  ['no', ['no']],
  ['i voted no, thanks', ['voted no']],
  ['👍 👍 👍 👍 👍 👍', []],
  ['はい、賛成です。', ['賛成']],
]

const TOLD: readonly (readonly [text: string, answer: readonly string[]])[] = [
  ['no, because they never asked me for it', ['no']],
  ['my art is not food for machines', ['not food']],
  ['作品は本人の許可なしに使うべきではない', ['べきではない']],
]

describe('a bare answer', () => {
  it.each(BARE)('%s', (text, answer) => {
    expect(
      hasReason(
        tokenize(text),
        answer.map((quote) => evidenceIn(text, quote)),
      ),
    ).toBe(false)
  })
})

describe('a reason', () => {
  it.each(TOLD)('%s', (text, answer) => {
    expect(
      hasReason(
        tokenize(text),
        answer.map((quote) => evidenceIn(text, quote)),
      ),
    ).toBe(true)
  })
})
