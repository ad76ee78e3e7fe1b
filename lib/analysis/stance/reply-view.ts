import type { CompiledLexicon } from '../lexicon/compile-lexicon'
import type { PollFrame } from '../poll/frame-poll'
import { findPhraseAt } from '../text/phrase-book'
import type { Token } from '../text/tokenize'

/** What stands around a token and changes what it says. */
export interface TokenContext {
  negated: boolean
  /** Where the word that negates it stands, as a token index; -1 where none does. */
  negator: number
  /** Somebody else's words. */
  reported: boolean
}

/** A reply made ready for the rules. */
export interface ReplyView {
  tokens: readonly Token[]
  /** One for each token. */
  contexts: readonly TokenContext[]
  lexicon: CompiledLexicon
  frame: PollFrame
  /** Whether it answers the poll itself rather than another reply. */
  toPoll: boolean
  /** By sentence number. */
  questions: ReadonlySet<number>
  rhetorical: ReadonlySet<number>
  sarcastic: ReadonlySet<number>
  /** The last sentence that begins by setting itself against what came before ("But …"), 0 where none does. */
  turn: number
}

const NEGATION_REACH = 5
/** Around most tokens nothing changes what they say. */
const PLAIN: TokenContext = { negated: false, negator: -1, reported: false }

/** Marks negation, reported speech, questions and sarcasm once for all rules. */
export function viewReply(
  text: string,
  tokens: readonly Token[],
  lexicon: CompiledLexicon,
  frame: PollFrame,
  toPoll: boolean,
): ReplyView {
  const contexts: TokenContext[] = []
  const rhetorical = new Set<number>()
  const sarcastic = new Set<number>()
  let negatedUntil = -1
  let negator = -1
  let reported = false
  let marked = 0
  let turn = 0
  tokens.forEach((token, at) => {
    if (token.gap === 'end') reported = false
    if (token.gap !== 'none') negatedUntil = -1
    if (token.gap === 'end' && lexicon.small.turns.has(token.word)) turn = token.sentence
    const marker = at >= marked ? findPhraseAt(lexicon.markers, tokens, at) : null
    if (marker) {
      marked = marker.to
      if (marker.value === 'contrast') {
        negatedUntil = -1
        reported = false
      }
      if (marker.value === 'sarcasm') sarcastic.add(token.sentence)
      if (marker.value === 'rhetorical') rhetorical.add(token.sentence)
    }
    const negated = at < negatedUntil
    contexts.push(negated || reported ? { negated, negator: negated ? negator : -1, reported } : PLAIN)
    if (marker?.value === 'negator') {
      negatedUntil = marker.to + NEGATION_REACH
      negator = at
    }
    if (marker?.value === 'reported') reported = true
  })
  return {
    tokens,
    contexts,
    lexicon,
    frame,
    toPoll,
    questions: findQuestions(text, tokens),
    rhetorical,
    sarcastic,
    turn,
  }
}

function findQuestions(text: string, tokens: readonly Token[]): Set<number> {
  const questions = new Set<number>()
  tokens.forEach((token, at) => {
    const next = tokens[at + 1]
    if (next && next.sentence === token.sentence) return
    const between = text.slice(token.end, next ? next.start : text.length)
    if (/[?？]/.test(between.slice(0, 40))) questions.add(token.sentence)
  })
  return questions
}
