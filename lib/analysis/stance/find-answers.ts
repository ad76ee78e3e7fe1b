import { answerAt, skipOpeners } from './answer-at'
import type { ReplyView } from './reply-view'
import { type Choice, matchEmoji, matchRun, preferLonger } from './resolve-choice'
import type { Signal } from './signal'

/** The answer that a reply begins with: "No, …", "Well, honestly: it depends", "Vim.", an option's emoji. */
export function findLeadingAnswer(view: ReplyView): Signal | null {
  const sign = matchEmoji(view, 0)
  if (sign) return toSignal(sign)
  for (const start of skipOpeners(view, 0)) {
    const choice = preferLonger(matchRun(view, start), answerAt(view, start))
    if (!choice) continue
    if (isMocking(view, choice)) return mocked(view, choice)
    return toSignal(choice)
  }
  return null
}

function toSignal({ option, from, to }: Choice): Signal {
  return { family: 'answer', option, strength: 1, from, to }
}

/** "Sure, and next we license the sunset." */
function isMocking(view: ReplyView, choice: Choice): boolean {
  if (view.frame.options[choice.option]?.role === 'named') return false
  const sentence = view.tokens[choice.from]?.sentence ?? 0
  if (view.sarcastic.has(sentence)) return true
  const alone = view.tokens[choice.to]?.sentence !== sentence
  return alone && view.sarcastic.has(sentence + 1)
}

function mocked(view: ReplyView, choice: Choice): Signal | null {
  const isYes = view.frame.options[choice.option]?.role === 'affirm'
  const deny = view.frame.byRole.get('deny')
  if (!isYes || deny === undefined) return null
  return { family: 'implied', option: deny, strength: 1, from: choice.from, to: choice.to }
}
