import type { StanceReading } from '../../model/reading'
import type { PollFrame } from '../poll/frame-poll'
import { NO_STANCE } from '../read-stance'
import type { ReplyText } from '../reply-text'
import { findLikelyOption } from './find-likely-option'
import type { WordingModel } from './wording-model'

/** The stance of a reply in which no rule finds one: by its wording, else none. */
export function readWording(
  reply: ReplyText,
  frame: PollFrame,
  toPoll: boolean,
  model: WordingModel,
): StanceReading {
  const likely = findLikelyOption(reply, frame, toPoll, model)
  if (!likely) return NO_STANCE
  const { text } = reply.post
  return {
    options: [likely.option],
    declared: false,
    family: 'wording',
    confidence: likely.share,
    evidence: likely.words.map(({ start, end }) => ({ start, end, quote: text.slice(start, end) })),
  }
}
