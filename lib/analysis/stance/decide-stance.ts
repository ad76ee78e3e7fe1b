import type { OptionRole } from '../poll/option-role'
import { findPhraseAt } from '../text/phrase-book'
import { isFirmAnswer, skipOpeners } from './answer-at'
import type { Decision } from './decision'
import { findAgreement } from './find-agreement'
import { findLeadingAnswer } from './find-answers'
import { type Arguments, findArguments } from './find-arguments'
import { findConclusions, findOpposites, findPartAnswer, findPresentAnswer } from './find-conclusions'
import { findLack } from './find-lack'
import { findMentions } from './find-mentions'
import { findSecondThought, findVotes } from './find-votes'
import { preferRival } from './prefer-rival'
import type { ReplyView } from './reply-view'
import type { Signal } from './signal'
import { weighArguments } from './weigh-arguments'

/** What the rules make of a reply. */
export interface Decided {
  /** `null` where nothing reaches its floor. */
  decision: Decision | null
  /** Answers further on; `null` where something surer decided before anybody looked for them, as below. */
  conclusions: readonly Signal[] | null
  found: Arguments | null
}

/** Weighs the families against each other, the surest first. */
export function decideStance(view: ReplyView, findParentOption: () => number | null): Decided {
  const { decision, conclusions, found } = decide(view, findParentOption)
  return { decision: decision && preferRival(view, decision), conclusions, found }
}

function decide(view: ReplyView, findParentOption: () => number | null): Decided {
  const answer = view.toPoll ? answered(view) : null
  const surest = declared(view, answer) ?? agreed(view, findParentOption) ?? lacking(view, answer) ?? answer
  if (surest) return { decision: surest, conclusions: null, found: null }
  if (view.toPoll && isOffList(view)) return { decision: null, conclusions: [], found: null }
  const conclusions = findConclusions(view)
  const surer = concluded(view, conclusions)
  if (surer) return { decision: surer, conclusions, found: null }
  const found = findArguments(view)
  return { decision: weighArguments(view, found), conclusions, found }
}

const HEDGING: ReadonlySet<OptionRole | undefined> = new Set(['conditional', 'undecided'] as const)

function declared(view: ReplyView, answer: Decision | null): Decision | null {
  const votes = findVotes(view)
  // "Depends: the big ones are a clear no" is answered with the first word.
  const isHedged = answer !== null && HEDGING.has(view.frame.options[answer.option]?.role)
  const first = votes.find((vote) => vote.strength === 1) ?? (isHedged ? undefined : votes[0])
  if (!first) return null
  const second = findSecondThought(view, first)
  if (second) return { option: second.option, family: 'vote', strength: 0.8, signals: [second, first] }
  return { option: first.option, family: 'vote', strength: first.strength, signals: [first] }
}

/** "Other: …" where the list has no such option. */
function isOffList(view: ReplyView): boolean {
  const { frame, lexicon, tokens } = view
  const answer = frame.byRole.has('other') ? null : findPhraseAt(lexicon.answers, tokens, 0)
  return answer?.value === 'other' && tokens[answer.to]?.gap !== 'none'
}

/** "No, don't have one": the option for that says it better than a plain no. */
function lacking(view: ReplyView, answer: Decision | null): Decision | null {
  if (!view.toPoll || (answer && view.frame.options[answer.option]?.role !== 'deny')) return null
  const signal = findLack(view)
  return signal && { option: signal.option, family: 'echo', strength: 1, signals: [signal] }
}

function agreed(view: ReplyView, findParentOption: () => number | null): Decision | null {
  const signal = view.toPoll ? null : findAgreement(view, findParentOption)
  return signal ? { option: signal.option, family: 'agreement', strength: 1, signals: [signal] } : null
}

function answered(view: ReplyView): Decision | null {
  const signal = findLeadingAnswer(view)
  if (!signal) return null
  const shared = sharedOut(view, signal) ?? dividedAnswer(view, signal)
  if (shared) return shared
  const condition = isQualified(view, signal) ? view.frame.byRole.get('conditional') : undefined
  if (condition !== undefined)
    return { option: condition, family: 'condition', strength: 1, signals: [signal] }
  return { option: signal.option, family: signal.family, strength: 1, signals: [signal] }
}

