import { findPhraseAt } from '../text/phrase-book'
import type { ReplyView } from './reply-view'

/** Options named by their places in the list; token indices, half-open. */
export interface Places {
  options: readonly number[]
  from: number
  to: number
}

/** An option named by its place, up to token `to`. */
interface Place {
  option: number
  to: number
}

/** "The first two", "all but the last", "1 and 3": several of the options by their places, else `null`. */
export function matchPlaces(view: ReplyView, at: number): Places | null {
  return allAt(view, at) ?? runAt(view, at) ?? pairAt(view, at)
}

/**
 * A single option by its place: "première réponse", "nr 2", "la 3", "the middle one".
 *
 * @param bare whether a place may stand without an article or a noun: "second"
 */
export function matchPlace(view: ReplyView, from: number, bare: boolean): Place | null {
  return matchNumbered(view, from) ?? idiomAt(view, from) ?? setAt(view, from, bare)
}

function wordAt({ tokens }: ReplyView, at: number): string {
  return tokens[at]?.word ?? ''
}

function isJoined({ tokens }: ReplyView, at: number): boolean {
  return tokens[at]?.gap === 'none'
}

function skipArticle(view: ReplyView, at: number): number {
  return view.lexicon.places.articles.has(wordAt(view, at)) ? at + 1 : at
}

/** Whether a place without a noun can stand before token `at`: "the second because", but not "the second time". */
function endsAt(view: ReplyView, at: number): boolean {
  return (
    !isJoined(view, at) || view.tokens[at]?.kind === 'emoji' || view.lexicon.places.ends.has(wordAt(view, at))
  )
}

/** The options that are things rather than "none of them" and "something else". */
function things({ frame }: ReplyView): number[] {
  return frame.options.filter(({ role }) => role === 'named').map(({ index }) => index)
}

/** "All four", "les quatre", "all but the last". */
function allAt(view: ReplyView, from: number): Places | null {
  const { all, articles, counts, except, behind } = view.lexicon.places
  const start = wordAt(view, from)
  if (!all.has(start) && !articles.has(start)) return null
  const named = things(view)
  const at = skipArticle(view, from + 1)
  const count = counts.get(wordAt(view, at)) ?? digitAt(view, at)
  if (count !== undefined) {
    const isEnd = !isJoined(view, at + 1) || behind.has(wordAt(view, at + 1)) || from === 0
    return count === named.length && isEnd ? { options: named, from, to: at + 1 } : null
  }
  if (!all.has(start) || !except.has(wordAt(view, at))) return null
  const out = singleAt(view, skipArticle(view, at + 1))
  if (!out) return null
  return {
    options: view.frame.options.map(({ index }) => index).filter((option) => option !== out.option),
    from,
    to: out.to,
  }
}

/** "The first two", "les deux derniers". */
function runAt(view: ReplyView, from: number): Places | null {
  const { counts, ordinals, last, behind } = view.lexicon.places
  const at = skipArticle(view, from)
  const [a, b] = [wordAt(view, at), wordAt(view, at + 1)]
  const isCount = (word: string, place: number) => counts.has(word) || digitAt(view, place) !== undefined
  const count = counts.get(a) ?? digitAt(view, at) ?? counts.get(b) ?? digitAt(view, at + 1)
  const edge = isCount(a, at) ? b : a
  const total = view.frame.options.length
  if (count === undefined || count < 2 || count >= total) return null
  if (!endsAt(view, at + 2) && !behind.has(wordAt(view, at + 2))) return null
  const every = view.frame.options.map(({ index }) => index)
  if (ordinals.get(edge) === 1) return { options: every.slice(0, count), from, to: at + 2 }
  return last.has(edge) ? { options: every.slice(total - count), from, to: at + 2 } : null
}

