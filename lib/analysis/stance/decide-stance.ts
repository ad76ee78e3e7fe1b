import { findPhraseAt } from '../text/phrase-book'
import { findAgreement } from './find-agreement'
import { findLeadingAnswer } from './find-answers'
import { findConclusions } from './find-conclusions'
import { sumCues } from './find-cues'
import { findMentions } from './find-mentions'
import { findSecondThought, findVotes } from './find-votes'
import type { ReplyView } from './reply-view'
import type { Family, Signal } from './signal'

/** The option a reply takes, by which family of words, and the signals that speak for it, the deciding first. */
export interface Decision {
  option: number
  family: Family
  /** How much the deciding family found. */
  strength: number
  signals: readonly Signal[]
}

/** From here on conditions or leanings count as a stance. Chosen on the corpora named a–m. */
const CONDITION_FLOOR = 0.5
const LEANING_FLOOR = 0.35
const MENTION_FLOOR = 0.55

/** Weighs the families against each other, the surest first; `null` where nothing reaches its floor. */
export function decideStance(view: ReplyView, parentOption: number | null): Decision | null {
  return (
    declared(view) ??
    agreed(view, parentOption) ??
    (view.toPoll ? answered(view) : null) ??
    concluded(view) ??
    argued(view)
  )
}

function declared(view: ReplyView): Decision | null {
  const votes = findVotes(view)
  const first = votes.find((vote) => vote.strength === 1) ?? votes[0]
  if (!first) return null
  const second = findSecondThought(view, first)
  if (second) return { option: second.option, family: 'vote', strength: 0.8, signals: [second, first] }
  return { option: first.option, family: 'vote', strength: first.strength, signals: [first] }
}

function agreed(view: ReplyView, parentOption: number | null): Decision | null {
  const signal = view.toPoll ? null : findAgreement(view, parentOption)
  return signal ? { option: signal.option, family: 'agreement', strength: 1, signals: [signal] } : null
}

function answered(view: ReplyView): Decision | null {
  const signal = findLeadingAnswer(view)
  if (!signal) return null
  return { option: signal.option, family: signal.family, strength: 1, signals: [signal] }
}

function concluded(view: ReplyView): Decision | null {
  const found = findConclusions(view).filter((signal) => view.toPoll || signal.strength === 1)
  const conditional = view.frame.byRole.get('conditional')
  const last = found.find((signal) => signal.option === conditional) ?? found.at(-1)
  if (!last) return null
  // "If so, then yes; otherwise no" answers both ways: that is a condition. So is "if so, then yes".
  const split =
    conditional !== undefined &&
    (found.some((signal) => signal.option !== last.option) || isHypothetical(view, last))
  if (split) return { option: conditional, family: 'condition', strength: 1, signals: found }
  return { option: last.option, family: 'conclusion', strength: last.strength, signals: [last] }
}

/** Whether the answer stands in a sentence that began with "if". */
function isHypothetical(view: ReplyView, { from }: Signal): boolean {
  const sentence = view.tokens[from]?.sentence
  const start = view.tokens.findIndex((token) => token.sentence === sentence)
  const cue = findPhraseAt(view.lexicon.cues, view.tokens, start)
  return cue?.value.about === 'condition' && start < from
}

/** Neither a vote nor an answer word: options named, conditions, leanings. */
function argued(view: ReplyView): Decision | null {
  const mentions = byOption(findMentions(view))
  const cues = sumCues(view)
  const best = mentions[0]
  const second = mentions[1]
  if (best && best.strength >= MENTION_FLOOR && best.strength - (second?.strength ?? 0) >= 0.2) {
    return best
  }
  const conditional = view.frame.byRole.get('conditional')
  const floor = view.toPoll ? 1 : 1.5
  if (
    conditional !== undefined &&
    cues.condition >= CONDITION_FLOOR * floor &&
    cues.condition >= Math.abs(cues.leaning) * 0.6
  ) {
    return gather('condition', conditional, cues.condition, cues.signals)
  }
  const results = view.frame.byRole.get('results')
  if (results !== undefined && cues.watching >= CONDITION_FLOOR) {
    return gather('undecided', results, cues.watching, cues.signals)
  }
  const undecided = view.frame.byRole.get('undecided')
  if (
    undecided !== undefined &&
    cues.doubt >= CONDITION_FLOOR * floor &&
    cues.doubt >= Math.abs(cues.leaning)
  ) {
    return gather('undecided', undecided, cues.doubt, cues.signals)
  }
  const other = view.frame.byRole.get('other')
  if (other !== undefined && cues.elsewhere >= CONDITION_FLOOR * floor) {
    return gather('undecided', other, cues.elsewhere, cues.signals)
  }
  if (Math.abs(cues.leaning) < LEANING_FLOOR * floor) return null
  const option = view.frame.byRole.get(cues.leaning > 0 ? 'affirm' : 'deny')
  return option === undefined ? null : gather('implied', option, Math.abs(cues.leaning), cues.signals)
}

function gather(
  family: Family,
  option: number,
  strength: number,
  signals: readonly Signal[],
): Decision | null {
  const own = signals.filter((signal) => signal.option === option).sort((a, b) => b.strength - a.strength)
  const first = own[0]
  return first ? { option, family, strength, signals: own } : null
}

function byOption(signals: readonly Signal[]): Decision[] {
  const groups = new Map<number, Signal[]>()
  for (const signal of signals) {
    const group = groups.get(signal.option)
    if (group) group.push(signal)
    else groups.set(signal.option, [signal])
  }
  return [...groups]
    .map(([option, own]): Decision => {
      const sorted = [...own].sort((a, b) => b.strength - a.strength)
      const strength = own.reduce((sum, signal) => sum + signal.strength, 0)
      return {
        option,
        family: sorted[0]?.family ?? 'echo',
        strength,
        signals: sorted.filter((signal) => signal.strength > 0),
      }
    })
    .filter((decision) => decision.signals.length > 0)
    .sort((a, b) => b.strength - a.strength || a.option - b.option)
}
