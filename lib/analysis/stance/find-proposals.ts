import { findPhraseAt, findPhrases } from '../text/phrase-book'
import { isFirmAnswer } from './answer-at'
import type { ReplyView } from './reply-view'
import type { Signal } from './signal'

const REACH = 5

/** Sentences that say what the question proposes should or should not be done. */
export function findProposals(view: ReplyView): Signal[] {
  return [...findObligations(view), ...findImperatives(view), ...findDenials(view)]
}

/** "They should (not) be used": the question's own verb behind a word of obligation. */
function findObligations(view: ReplyView): Signal[] {
  const found: Signal[] = []
  for (const match of findPhrases(view.lexicon.obligations, view.tokens)) {
    const sentence = view.tokens[match.from]?.sentence ?? -1
    if (view.questions.has(sentence) && !view.rhetorical.has(sentence)) continue
    const at = findVerb(view, match.to, sentence)
    if (at === null || view.contexts[at]?.reported || isIndirect(view, match.from)) continue
    const role = view.contexts[at]?.negated ? 'deny' : 'affirm'
    const option = view.frame.byRole.get(role)
    if (option !== undefined)
      found.push({ family: 'proposal', option, strength: 1, from: match.from, to: at + 1 })
  }
  return found
}

/** "… to specify whether and how their work can be used" proposes nothing. */
function isIndirect(view: ReplyView, at: number): boolean {
  const sentence = view.tokens[at]?.sentence
  const before = view.tokens.slice(Math.max(0, at - REACH), at)
  return before.some((token) => token.sentence === sentence && view.lexicon.small.indirect.has(token.word))
}

function findVerb(view: ReplyView, from: number, sentence: number): number | null {
  for (let at = from; at < from + REACH; at += 1) {
    const token = view.tokens[at]
    if (!token || token.sentence !== sentence) return null
    if (view.frame.proposal.has(token.stem)) return at
    // Other languages put more before the verb than a list can hold.
    if (view.lexicon.language === 'en' && !view.lexicon.small.passed.has(token.word)) return null
  }
  return null
}

/** "Ban the sale", "tax it", "leave it": the question's verb, or its opposite, as a demand at the start of a sentence. */
function findImperatives(view: ReplyView): Signal[] {
  const affirm = view.frame.byRole.get('affirm')
  const deny = view.frame.byRole.get('deny')
  const found: Signal[] = []
  view.tokens.forEach((token, at) => {
    if (token.gap !== 'end' || view.questions.has(token.sentence) || view.sarcastic.has(token.sentence))
      return
    const verb = demandedVerb(view, at)
    if (verb !== null && affirm !== undefined) {
      found.push({ family: 'proposal', option: affirm, strength: 1, from: at, to: verb })
      return
    }
    const kept = view.frame.target < 0 && deny !== undefined ? keptThing(view, at) : null
    if (kept !== null && deny !== undefined)
      found.push({ family: 'proposal', option: deny, strength: 1, from: at, to: kept })
  })
  return found
}

function isObject({ tokens, lexicon }: ReplyView, at: number): boolean {
  const word = tokens[at]?.word ?? ''
  return (
    tokens[at]?.gap === 'none' &&
    (lexicon.small.objects.has(word) ||
      (lexicon.places.articles.has(word) && lexicon.small.wholes.has(tokens[at + 1]?.word ?? '')))
  )
}

/** The end of the question's own verb where it is demanded at a token, else `null`. */
function demandedVerb(view: ReplyView, at: number): number | null {
  const token = view.tokens[at]
  if (!token || isNoun(view, token.word)) return null
  if (view.frame.target < 0) {
    const verb = findPhraseAt(view.lexicon.endings, view.tokens, at)
    // "Interdire, non" answers.
    if (verb && !isFirmAnswer(view, verb.to)) return verb.to
  }
  if (isBareDemand(view, at)) return at + 2
  const isVerb = view.lexicon.language === 'en' && view.frame.proposal.has(token.stem)
  return isVerb && !view.frame.habit && isObject(view, at + 1) ? at + 2 : null
}

/** "Make them." */
function isBareDemand(view: ReplyView, at: number): boolean {
  const behind = view.tokens[at + 2]
  const { forces, objects } = view.lexicon.small
  const isDemand = forces.has(view.tokens[at]?.word ?? '') && objects.has(view.tokens[at + 1]?.word ?? '')
  return isDemand && view.frame.target > 0 && !view.frame.habit && (!behind || behind.gap === 'end')
}

/** The end of a demand to let the thing be, where one stands at a token, else `null`. */
function keptThing(view: ReplyView, at: number): number | null {
  const kept = view.lexicon.language === 'en' ? findPhraseAt(view.lexicon.keeps, view.tokens, at) : null
  const next = kept ? view.tokens[kept.to] : undefined
  if (!kept || (next && next.gap === 'none' && !view.lexicon.small.kept.has(next.word))) return null
  return kept.to
}

/** "Banning things solves nothing" demands nothing. */
function isNoun({ lexicon }: ReplyView, word: string): boolean {
  return [...lexicon.small.nounEndings].some((ending) => word !== ending && word.endsWith(ending))
}

const DENIAL = 0.5

/** "Cheap, not free": the question's word denied; "don't" as a sentence of its own. */
function findDenials(view: ReplyView): Signal[] {
  const option = view.frame.byRole.get('deny')
  if (option === undefined) return []
  const { small } = view.lexicon
  const found: Signal[] = []
  view.tokens.forEach((token, at) => {
    if (view.questions.has(token.sentence)) return
    const after = view.tokens[at + 1]
    const isAlone = token.gap === 'end' && (!after || after.gap === 'end')
    if (isAlone && small.refusals.has(token.word))
      found.push({ family: 'proposal', option, strength: 1, from: at, to: at + 1 })
    if (isNoEnding(view, at)) found.push({ family: 'proposal', option, strength: 1, from: at, to: at + 2 })
    const before = view.tokens[at - 1]
    if (!before || !small.nots.has(before.word) || token.gap !== 'none' || after?.gap === 'none') return
    if (!view.contexts[at]?.reported && view.frame.proposal.has(token.stem))
      found.push({ family: 'proposal', option, strength: DENIAL, from: at - 1, to: at + 1 })
  })
  return found
}

/** "No ban." */
function isNoEnding({ tokens, lexicon, frame }: ReplyView, at: number): boolean {
  if (frame.target > 0 || tokens[at]?.gap === 'none' || tokens[at + 2]?.gap === 'none') return false
  const isNo = findPhraseAt(lexicon.markers, tokens, at)?.value === 'negator'
  return isNo && findPhraseAt(lexicon.endings, tokens, at + 1) !== null
}
