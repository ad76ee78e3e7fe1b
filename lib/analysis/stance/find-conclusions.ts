import { findPhraseAt } from '../text/phrase-book'
import { answerAt, isFirmAnswer, skipOpeners } from './answer-at'
import type { ReplyView } from './reply-view'
import { type Choice, matchAnswer } from './resolve-choice'
import type { Signal } from './signal'

/** Behind a word that concludes, at the start of a sentence, or between two pauses. */
const STRENGTH = { concluding: 1, opening: 0.8, standing: 0.7 }

/** Answers further on in a reply: "… so it's a no from me", "For clients: yes." */
export function findConclusions(view: ReplyView): Signal[] {
  const found: Signal[] = []
  for (let at = 1; at < view.tokens.length; at += 1) {
    const conclusion = concludesAt(view, at)
    if (!conclusion) continue
    found.push(conclusion)
    at = conclusion.to - 1
  }
  return found
}

function concludesAt(view: ReplyView, at: number): Signal | null {
  const token = view.tokens[at]
  if (!token || view.contexts[at]?.reported) return null
  const concluding = findPhraseAt(view.lexicon.conclusions, view.tokens, at)
  if (concluding) {
    for (const start of [...skipOpeners(view, concluding.to), ...skipOpeners(view, at)]) {
      const choice = answerAt(view, start, start === concluding.to)
      if (choice) return toSignal(choice, STRENGTH.concluding)
    }
  }
  if (token.gap === 'none') return null
  for (const start of skipOpeners(view, at)) {
    const choice = answerAt(view, start)
    if (choice && token.gap === 'end') return toSignal(choice, STRENGTH.opening)
    if (choice && standsAlone(view, choice)) return toSignal(choice, STRENGTH.standing)
  }
  return null
}

/** "Status rounds: lord no." A plain answer with a pause behind it. */
function standsAlone(view: ReplyView, choice: Choice): boolean {
  const next = view.tokens[choice.to]
  return matchAnswer(view, choice.from) !== null && next?.gap !== 'none'
}

function toSignal({ option, from, to }: Choice, strength: number): Signal {
  return { family: 'conclusion', option, strength, from, to }
}

/** A yes and a no, each at the end of its clause: "dogs yes, cats no"; empty where only one of them stands. */
export function findOpposites(view: ReplyView): Signal[] {
  const ends = view.tokens.flatMap((token, at): Signal[] => {
    if (token.gap === 'end' || view.contexts[at]?.reported || view.questions.has(token.sentence)) return []
    const choice = isFirmAnswer(view, at) ? matchAnswer(view, at) : null
    const next = choice ? view.tokens[choice.to] : undefined
    return choice && next?.gap !== 'none' ? [toSignal(choice, STRENGTH.standing)] : []
  })
  return ends.some((signal) => signal.option !== ends[0]?.option) ? ends : []
}