function concluded(view: ReplyView, conclusions: readonly Signal[]): Decision | null {
  const found = conclusions.filter((signal) => view.toPoll || signal.strength === 1)
  const conditional = view.frame.byRole.get('conditional')
  const last = found.find((signal) => signal.option === conditional) ?? found.at(-1)
  if (!last) return bothWays(view) ?? partly(view)
  // "If so, then yes; otherwise no" answers both ways: that is a condition. So is "if so, then yes".
  const split =
    conditional !== undefined &&
    (found.some((signal) => signal.option !== last.option) || isHypothetical(view, last))
  if (split) return { option: conditional, family: 'condition', strength: 1, signals: found }
  if (conditional !== undefined && view.toPoll && isScoped(view, last))
    return { option: conditional, family: 'condition', strength: 1, signals: found }
  const both = last.strength < 1 ? bothWays(view) : null
  if (both) return both
  const torn = found.some((signal) => signal.option !== last.option && signal.strength >= last.strength)
  if (torn && last.strength < 1) return null
  return { option: last.option, family: 'conclusion', strength: last.strength, signals: [last] }
}

/** "Fine, as long as …" sets a condition; "yes, if …" and "no, unless …" have answered before they do. */
function isQualified(view: ReplyView, { option, to }: Signal): boolean {
  const role = view.frame.options[option]?.role
  const firm = isFirmAnswer(view, to - 1)
  if ((role !== 'affirm' && role !== 'undecided') || firm) return false
  const cue = findPhraseAt(view.lexicon.cues, view.tokens, to)
  return cue?.value.about === 'condition' && view.tokens[to]?.gap !== 'end'
}

/** Whether the answer stands in a sentence that began with "if". */
function isHypothetical(view: ReplyView, { from }: Signal): boolean {
  const sentence = view.tokens[from]?.sentence
  const start = view.tokens.findIndex((token) => token.sentence === sentence)
  const cue = findPhraseAt(view.lexicon.cues, view.tokens, start)
  return cue?.value.about === 'condition' && start < from
}

/** "On the private account, sure": the answer is for a part of what is asked alone. */
function isScoped(view: ReplyView, { from, strength }: Signal): boolean {
  if (strength === 1) return false
  const sentence = view.tokens[from]?.sentence
  const start = view.tokens.findIndex((token) => token.sentence === sentence)
  const at = skipOpeners(view, start).at(-1) ?? start
  const word = (offset: number) => view.tokens[at + offset]?.word ?? ''
  if (at >= from || !view.lexicon.small.scopes.has(word(0)) || view.lexicon.small.ownScopes.has(word(1)))
    return false
  // "In the end, no" is said of all of it.
  return !view.lexicon.places.articles.has(word(1)) || !view.lexicon.small.wholeScopes.has(word(2))
}

/** "Legally yes, ethically no." */
function dividedAnswer(view: ReplyView, signal: Signal): Decision | null {
  const next = view.tokens[signal.to]
  if (signal.from === 0 || !next || next.gap === 'none' || next.gap === 'end') return null
  return bothWays(view)
}

/** "Short trips yes, anything over a night no." */
function bothWays(view: ReplyView): Decision | null {
  const option = view.frame.byRole.get('conditional')
  const signals = view.toPoll && option !== undefined ? findOpposites(view) : []
  if (option === undefined || signals.length === 0) return null
  const present = findPresentAnswer(view, signals)
  return present
    ? { option: present.option, family: 'conclusion', strength: 1, signals: [present] }
    : { option, family: 'condition', strength: 1, signals }
}

function partly(view: ReplyView): Decision | null {
  const option = view.frame.byRole.get('conditional')
  const signal = view.toPoll && option !== undefined ? findPartAnswer(view) : null
  if (option === undefined || !signal) return null
  return findPresentAnswer(view, [signal])
    ? { option: signal.option, family: 'conclusion', strength: 1, signals: [signal] }
    : { option, family: 'condition', strength: 1, signals: [signal] }
}

/** "Go for servers, Rust for the rest": each named for a purpose of its own. */
function sharedOut(view: ReplyView, signal: Signal): Decision | null {
  const option = view.frame.byRole.get('both') ?? view.frame.byRole.get('conditional')
  if (option === undefined || view.frame.options[signal.option]?.role !== 'named') return null
  if (!view.lexicon.small.purposes.has(view.tokens[signal.to]?.word ?? '')) return null
  const other = findMentions(view).find(
    ({ option: named, from, to }) =>
      named !== signal.option &&
      from > signal.to &&
      view.frame.options[named]?.role === 'named' &&
      view.lexicon.small.purposes.has(view.tokens[to]?.word ?? ''),
  )
  return other ? { option, family: 'condition', strength: 1, signals: [signal, other] } : null
}
