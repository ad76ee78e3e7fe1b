import type { SmallWordSets } from '../lexicon/compile-lexicon'
import { beginsClause } from '../text/begins-clause'
import type { Token } from '../text/tokenize'
import type { Cue } from './find-verdict-cues'
import type { VerdictCue } from './verdict-cue'

/** At most so many tokens stand between a negation and what it denies. */
const MAX_BETWEEN = 2

/**
 * Cues as they stand in their clauses, in text order.
 *
 * "NC: no" is an answer, "isn't fine" a no, "deckt das nicht" too, "not forbidden" a yes; `good` and `bad` count at the end
 * of a clause only.
 */
export function settleCues(cues: readonly Cue[], tokens: readonly Token[], small: SmallWordSets): Cue[] {
  const settled: Cue[] = []
  for (const cue of cues) {
    const value = settle(cue, tokens, small)
    if (value === null) continue
    const own: Cue = { ...cue, value }
    const last = settled.at(-1)
    const joined = last && isNear(last, own, tokens, small) ? join(last, own, tokens, small) : null
    if (last && joined) settled[settled.length - 1] = { from: last.from, to: own.to, value: joined }
    else settled.push(own)
  }
  return settled
}

/** What a cue says by itself, `null` for nothing. */
function settle(cue: Cue, tokens: readonly Token[], small: SmallWordSets): VerdictCue | null {
  const { from, to, value } = cue
  const closes = beginsClause(tokens[to], small) || small.goingOn.has(tokens[to]?.word ?? '')
  if (value === 'good' || value === 'bad') return closes ? (value === 'good' ? 'yes' : 'no') : null
  return value === 'not' && to === from + 1 && isAnswer(from, tokens, small) ? 'no' : value
}

/** Whether a negation denies no word behind it. */
function isAnswer(at: number, tokens: readonly Token[], small: SmallWordSets): boolean {
  const token = tokens[at]
  if (!token || !small.bareNegators.has(token.word) || small.or.has(tokens[at - 1]?.word ?? '')) return false
  const next = tokens[at + 1]
  // "No if they sell it" answers, "not if" does not.
  const isFirm = small.firmAnswers.has(token.word)
  return beginsClause(next, small) || (isFirm && small.goingOn.has(next?.word ?? ''))
}

function isNear(last: Cue, cue: Cue, tokens: readonly Token[], small: SmallWordSets): boolean {
  if (cue.from - last.to > MAX_BETWEEN) return false
  for (let at = last.to; at <= cue.from; at += 1) if (beginsClause(tokens[at], small)) return false
  return true
}

function join(last: Cue, cue: Cue, tokens: readonly Token[], small: SmallWordSets): VerdictCue | null {
  const word = tokens[cue.from]?.word ?? ''
  if (last.value === 'not' && small.withouts.has(tokens[last.from]?.word ?? '')) return null
  if (last.value === 'not') {
    if (cue.value === 'no') return isForbidding(word, small) ? 'yes' : 'no'
    return cue.value === 'yes' ? 'no' : null
  }
  if (last.value !== 'yes') return null
  // "They may not", "deckt das nicht".
  if (cue.value === 'no') return cue.from === last.to && small.bareNegators.has(word) ? 'no' : null
  return cue.value === 'not' && small.negatorsBehind.has(word) ? 'no' : null
}

/** Whether a word forbids: to deny that is a yes, to deny another refusal still a no. */
function isForbidding(word: string, { forbidding }: SmallWordSets): boolean {
  return [...forbidding].some((beginning) => word.startsWith(beginning))
}
