import type { CompiledLexicon, Cue } from '../lexicon/compile-lexicon'
import { findPhraseAt } from '../text/phrase-book'
import type { Token } from '../text/tokenize'

type Words = readonly Token[]

/**
 * Whether what a title says behind a yes or a no takes half of it back: "OK if they ask", "Yes, but only at night", "Fine for
 * members".
 *
 * @param from where the yes or no ends
 */
export function isTakenHalfBack(
  words: Words,
  from: number,
  isYes: boolean,
  lexicon: CompiledLexicon,
): boolean {
  const { leading, turns } = lexicon.small
  const next = words[from]
  if (next && (leading.has(next.word) || turns.has(next.word))) return true
  if (isYes && next?.gap === 'none' && isForSome(words, from, lexicon)) return true
  return words.some((_, at) => at >= from && isCondition(cueAt(words, at, lexicon)))
}

/**
 * Whether a title that neither yes nor no begins says yes to a part, or under a condition, where other titles say yes or no:
 * "Terrace only", "For the kids, sure", "Fine if they ask".
 */
export function isForPart(words: Words, lexicons: readonly CompiledLexicon[]): boolean {
  const [lexicon] = lexicons
  const first = words[0]?.word ?? ''
  if (!lexicon || lexicon.small.firstPersons.has(first)) return false
  const { trailing, leading, lets } = lexicon.small
  const isLet = lets.has(first)
  if (isForSome(words, isLet ? 1 : 0, lexicon)) return true
  const praise = cueAt(words, 0, lexicon)
  const isPraise =
    isLet || ((praise?.about === 'thing' || praise?.about === 'proposal') && praise.polarity > 0)
  return words.some(({ word, gap }, at) => {
    if (at === 0) return false
    if (trailing.has(word) && closes(words, at)) return true
    if (isPraise && leading.has(word)) return true
    if (gap === 'none') return isPraise && isCondition(cueAt(words, at, lexicon))
    return isCondition(cueAt(words, at, lexicon)) || lexicons.some((own) => isYesToEnd(words, at, own))
  })
}

/** "Not without asking", "never without credit": a no that a condition lifts. */
export function isUnless(words: Words, { small, titles }: CompiledLexicon): boolean {
  const isWithout = small.withouts.has(words[1]?.word ?? '')
  return isWithout && findPhraseAt(titles, words.slice(0, 1), 0)?.value === 'deny'
}

/** "For members", "for all who ask", but not "for me" and "for all". */
function isForSome(words: Words, at: number, { small }: CompiledLexicon): boolean {
  const next = words[at + 1]
  if (!next || !small.fors.has(words[at]?.word ?? '')) return false
  return !small.wholly.has(next.word) || !closes(words, at + 1)
}

function closes(words: Words, at: number): boolean {
  return words[at + 1]?.gap !== 'none'
}

function isYesToEnd(words: Words, from: number, { titles }: CompiledLexicon): boolean {
  const match = findPhraseAt(titles, words, from)
  return match?.value === 'affirm' && match.to === words.length
}

function cueAt(words: Words, at: number, { cues }: CompiledLexicon): Cue | undefined {
  return findPhraseAt(cues, words, at)?.value
}

function isCondition(cue: Cue | undefined): boolean {
  return cue?.about === 'condition' && cue.weight === 1
}
