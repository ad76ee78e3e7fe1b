import type { OptionFrame } from '../poll/read-options'
import { turnByTarget } from '../poll/turn-by-target'
import type { RuleReading } from '../read-stance'
import { type Arguments, findArguments } from '../stance/find-arguments'
import { findCompany } from '../stance/find-company'
import { findConclusions } from '../stance/find-conclusions'
import type { ReplyView } from '../stance/reply-view'
import { sumByOption } from '../stance/sum-by-option'
import type { JointVerdict } from '../verdict/join-verdicts'
import { toName } from './to-name'
import { columnOf, SIDES } from './weighing-model'

/** Strengths, each the least that its step holds. */
const STEPS = [0, 0.4, 0.8, 1.3]
const MAX_TITLE_WORDS = 3
/** A reply of so few words says little else. */
const MAX_BRIEF = 4

/**
 * What the rules found for and against each option, as names of findings:
 *
 * - `rule:` the family by which the rules take it, also by its side, by whether the words alone decide or arguments do, where
 *   the post answers another reply, and where it says little else; `other-rule:` where they take another
 * - `pro:`, `con:` how much speaks for and against what yes or no means; `condition:`, `doubt:`, `elsewhere:` for the options
 *   that stand for those
 * - `named:`, `named-by:`, `named-other`, `rejected` how it is named; `company:` what goes with it
 * - `concludes:` an answer further on; `title:` how many words of its title stand in the reply
 * - `judged:` what the licenses it names are said to be, the same or `mixed`, by side
 * - `above`, `above-other` whether the post that is answered takes it; `rival:` whether another option stands for its role
 *   more plainly
 */
export function findOptionEvidence(
  view: ReplyView,
  rules: Pick<RuleReading, 'stance' | 'conclusions' | 'found'>,
  above: number | null,
  joint: JointVerdict | null,
): string[][] {
  const { stance, found } = rules
  const argued = found ?? findArguments(view)
  const company = sumByOption(findCompany(view))
  const conclusions = rules.conclusions ?? findConclusions(view)
  const titleWords = countTitleWords(view)
  const judged = turnByTarget(joint, view.frame)
  const [taken] = stance.options
  const family = stance.family ?? 'none'
  return view.frame.options.map((option): string[] => {
    const { index, role } = option
    const side = SIDES[columnOf(role)] ?? 'aside'
    const names = [toName('title', Math.min(MAX_TITLE_WORDS, titleWords[index] ?? 0), side)]
    if (taken === index) {
      names.push(toName('rule', family), toName('rule', family, side))
      names.push(toName('rule', family, found ? 'argued' : 'sure'))
      if (!view.toPoll) names.push(toName('rule', family, 'reply'))
      if (view.tokens.length <= MAX_BRIEF) names.push(toName('rule', family, 'brief'))
    } else if (taken !== undefined) names.push('other-rule', toName('other-rule', family))
    addCues(view, option, argued, names)
    addNames(option, side, argued, names)
    const beside = company.find((decision) => decision.option === index)
    if (beside) names.push(toName('company', toStep(beside.strength)))
    const answers = conclusions.flatMap((signal) => (signal.option === index ? [signal.strength] : []))
    if (answers.length > 0) names.push('concludes', toName('concludes', toStep(Math.max(...answers))))
    if (above !== null) names.push(above === index ? 'above' : 'above-other')
    if (judged !== null) names.push(toName('judged', judged, side))
    if (isRival(view, option)) names.push(toName('rival', side))
    return names
  })
}

function addCues(
  { frame }: ReplyView,
  { index, role }: OptionFrame,
  { cues }: Arguments,
  names: string[],
): void {
  if (role === 'conditional') names.push(toName('condition', toStep(cues.condition)))
  if (role === 'undecided') names.push(toName('doubt', toStep(cues.doubt)))
  if (role === 'other') names.push(toName('elsewhere', toStep(cues.elsewhere)))
  if ((role !== 'affirm' && role !== 'deny') || frame.byRole.get(role) !== index) return
  const leaning = role === 'affirm' ? cues.leaning : -cues.leaning
  names.push(toName('pro', role, toStep(leaning)), toName('con', role, toStep(-leaning)))
}

function addNames(
  { index }: OptionFrame,
  side: string,
  { named, mentions }: Arguments,
  names: string[],
): void {
  const mention = mentions.find(({ option }) => option === index)
  if (mention) {
    names.push(toName('named', toStep(mention.strength)), toName('named-by', mention.family))
    names.push(toName('named', side))
  } else if (mentions.length > 0) names.push('named-other')
  if (named.some(({ option, strength }) => option === index && strength < 0)) names.push('rejected')
}

function toStep(strength: number): number {
  let steps = 0
  for (const least of STEPS) if (strength > least) steps += 1
  return steps
}

/** For each option, how many words of its title stand in what the writer says for themselves. */
function countTitleWords({ tokens, contexts, frame }: ReplyView): number[] {
  const counts = frame.options.map(() => 0)
  tokens.forEach(({ stem }, at) => {
    if (contexts[at]?.reported) return
    for (const option of frame.byTitleStem.get(stem) ?? []) counts[option] = (counts[option] ?? 0) + 1
  })
  return counts
}

/** Whether another option stands for the same role more plainly. */
function isRival({ frame }: ReplyView, { index, role }: OptionFrame): boolean {
  return role !== 'named' && frame.byRole.get(role) !== index
}
