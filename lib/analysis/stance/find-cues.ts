import type { Cue } from '../lexicon/compile-lexicon'
import { findPhraseAt, type PhraseMatch } from '../text/phrase-book'
import type { RuleFamily } from './confidence'
import { findProposals } from './find-proposals'
import type { ReplyView } from './reply-view'
import { isPseudoAnswer } from './resolve-choice'
import type { Signal } from './signal'

/** What the cues of a reply add up to. */
export interface CueSum {
  /** For (positive) or against (negative) what yes means in this poll. */
  leaning: number
  /** Strength of the conditions named, of doubts, of answers not on the list. */
  condition: number
  doubt: number
  elsewhere: number
  watching: number
  /** Of the writer doing already what the poll asks whether they would. */
  already: number
  signals: readonly Signal[]
}

const ASIDE_ROLES = {
  condition: 'conditional',
  doubt: 'undecided',
  elsewhere: 'other',
  watching: 'results',
} as const

/** A thing spoken well of in a poll about ending it speaks for no. */
const THING_WEIGHT = 0.8
/** A short reply that is nothing but a condition. */
const LONE_WEIGHT = 0.6
const MAX_LONE = 12
const REPORTED_WEIGHT = 0.1
const QUESTION_WEIGHT = 0.4
const NEGATED_WEIGHT = 0.8
/** "… But my gut feeling is …": what comes behind outweighs what came before. */
const BEFORE_TURN_WEIGHT = 0.5

/** Token indices, half-open. */
type Span = Pick<Signal, 'from' | 'to'>

/** Adds up what a reply says for, against, or under a condition, without naming an option. */
export function sumCues(view: ReplyView): CueSum {
  const { affirm, deny } = rolesOf(view)
  const signals: Signal[] = []
  const sum = { leaning: 0, condition: 0, doubt: 0, elsewhere: 0, watching: 0, already: 0, signals }
  const add = (
    family: RuleFamily,
    option: number | undefined,
    strength: number,
    { from, to }: Span,
  ): void => {
    if (option !== undefined) signals.push({ family, option, strength, from, to })
  }
  const matches = findCues(view)
  const spent = findSpentNegators(matches)
  for (const match of matches) {
    const cue = match.value
    const weight = weigh(view, cue, match.from, spent)
    // "No idea why people …" doubts nothing.
    if (weight === 0 || (cue.about === 'doubt' && isPseudoAnswer(view, match.from))) continue
    if (isAside(cue.about)) {
      sum[cue.about] += weight
      const family = cue.about === 'condition' ? 'condition' : 'undecided'
      add(family, view.frame.byRole.get(ASIDE_ROLES[cue.about]), weight, match)
      continue
    }
    if (cue.about === 'habit' && weight > 0 && view.frame.already !== null) {
      sum.already += weight
      add('implied', view.frame.already, weight, match)
      continue
    }
    const sense = view.frame.harm ? -weight : weight
    sum.leaning += sense
    add('implied', sense > 0 ? affirm : deny, Math.abs(weight), match)
  }
  const lone = findLoneCondition(view)
  const conditional = view.frame.byRole.get('conditional')
  if (lone && conditional !== undefined) {
    sum.condition += LONE_WEIGHT
    add('condition', conditional, LONE_WEIGHT, lone)
  }
  for (const proposal of view.frame.harm ? [] : findProposals(view)) {
    const strength = proposal.strength * turnWeight(view, proposal.from)
    sum.leaning += proposal.option === affirm ? strength : -strength
    add(proposal.family, proposal.option, strength, proposal)
  }
  return sum
}

/** "If the service is good", "low income people only". */
function findLoneCondition(view: ReplyView): { from: number; to: number } | null {
  const { tokens, lexicon } = view
  const last = tokens.length - 1
  if (tokens.length > MAX_LONE || tokens.length < 2 || tokens[last]?.sentence !== 0 || view.questions.has(0))
    return null
  const cue = findPhraseAt(lexicon.cues, tokens, 0)
  if (!tokens.slice(1).some(({ gap }) => gap !== 'none')) {
    if (cue?.value.about === 'condition') return { from: cue.from, to: cue.to }
    if (view.lexicon.small.leading.has(tokens[0]?.word ?? '')) return { from: 0, to: 1 }
  }
  return view.lexicon.small.trailing.has(tokens[last]?.word ?? '') ? { from: last, to: last + 1 } : null
}

/** From left to right; none overlaps another, the longer wins; habits only where habits are asked about. */
function findCues(view: ReplyView): PhraseMatch<Cue>[] {
  const found: PhraseMatch<Cue>[] = []
  for (let at = 0; at < view.tokens.length; at += 1) {
    const match = findPhraseAt(view.lexicon.cues, view.tokens, at)
    if (!match || (match.value.about === 'habit' && !view.frame.habit)) continue
    const last = found.at(-1)
    if (last && last.to > at) {
      if (match.to - at <= last.to - last.from) continue
      found.pop()
    }
    found.push(match)
  }
  return found
}

function isAside(about: Cue['about']): about is keyof typeof ASIDE_ROLES {
  return about in ASIDE_ROLES
}

function rolesOf(view: ReplyView) {
  return {
    affirm: view.frame.byRole.get('affirm'),
    deny: view.frame.byRole.get('deny'),
  }
}

function turnWeight(view: ReplyView, at: number): number {
  return (view.tokens[at]?.sentence ?? 0) < view.turn ? BEFORE_TURN_WEIGHT : 1
}

/** Tokens of what is said against something: the "wouldn't" of "wouldn't touch it" turns no further words around. */
function findSpentNegators(matches: readonly PhraseMatch<Cue>[]): Set<number> {
  const against = matches.filter(
    ({ value: { about, polarity } }) => polarity < 0 && (about === 'proposal' || about === 'thing'),
  )
  return new Set(against.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)))
}

/** "Je ne suis pas convaincu": French says no twice and means it once. */
function isOneNegation({ tokens, lexicon }: ReplyView, at: number, negator: number): boolean {
  const { firstNegators, secondNegators } = lexicon.small
  if (!secondNegators.has(tokens[at]?.word ?? '')) return false
  // Of "n'est" the "n'".
  return firstNegators.has((tokens[negator]?.word ?? '').replace(/(?<=').*/, ''))
}

function weigh(view: ReplyView, cue: Cue, at: number, spent: ReadonlySet<number>): number {
  const token = view.tokens[at]
  const context = view.contexts[at]
  if (!token || !context) return 0
  if (cue.about === 'habit' && !view.frame.habit) return 0
  let weight = cue.weight * cue.polarity * turnWeight(view, at)
  if (cue.about === 'thing') weight *= THING_WEIGHT * view.frame.target
  const negated = context.negated && !spent.has(context.negator) && !isOneNegation(view, at, context.negator)
  if (negated && !isAside(cue.about)) weight *= -NEGATED_WEIGHT
  if (context.reported) weight *= REPORTED_WEIGHT
  if (view.questions.has(token.sentence) && !view.rhetorical.has(token.sentence)) weight *= QUESTION_WEIGHT
  if (view.sarcastic.has(token.sentence) && cue.polarity > 0) weight *= -1
  return weight
}
