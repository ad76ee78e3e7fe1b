import type { PollFrame } from '../poll/frame-poll'
import type { ReplyText } from '../reply-text'
import type { Token } from '../text/tokenize'

/** Of a reply's length in words, each the most that its step holds. */
const STEPS = [3, 6, 12, 20, 35]
const MAX_OPTIONS = 5

/** What is said of a reply as a whole and of the poll it answers: names of features that hold. */
export function findShapeFeatures({ own, tokens }: ReplyText, frame: PollFrame, toPoll: boolean): string[] {
  const isYesOrNo = frame.byRole.has('affirm') && frame.byRole.has('deny')
  return [
    'always',
    `length:${STEPS.find((most) => tokens.length <= most) ?? 'more'}`,
    `options:${Math.min(frame.options.length, MAX_OPTIONS)}`,
    ...(isYesOrNo ? ['yes-or-no'] : []),
    ...(frame.habit ? ['habit'] : []),
    ...(frame.target < 0 ? ['ending'] : []),
    ...(toPoll ? [] : ['reply']),
    ...(/[?？]/.test(own) ? ['question'] : []),
    ...(/[?？]\s*$/.test(own) ? ['asks-last'] : []),
    ...(own.includes('!') ? ['exclamation'] : []),
    ...(/\d/.test(own) ? ['digit'] : []),
    ...(tokens.some(({ kind }) => kind === 'emoji') ? ['emoji'] : []),
  ]
}

/** The feature of a word. */
export function toWordFeature({ stem }: Pick<Token, 'stem'>): string {
  return `word:${stem}`
}
