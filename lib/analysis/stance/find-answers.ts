import { answerAt, skipOpeners } from './answer-at'
import type { ReplyView } from './reply-view'
import type { Choice } from './resolve-choice'
import type { Signal } from './signal'

/** The answer that a reply begins with: "No, …", "Well, honestly: it depends", "Vim." */
export function findLeadingAnswer(view: ReplyView): Signal | null {
  for (const start of skipOpeners(view, 0)) {
    const choice = answerAt(view, start)
    if (!choice) continue
    if (isMocking(view, choice)) return mocked(view, choice)
    return { family: 'answer', option: choice.option, strength: 1, from: choice.from, to: choice.to }
  }
  return null
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
