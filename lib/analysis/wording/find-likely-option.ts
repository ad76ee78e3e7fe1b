import type { PollFrame } from '../poll/frame-poll'
import type { ReplyText } from '../reply-text'
import type { Token } from '../text/tokenize'
import { findShapeFeatures, toWordFeature } from './find-wording-features'
import { columnOf, sumSides, toShares, type WordingModel } from './wording-model'

/** The option that a reply more likely takes than none, by its wording alone. */
export interface LikelyOption {
  option: number
  /** How likely it takes it, 0–1. */
  share: number
  /** The words that speak most for it over no stance, the most first. */
  words: readonly Token[]
}

/** By how much (log-odds) an option must be ahead of no stance: where they are about even, silence is better. */
const LEAD = 1.25
const MAX_WORDS = 3
const NONE = columnOf('none')

/**
 * Which option the wording of a reply speaks for, where no rule finds one; `null` where none is clearly likelier than no
 * stance, where two options are told apart by nothing, and where no word speaks for it.
 */
export function findLikelyOption(
  reply: ReplyText,
  frame: PollFrame,
  toPoll: boolean,
  model: WordingModel,
): LikelyOption | null {
  const words = findTellingWords(reply, frame)
  const sums = sumSides([...findShapeFeatures(reply, frame, toPoll), ...words.keys()], model)
  const scores = scoreOptions(frame, sums, model)
  const best = Math.max(...scores)
  const none = sums[NONE] ?? 0
  if (best - none < LEAD || scores.filter((score) => score === best).length > 1) return null
  const option = scores.indexOf(best)
  const column = columnOf(frame.options[option]?.role ?? 'other')
  const speaking = [...words]
    .map(([feature, token]) => ({ token, gain: getGain(model.get(feature), column) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || a.token.start - b.token.start)
  if (speaking.length === 0) return null
  return {
    option,
    share: toShares([...scores, none])[option] ?? 0,
    words: speaking.slice(0, MAX_WORDS).map(({ token }) => token),
  }
}

/** What speaks for each option; of several with a role, the others are held back by what they are worth beside the plainest. */
export function scoreOptions(frame: PollFrame, sums: readonly number[], model: WordingModel): number[] {
  const rival = model.get('rival')
  return frame.options.map(({ role, index }) => {
    const column = columnOf(role)
    return (sums[column] ?? 0) + (isRival(frame, index) ? (rival?.[column] ?? 0) : 0)
  })
}

/** Whether another option stands for the same role more plainly. */
export function isRival(frame: PollFrame, index: number): boolean {
  const role = frame.options[index]?.role ?? 'named'
  return role !== 'named' && frame.byRole.get(role) !== index
}

function getGain(row: readonly number[] | undefined, column: number): number {
  return (row?.[column] ?? 0) - (row?.[NONE] ?? 0)
}

/** Each word that tells something, where it stands first, by its feature; none in a language that the reader does not know. */
export function findTellingWords(
  { tokens, declared, shown }: ReplyText,
  frame: PollFrame,
): Map<string, Token> {
  const first = new Map<string, Token>()
  const lexicon = shown ?? declared ?? frame.lexicon
  for (const token of lexicon ? tokens : []) {
    if (lexicon?.stopWords.has(token.word)) continue
    const feature = toWordFeature(token)
    if (!first.has(feature)) first.set(feature, token)
  }
  return first
}
