import type { RuleFamily } from './confidence'
import type { Decision } from './decision'
import type { Arguments } from './find-arguments'
import { findCompany, findOutsiders, findUnlistedName } from './find-company'
import { findMeasures } from './find-measures'
import type { ReplyView } from './reply-view'
import type { Signal } from './signal'
import { MENTION_FLOOR, sumByOption } from './sum-by-option'

/** From here on conditions or leanings count as a stance. Chosen on the corpora. */
const CONDITION_FLOOR = 0.6
const ASIDE_FLOOR = 0.9
const ALREADY_FLOOR = 0.5
const LEANING_FLOOR = 0.35
const REJECTION_FLOOR = 0.5
/** To another reply, only a bare number or frequency is the writer's own: "then three". In tokens. */
const MAX_BARE = 6
/** By how much one option must be ahead of the next where only one can be taken. */
const MARGIN = 0.2

/** Neither a vote nor an answer word: options named, conditions, leanings. */
export function weighArguments(view: ReplyView, { named, mentions, cues }: Arguments): Decision | null {
  const measure = view.toPoll || view.tokens.length <= MAX_BARE ? findMeasures(view)[0] : undefined
  if (measure) return { option: measure.option, family: 'measure', strength: 1, signals: [measure] }
  const best = mentions[0]
  const second = mentions[1]
  const mixed = best && second ? mixture(view, best, second) : null
  if (mixed) return mixed
  const alone = best && !second && best.strength >= 0.25 && view.frame.options[best.option]?.role === 'named'
  if (alone) return best
  const margin = view.frame.multiple ? 0 : MARGIN
  if (best && best.strength >= MENTION_FLOOR && best.strength - (second?.strength ?? 0) >= margin) {
    return best
  }
  const rest = best ? null : remainder(view, named)
  if (rest) return rest
  const outsider = best ? undefined : (findOutsiders(view)[0] ?? findUnlistedName(view)[0])
  if (outsider) return { option: outsider.option, family: 'undecided', strength: 1, signals: [outsider] }
  const [company, rival] = best ? [] : sumByOption(findCompany(view))
  const isAhead = company && company.strength > (rival?.strength ?? 0)
  if (company && company.strength > 0 && (isAhead || view.frame.multiple)) return company
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
  if (results !== undefined && cues.watching >= ASIDE_FLOOR) {
    return gather('undecided', results, cues.watching, cues.signals)
  }
  const undecided = view.frame.byRole.get('undecided')
  if (undecided !== undefined && cues.doubt >= ASIDE_FLOOR * floor && cues.doubt >= Math.abs(cues.leaning)) {
    return gather('undecided', undecided, cues.doubt, cues.signals)
  }
  const other = view.frame.byRole.get('other')
  if (other !== undefined && cues.elsewhere >= ASIDE_FLOOR * floor) {
    return gather('undecided', other, cues.elsewhere, cues.signals)
  }
  if (view.frame.already !== null && cues.already >= ALREADY_FLOOR * floor) {
    return gather('implied', view.frame.already, cues.already, cues.signals)
  }
  if (Math.abs(cues.leaning) < LEANING_FLOOR * floor) return null
  const option = view.frame.byRole.get(cues.leaning > 0 ? 'affirm' : 'deny')
  return option === undefined ? null : gather('implied', option, Math.abs(cues.leaning), cues.signals)
}

/** "Dark at night, light by day" picks the option for both or for "it depends". */
function mixture(view: ReplyView, best: Decision, second: Decision): Decision | null {
  if (second.strength < MENTION_FLOOR || !view.toPoll) return null
  const conditional = view.frame.multiple ? undefined : view.frame.byRole.get('conditional')
  const option = view.frame.byRole.get('both') ?? conditional
  if (option === undefined || best.option === option || second.option === option) return null
  return {
    option,
    family: 'condition',
    strength: second.strength,
    signals: [...best.signals, ...second.signals],
  }
}

/** Of two named things, speaking against one speaks for the other. */
function remainder(view: ReplyView, signals: readonly Signal[]): Decision | null {
  const things = view.frame.options.filter((option) => option.role === 'named')
  const against = signals.find((signal) => signal.strength <= -REJECTION_FLOOR)
  const other = things.find((thing) => thing.index !== against?.option)
  if (things.length !== 2 || !against || !other) return null
  const signal: Signal = { ...against, option: other.index, strength: REJECTION_FLOOR }
  return { option: other.index, family: 'preference', strength: REJECTION_FLOOR, signals: [signal] }
}

function gather(
  family: RuleFamily,
  option: number,
  strength: number,
  signals: readonly Signal[],
): Decision | null {
  const own = signals.filter((signal) => signal.option === option).sort((a, b) => b.strength - a.strength)
  const first = own[0]
  return first ? { option, family, strength, signals: own } : null
}
