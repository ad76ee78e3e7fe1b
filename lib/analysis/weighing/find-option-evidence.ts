import type { OptionFrame } from '../poll/read-options'
import type { RuleReading } from '../read-stance'
import { type Arguments, findArguments } from '../stance/find-arguments'
import { findCompany } from '../stance/find-company'
import { findConclusions } from '../stance/find-conclusions'
import type { ReplyView } from '../stance/reply-view'
import { sumByOption } from '../stance/sum-by-option'
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
 * - `above`, `above-other` whether the post that is answered takes it; `rival:` whether another option stands for its role
 *   more plainly
 */
export function findOptionEvidence(
  view: ReplyView,
  rules: Pick<RuleReading, 'stance' | 'conclusions' | 'found'>,
  above: number | null,
): string[][] {
  const { stance, found } = rules
  const arguments_ = found ?? findArguments(view)
  const company = sumByOption(findCompany(view))
  const conclusions = rules.conclusions ?? findConclusions(view)
  const titleWords = countTitleWords(view)
  const [taken] = stance.options
  return view.frame.options.map((option): string[] => {
    const { index, role } = option
    const side = SIDES[columnOf(role)] ?? 'aside'
    const beside = company.find((decision) => decision.option === index)
    const concluded = conclusions.filter((signal) => signal.option === index)
    return [
      ...(taken === index
        ? [
            `rule:${stance.family}`,
            `rule:${stance.family}:${side}`,
            `rule:${stance.family}:${found ? 'argued' : 'sure'}`,
            ...(view.toPoll ? [] : [`rule:${stance.family}:reply`]),
            ...(view.tokens.length <= MAX_BRIEF ? [`rule:${stance.family}:brief`] : []),
          ]
        : taken === undefined
          ? []
          : ['other-rule', `other-rule:${stance.family}`]),
      ...weighCues(view, option, arguments_),
      ...weighNames(option, side, arguments_),
      ...(beside ? [`company:${toStep(beside.strength)}`] : []),
      ...(concluded.length > 0
        ? ['concludes', `concludes:${toStep(Math.max(...concluded.map(({ strength }) => strength)))}`]
        : []),
      `title:${Math.min(MAX_TITLE_WORDS, titleWords[index] ?? 0)}:${side}`,
      ...(above === null ? [] : [above === index ? 'above' : 'above-other']),
      ...(isRival(view, option) ? [`rival:${side}`] : []),
    ]
  })
}

function weighCues({ frame }: ReplyView, { index, role }: OptionFrame, { cues }: Arguments): string[] {
  if (role === 'conditional') return [`condition:${toStep(cues.condition)}`]
  if (role === 'undecided') return [`doubt:${toStep(cues.doubt)}`]
  if (role === 'other') return [`elsewhere:${toStep(cues.elsewhere)}`]
  if ((role !== 'affirm' && role !== 'deny') || frame.byRole.get(role) !== index) return []
  const leaning = role === 'affirm' ? cues.leaning : -cues.leaning
  return [`pro:${role}:${toStep(leaning)}`, `con:${role}:${toStep(-leaning)}`]
}

function weighNames({ index }: OptionFrame, side: string, { named, mentions }: Arguments): string[] {
  const mention = mentions.find(({ option }) => option === index)
  return [
    ...(mention
      ? [`named:${toStep(mention.strength)}`, `named-by:${mention.family}`, `named:${side}`]
      : mentions.length > 0
        ? ['named-other']
        : []),
    ...(named.some(({ option, strength }) => option === index && strength < 0) ? ['rejected'] : []),
  ]
}

function toStep(strength: number): number {
  return STEPS.filter((least) => strength > least).length
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
