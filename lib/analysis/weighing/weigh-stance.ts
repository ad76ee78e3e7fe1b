import type { StanceReading } from '../../model/reading'
import { isWeakWord } from '../lexicon/weak-words'
import { NO_STANCE, type RuleReading } from '../read-stance'
import type { ReplyText } from '../reply-text'
import type { ReplyView } from '../stance/reply-view'
import type { Token } from '../text/tokenize'
import type { JointVerdict } from '../verdict/join-verdicts'
import { findOptionEvidence } from './find-option-evidence'
import { nameBeginnings, nameShapes } from './name-wording'
import {
  columnOf,
  type LanguageWeights,
  SIDES,
  toShares,
  type Weighed,
  type WeighingModel,
} from './weighing-model'

/** So many times as likely as no stance an option must be where the rules take none: about even, silence is better. */
const LEAD_OVER_NONE = 1.5
/** So many times as likely something else must be as what the rules take: they can say why. */
const LEAD_OVER_RULE = 2
const MAX_WORDS = 3
const NONE = columnOf('none')

/** What else bears on a reply's stance, looked for only where it is not declared. */
export interface Bearings {
  /** The option that the post it answers takes, `null` where that takes none. */
  findParentOption(): number | null
  findJointVerdict(): JointVerdict | null
}

/**
 * What a reply takes once the rules' findings and its wording are weighed together.
 *
 * The confidence is the model's own probability. A declared vote or answer stands as it is.
 */
export function weighStance(
  reply: ReplyText,
  rules: RuleReading,
  bearings: Bearings,
  model: WeighingModel,
): StanceReading {
  const { stance, view } = rules
  if (stance.declared || view === null) return stance
  const wording = sumWording(reply.own, view, model)
  const { sums } = wording
  const above = view.toPoll ? null : bearings.findParentOption()
  const scores = findOptionEvidence(view, rules, above, bearings.findJointVerdict()).map((evidence, at) => {
    const side = columnOf(view.frame.options[at]?.role ?? 'other')
    return evidence.reduce((sum, name) => sum + (model.evidence.get(name) ?? 0), sums[side] ?? 0)
  })
  const shares = toShares([...scores, sums[NONE] ?? 0])
  const none = shares.at(-1) ?? 0
  const best = scores.indexOf(Math.max(...scores))
  const share = shares[best] ?? 0
  const [taken] = stance.options
  // Where two are even nothing tells which: the first on the list would be a throw of dice.
  const isEven = scores.some((score, at) => at !== best && score === scores[best])
  const guessed = (): StanceReading | null => (isEven ? null : guess(reply, view, best, share, wording))
  if (taken === undefined) return (share >= LEAD_OVER_NONE * none ? guessed() : null) ?? NO_STANCE
  const kept: StanceReading = { ...stance, confidence: shares[taken] ?? 0 }
  if (Math.max(share, none) < LEAD_OVER_RULE * kept.confidence) return kept
  return none > share ? NO_STANCE : (guessed() ?? kept)
}

/** What a reply's wording says for each side, and its words that have weights, each where it stands first. */
interface WordingSum {
  sums: Float64Array
  words: readonly Token[]
  weights: LanguageWeights
}

function sumWording(own: string, view: ReplyView, model: WeighingModel): WordingSum {
  const sums = new Float64Array(SIDES.length)
  const words: Token[] = []
  const weights = model.getWeights(view.lexicon)
  weights.added.clear()
  const add = (weighed: Weighed | null, token: Token | null): void => {
    if (weighed === null || !weights.added.add(weighed.number)) return
    const { kind, row } = weighed
    for (let side = 0; side < sums.length; side += 1) sums[side] = (sums[side] ?? 0) + (row[side] ?? 0)
    if (kind === 'stem' && token) words.push(token)
  }
  for (const name of nameShapes(own, view)) add(weights.ofShape(name), null)
  for (const token of view.tokens) add(weights.ofWord(token), token)
  for (const name of nameBeginnings(view.tokens)) add(weights.ofBeginning(name), null)
  return { sums, words, weights }
}

/** A stance that no rule takes, by the words that say most for it over no stance; `null` where no word does. */
function guess(
  { post }: ReplyText,
  { frame, lexicon }: ReplyView,
  option: number,
  confidence: number,
  { words, weights }: WordingSum,
): StanceReading | null {
  const side = columnOf(frame.options[option]?.role ?? 'other')
  const speaking = words
    .map((token) => ({ token, row: weights.ofWord(token)?.row ?? [] }))
    .map(({ token, row }) => ({ token, gain: (row[side] ?? 0) - (row[NONE] ?? 0) }))
    .filter(({ gain }) => gain > 0)
  if (speaking.length === 0) return null
  // "Didn't" speaks, too, but tells nobody why.
  const telling = speaking.filter(({ token }) => !isWeakWord(token.word, lexicon))
  const shown = (telling.length > 0 ? telling : speaking)
    .sort((a, b) => b.gain - a.gain || a.token.start - b.token.start)
    .slice(0, MAX_WORDS)
  return {
    options: [option],
    declared: false,
    family: 'wording',
    confidence,
    evidence: shown.map(({ token: { start, end } }) => ({
      start,
      end,
      quote: post.text.slice(start, end),
    })),
  }
}
