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
  for (let at = 0; at < view.tokens.length; at += 1) {
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
      const choice = answerAt(view, start)
      if (choice) return toSignal(choice, STRENGTH.concluding)
    }
  }
  if (at === 0 || token.gap === 'none' || isTag(view, at)) return null
  for (const start of skipOpeners(view, at)) {
    const choice = answerAt(view, start)
    if (choice && token.gap === 'end') return toSignal(choice, STRENGTH.opening)
    if (choice && standsAlone(view, choice)) return toSignal(choice, STRENGTH.standing)
  }
  return null
}

/** "…, no?", "…, ¿no?", "…, ja?": asks to be agreed with. */
function isTag(view: ReplyView, at: number): boolean {
  const token = view.tokens[at]
  const next = view.tokens[at + 1]
  return token !== undefined && view.questions.has(token.sentence) && next?.sentence !== token.sentence
}

/** "Status rounds: lord no." A plain answer with a pause behind it. */
function standsAlone(view: ReplyView, choice: Choice): boolean {
  const next = view.tokens[choice.to]
  return matchAnswer(view, choice.from) !== null && next?.gap !== 'none'
}

function toSignal({ option, from, to }: Choice, strength: number): Signal {
  return { family: 'conclusion', option, strength, from, to }
}

/** A yes and a no, each at the end of its clause: "dogs yes, cats no", "selling is ok, hiding isn't"; empty where only one of them stands. */
export function findOpposites(view: ReplyView): Signal[] {
  const ends: Signal[] = []
  view.tokens.forEach((token, at) => {
    const option = partAnswer(view, at)
    if (option === undefined || view.contexts[at]?.reported || view.questions.has(token.sentence)) return
    ends.push(toSignal({ option, from: at, to: at + 1, how: 'answer' }, STRENGTH.standing))
  })
  return ends.some((signal) => signal.option !== ends[0]?.option) ? ends : []
}

/** The option that a word at the end of its clause answers with. */
function partAnswer(view: ReplyView, at: number): number | undefined {
  const token = view.tokens[at]
  const next = view.tokens[at + 1]
  if (!token || next?.gap === 'none') return undefined
  if (view.lexicon.small.lets.has(token.word) && at > 0)
    return view.frame.byRole.get(view.contexts[at]?.negated ? 'deny' : 'affirm')
  if (token.gap === 'end') return undefined
  if (view.lexicon.small.forbids.has(token.word)) return view.frame.byRole.get('deny')
  return isFirmAnswer(view, at) ? matchAnswer(view, at)?.option : undefined
}

/** Where what a token stands in begins: behind the pause before it. */
function startBefore({ tokens }: ReplyView, at: number): number {
  let start = at
  while (start > 0 && tokens[start]?.gap === 'none') start -= 1
  return start
}

/** "Früher ja, heute nein", "avant non, maintenant oui": of two answers the one that is for now, else `null`. */
export function findPresentAnswer(view: ReplyView, ends: readonly Signal[]): Signal | null {
  const present = ends.filter(({ from }) => {
    return view.tokens
      .slice(startBefore(view, from), from)
      .some(({ word }) => view.lexicon.small.now.has(word))
  })
  const [only] = present
  return present.length === 1 && only ? only : null
}

const MAX_PART = 4

/** "Big chains yes.": a plain yes or no at the end of a short clause that names a part of what is asked. */
export function findPartAnswer(view: ReplyView): Signal | null {
  for (let at = 1; at < view.tokens.length; at += 1) {
    const token = view.tokens[at]
    if (token?.gap !== 'none' || !isFirmAnswer(view, at) || view.contexts[at]?.reported) continue
    const choice = matchAnswer(view, at)
    const next = choice ? view.tokens[choice.to] : undefined
    if (!choice || next?.gap === 'none' || view.questions.has(token.sentence)) continue
    const start = startBefore(view, at)
    const from = skipOpeners(view, start).at(-1) ?? start
    if (
      from >= at ||
      at - start > MAX_PART ||
      view.lexicon.small.spokenOf.has(view.tokens[at - 1]?.word ?? '')
    )
      continue
    return toSignal(choice, STRENGTH.standing)
  }
  return null
}
