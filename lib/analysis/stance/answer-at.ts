import type { OptionRole } from '../poll/option-role'
import { findPhraseAt } from '../text/phrase-book'
import type { ReplyView } from './reply-view'
import {
  type Choice,
  isPseudoAnswer,
  matchAnswer,
  matchLabel,
  matchOrdinal,
  matchShortForm,
  matchTitle,
  matchWord,
  preferLonger,
} from './resolve-choice'

const MAX_OPENERS = 8

/** The token indices where an answer may begin: at `from`, and after each opener that stands there. */
export function skipOpeners(view: ReplyView, from: number): number[] {
  const starts = [from]
  let at = from
  for (let count = 0; count < MAX_OPENERS; count += 1) {
    const token = view.tokens[at]
    if (!token) break
    const opener = findPhraseAt(view.lexicon.openers, view.tokens, at)
    if (opener) at = opener.to
    else if (token.kind === 'emoji') at += 1
    else break
    starts.push(at)
  }
  return starts
}

/** The answer that stands at a token as an answer: not as a determiner, an adverb, a question or an idiom. */
export function answerAt(view: ReplyView, at: number): Choice | null {
  const token = view.tokens[at]
  if (!token || view.contexts[at]?.reported || isPseudoAnswer(view, at)) return null
  const choice =
    preferLonger(matchTitle(view, at), matchAnswer(view, at)) ??
    matchLabel(view, at) ??
    matchOrdinal(view, at, isAlone(view, at)) ??
    soleWord(view, at)
  if (!choice) return null
  // "Vim? Really?" asks; "No?? Then there is …" answers.
  if (view.questions.has(token.sentence) && !isPlain(view, choice) && !asksAside(view, choice)) return null
  if (isDeterminer(view, choice) || isParticle(view, choice)) return null
  if (isSubject(view, choice) || isOwnClause(view, choice)) return null
  return isAdverb(view, choice) ? null : choice
}

/** Whether a token is a sentence by itself or the first word before a pause. */
function isAlone(view: ReplyView, at: number): boolean {
  const next = view.tokens[at + 1]
  return view.tokens[at]?.gap === 'end' && next?.gap !== 'none'
}

/** "Vim, but how do you quit it?" asks something else, "Vim, I guess?" is a guess at one's own answer. */
function asksAside(view: ReplyView, choice: Choice): boolean {
  const { tokens, lexicon } = view
  const next = tokens[choice.to]
  if (!next || next.gap === 'end') return false
  const marker = findPhraseAt(lexicon.markers, tokens, choice.to)
  if (next.gap === 'pause' && (marker?.value === 'contrast' || lexicon.places.and.has(next.word))) return true
  const hedged = skipOpeners(view, choice.to).at(-1) ?? choice.to
  const behind = tokens[hedged]
  return hedged > choice.to && (!behind || behind.gap === 'end')
}

/** Whether the words are a bare yes, no, depends …, be it the title itself or another word for it. */
function isPlain(view: ReplyView, choice: Choice): boolean {
  return (
    choice.how === 'answer' || (choice.how === 'title' && view.frame.options[choice.option]?.plain === true)
  )
}

/** A word of an option's title that is a whole sentence or stands before a pause. */
function soleWord(view: ReplyView, at: number): Choice | null {
  const choice = matchWord(view, at) ?? matchShortForm(view, at)
  const next = view.tokens[at + 1]
  return choice && next?.gap !== 'none' ? choice : null
}

const LACKING: ReadonlySet<OptionRole> = new Set(['named', 'neither'] as const)

function isAfterAnswer(view: ReplyView, word: string): boolean {
  return (
    view.lexicon.small.afterAnswers.has(word) ||
    (view.lexicon.language !== 'en' && view.lexicon.small.afterAnswersElsewhere.has(word))
  )
}