/** "1 and 3", "2 then 1". */
function pairAt(view: ReplyView, from: number): Places | null {
  const options: number[] = []
  const total = view.frame.options.length
  let at = from
  let isPair = false
  // More places than options name one of them twice: no longer list need be read to its end.
  while (options.length <= total) {
    const place = digitAt(view, at) ?? 0
    if (place < 1 || place > total) break
    options.push(place - 1)
    at += 1
    if (view.lexicon.places.and.has(wordAt(view, at)) && digitAt(view, at + 1) !== undefined) {
      isPair = true
      at += 1
    }
  }
  const isOnce = options.length > 1 && new Set(options).size === options.length
  return isPair && isOnce && endsAt(view, at) && !isOfNumbers(view) ? { options, from, to: at } : null
}

/** A poll whose options are numbers: there a bare number is an answer, not a place in the list. */
function isOfNumbers({ frame }: ReplyView): boolean {
  return frame.options.some(({ range }) => range !== null)
}

/** An option called by its number or letter: "option 2", "answer b", "number three". */
export function matchNumbered(view: ReplyView, from: number): Place | null {
  const at = skipArticle(view, from)
  const { before, behind, counts } = view.lexicon.places
  const noun = wordAt(view, at)
  if (!before.has(noun) || !isJoined(view, at + 1)) return null
  const letter = letterAt(view, at + 1)
  // Neither "the answer: a database" names option A nor "number one reason" the first.
  if ((letter !== undefined || !behind.has(noun)) && !endsAt(view, at + 2)) return null
  return toPlace(view, letter ?? counts.get(wordAt(view, at + 1)) ?? digitAt(view, at + 1), at + 2)
}

function idiomAt(view: ReplyView, from: number): Place | null {
  const { lexicon, tokens, frame } = view
  const at = findPhraseAt(lexicon.places.idioms, tokens, from) ? from : skipArticle(view, from)
  const idiom = findPhraseAt(lexicon.places.idioms, tokens, at)
  if (!idiom || !endsAt(view, idiom.to)) return null
  return toPlace(view, idiom.value < 0 ? frame.options.length + idiom.value + 1 : idiom.value, idiom.to)
}

/** "Two" behind "voted"; "one" is said of too much else. */
export function matchSpelled(view: ReplyView, at: number): Place | null {
  const count = view.lexicon.places.counts.get(wordAt(view, at)) ?? 0
  const isMeasured = view.frame.options.some(({ range, rate }) => range !== null || rate !== null)
  return count > 1 && !isMeasured && endsAt(view, at + 1) ? toPlace(view, count, at + 1) : null
}

/** "The second one", "la 3" but not "3" alone, nor "the second half". */
function setAt(view: ReplyView, from: number, bare: boolean): Place | null {
  const at = skipArticle(view, from)
  const single = singleAt(view, at)
  if (!single || (isOfNumbers(view) && digitAt(view, at) !== undefined)) return null
  if (isJoined(view, single.to) && view.lexicon.places.behind.has(wordAt(view, single.to)))
    return { ...single, to: single.to + 1 }
  return (at > from || bare) && endsAt(view, single.to) ? single : null
}

function singleAt(view: ReplyView, at: number): Place | null {
  const { last, middle, ordinals } = view.lexicon.places
  const total = view.frame.options.length
  const word = wordAt(view, at)
  if (last.has(word)) return toPlace(view, total, at + 1)
  if (middle.has(word) && total % 2 === 1) return toPlace(view, (total + 1) / 2, at + 1)
  return toPlace(view, ordinals.get(word) ?? digitAt(view, at), at + 1)
}

/** Where a place, counted from 1, is one of the list. */
function toPlace({ frame }: ReplyView, place: number | undefined, to: number): Place | null {
  return place !== undefined && place >= 1 && place <= frame.options.length ? { option: place - 1, to } : null
}

const DIGIT = /^#?([1-9])$/

function digitAt(view: ReplyView, at: number): number | undefined {
  const digit = DIGIT.exec(wordAt(view, at))
  return digit ? Number(digit[1]) : undefined
}

const LETTERS = 'abcdefgh'

function letterAt(view: ReplyView, at: number): number | undefined {
  const word = wordAt(view, at)
  const place = word.length === 1 ? LETTERS.indexOf(word) + 1 : 0
  return place > 0 ? place : undefined
}
