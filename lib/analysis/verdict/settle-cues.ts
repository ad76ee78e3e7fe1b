import { beginsClause } from '../text/begins-clause'
import type { Token } from '../text/tokenize'
import type { Cue } from './find-verdict-cues'
import type { VerdictCue } from './verdict-cue'

/** At most so many tokens stand between a negation and what it denies. */
const MAX_BETWEEN = 2
const ALONE: ReadonlySet<string> = new Set([
  ...['no', 'not', "don't", "doesn't", "isn't", "aren't", "won't", "can't", 'cannot', 'nicht', 'pas'],
])
const OR: ReadonlySet<string> = new Set(['or', 'oder', 'ou', 'o'])
/** They go on after an answer without a pause: "no if they sell it", "out because". */
const GOING_ON: ReadonlySet<string> = new Set([
  ...['if', 'unless', 'because', 'since', 'for', 'when'],
  ...['wenn', 'weil', 'sofern', 'solange', 'si', 'car', 'parce', 'porque', 'que', 'vu', 'tant'],
])
/** They deny what there is, not what may be done: "with or without him you may". */
const WITHOUT: ReadonlySet<string> = new Set(['without', 'ohne', 'sans', 'sin'])
/** German and French deny a verb from behind. */
const BEHIND: ReadonlySet<string> = new Set(['nicht', 'nichts', 'kein', 'keine', 'keinen', 'nie', 'pas'])
/** What forbids: to deny it is a yes. Other words of refusal stay one. */
const FORBIDDING =
  /^(?:forb|prohib|illegal|unlawful|unethical|immoral|wrong|viol|infring|break|breach|exclud|incompat|steal|theft|verb|untersag|verletz|verst|unzul|interd|illi|prohíb|impid|incumpl)/

/**
 * Cues as they stand in their clauses, in text order.
 *
 * "NC: no" is an answer, "isn't fine" a no, "deckt das nicht" too, "not forbidden" a yes; `good` and `bad` count at the end
 * of a clause only.
 */
export function settleCues(cues: readonly Cue[], tokens: readonly Token[]): Cue[] {
  const settled: Cue[] = []
  for (const cue of cues) {
    const value = settle(cue, tokens)
    if (value === null) continue
    const own: Cue = { ...cue, value }
    const last = settled.at(-1)
    const joined = last && isNear(last, own, tokens) ? join(last, own, tokens) : null
    if (last && joined) settled[settled.length - 1] = { from: last.from, to: own.to, value: joined }
    else settled.push(own)
  }
  return settled
}

/** What a cue says by itself, `null` for nothing. */
function settle(cue: Cue, tokens: readonly Token[]): VerdictCue | null {
  const { from, to, value } = cue
  const closes = beginsClause(tokens[to]) || GOING_ON.has(tokens[to]?.word ?? '')
  if (value === 'good' || value === 'bad') return closes ? (value === 'good' ? 'yes' : 'no') : null
  return value === 'not' && to === from + 1 && isAnswer(from, tokens) ? 'no' : value
}

/** Whether a negation denies no word behind it. */
function isAnswer(at: number, tokens: readonly Token[]): boolean {
  const token = tokens[at]
  if (!token || !ALONE.has(token.word) || OR.has(tokens[at - 1]?.word ?? '')) return false
  const next = tokens[at + 1]
  return beginsClause(next) || (token.word === 'no' && GOING_ON.has(next?.word ?? ''))
}

function isNear(last: Cue, cue: Cue, tokens: readonly Token[]): boolean {
  if (cue.from - last.to > MAX_BETWEEN) return false
  for (let at = last.to; at <= cue.from; at += 1) if (beginsClause(tokens[at])) return false
  return true
}

function join(last: Cue, cue: Cue, tokens: readonly Token[]): VerdictCue | null {
  const word = tokens[cue.from]?.word ?? ''
  if (last.value === 'not' && WITHOUT.has(tokens[last.from]?.word ?? '')) return null
  if (last.value === 'not') {
    if (cue.value === 'no') return FORBIDDING.test(word) ? 'yes' : 'no'
    return cue.value === 'yes' ? 'no' : null
  }
  if (last.value !== 'yes') return null
  // "They may not", "deckt das nicht".
  if (cue.value === 'no') return cue.from === last.to && ALONE.has(word) ? 'no' : null
  return cue.value === 'not' && BEHIND.has(word) ? 'no' : null
}