/** "No company should …" names no answer. */
function isDeterminer(view: ReplyView, choice: Choice): boolean {
  const next = view.tokens[choice.to]
  const word = view.tokens[choice.from]?.word ?? ''
  if (choice.to - choice.from > 1 || !view.lexicon.determiners.has(word)) return false
  const { refusers } = view.lexicon.small
  if (refusers.has(word) && isRefusal(view, choice.to)) return false
  // "Some are, some aren't" answers.
  const ends = next?.gap !== 'none' || next.kind === 'emoji' || isAfterAnswer(view, next.word)
  return !ends && !(!refusers.has(word) && view.lexicon.auxiliaries.has(next.word))
}

/** "No training, no app", "no ads in a newsletter": behind "no" stands what is asked, and nothing more is said of it. */
function isRefusal({ tokens, frame, lexicon }: ReplyView, at: number): boolean {
  const [thing, next] = [tokens[at], tokens[at + 1]]
  if (!thing || frame.target < 0 || !frame.proposal.has(thing.stem)) return false
  return next?.gap !== 'none' || lexicon.small.purposes.has(next.word)
}

/** "Das ist ja lang", "gefühlt ja länger": amid a sentence a German "ja" answers nothing, in no other language that has one. */
function isParticle(view: ReplyView, { from, to }: Choice): boolean {
  const isAmid = view.tokens[from]?.gap === 'none' && view.tokens[to]?.gap === 'none'
  return isAmid && view.lexicon.particles.has(view.tokens[from]?.word ?? '')
}

/** "Honey is too sweet for me": a thing named at the start is judged by what follows, not taken for the answer. */
function isSubject(view: ReplyView, choice: Choice): boolean {
  const next = view.tokens[choice.to]
  if (isPlain(view, choice) || choice.how === 'ordinal' || !next || next.gap !== 'none') return false
  return (
    view.frame.options[choice.option]?.role === 'named' &&
    next.kind === 'word' &&
    !view.lexicon.small.afterNames.has(next.word)
  )
}

/** "They can at least ask", or "they can" where nobody asked whether anybody can: a clause of its own, no answer. */
function isOwnClause(view: ReplyView, { how, from, to }: Choice): boolean {
  const { tokens, lexicon, frame } = view
  const verb = lexicon.auxiliaries.get(tokens[to - 1]?.word ?? '')
  if (how !== 'answer' || verb === undefined || to - from < 2 || isFirmAnswer(view, from)) return false
  const next = tokens[to]
  const ends = next?.gap !== 'none' || next.kind === 'emoji' || view.lexicon.small.joins.has(next.word)
  // Nothing but "I don't" answers whatever was asked.
  const isAll = tokens[from]?.sentence === 0 && (!next || next.gap === 'end')
  return !ends || !(isAll || frame.verbs.has(verb))
}

/** "I absolutely need to know": the word is part of the sentence, not an answer to the poll. */
function isAdverb(view: ReplyView, choice: Choice): boolean {
  const role = view.frame.options[choice.option]?.role
  const next = view.tokens[choice.to]
  const isYesOrNo =
    role === 'affirm' || role === 'deny' || (choice.how === 'answer' && LACKING.has(role ?? 'other'))
  if (!isYesOrNo || !isPlain(view, choice)) return false
  if (next?.gap !== 'none' || next.kind === 'emoji' || isAfterAnswer(view, next.word)) return false
  const isHabit = view.frame.habit && view.tokens[choice.from]?.sentence === 0
  const isFirm =
    isFirmAnswer(view, choice.from) &&
    (isHabit || !view.lexicon.small.adverbs.has(view.tokens[choice.from]?.word ?? ''))
  if (isFirm || view.tokens[choice.from]?.kind === 'emoji') return false
  // "Klar, gern" says yes twice; "absolut dagegen" says no.
  return matchAnswer(view, choice.to)?.option !== choice.option
}

/** What is drawn out: "yesss", "noooo", "ouiii". */
const RUN = /(.)\1+/gu

/** Whether a literal yes or no stands at a token, rather than "sure" or "rather not". */
export function isFirmAnswer(view: ReplyView, at: number): boolean {
  const word = view.tokens[at]?.word ?? ''
  const { firmAnswers } = view.lexicon.small
  return firmAnswers.has(word) || firmAnswers.has(word.replace(RUN, '$1'))
}
