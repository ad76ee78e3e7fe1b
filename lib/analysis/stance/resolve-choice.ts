import type { Cue } from '../lexicon/compile-lexicon'
import type { OptionRole } from '../poll/option-role'
import { findPhraseAt } from '../text/phrase-book'
import type { Token } from '../text/tokenize'
import { matchPlace, matchSpelled } from './match-place'
import type { ReplyView } from './reply-view'

/** An option named at a place in a reply. */
export interface Choice {
  option: number
  from: number
  to: number
  /** By its title, an answer word, its place in the list, or a word of its title. */
  how: 'title' | 'answer' | 'ordinal' | 'word'
}

const MIN_STEM_PREFIX = 5
/** In tokens. */
const MIN_RUN = 2
const MIN_OPEN_RUN = 3
/** Of a word that stands for a longer one, in UTF-16 units. */
const MIN_SHORT_FORM = 5

/** The option that the words starting at token `at` name, or `null`. */
export function resolveChoice(view: ReplyView, at: number, allowNumbers: boolean): Choice | null {
  if (isPseudoAnswer(view, at)) return null
  const answer = matchAnswer(view, at)
  const longer = preferLonger(matchTitle(view, at) ?? matchRun(view, at), answer)
  if (longer) return longer === answer ? preferEcho(view, answer) : longer
  return (
    matchLabel(view, at) ??
    (allowNumbers ? (matchOrdinal(view, at, true) ?? toOrdinal(at, matchSpelled(view, at))) : null) ??
    matchWord(view, at)
  )
}

/** Words of a title that go as far as an answer word at their place, or farther: "Never again" stands for "Yes, never again". */
export function preferLonger(title: Choice | null, answer: Choice | null): Choice | null {
  return title && (!answer || title.to >= answer.to) ? title : answer
}

/** The option whose place in the list stands at token `at`: "option 2", "the last one"; of two words or more unless `bare`. */
export function matchOrdinal(view: ReplyView, at: number, bare = false): Choice | null {
  const place = matchPlace(view, at, bare)
  if (!place || isListed(view, at)) return null
  return toOrdinal(at, place)
}

function toOrdinal(from: number, place: { option: number; to: number } | null): Choice | null {
  return place && { option: place.option, from, to: place.to, how: 'ordinal' }
}

/** The option whose place in the list, or the letter it is labelled with, stands alone at token `at`. */
export function matchLabel(view: ReplyView, at: number): Choice | null {
  const token = view.tokens[at]
  const option = token ? view.frame.wordOf(token).labels : null
  if (option === null || !standsAlone(view, at)) return null
  return { option, from: at, to: at + 1, how: 'ordinal' }
}

/** Whether token `at` is no part of what follows: a label rather than an article or a preposition. */
function standsAlone(view: ReplyView, at: number): boolean {
  const next = view.tokens[at + 1]
  return next?.gap !== 'none' || view.lexicon.places.labelEnds.has(next.word)
}

/** "1) …, 2) …" numbers the writer's points. */
function isListed(view: ReplyView, at: number): boolean {
  const number = Number(view.tokens[at]?.word)
  const isNumber = (token: Token | undefined, wanted: number) => token?.word === String(wanted)
  if (!Number.isInteger(number)) return false
  // "4,000" is one number.
  if (/^\d/.test(view.tokens[at + 1]?.word ?? '')) return true
  return view.tokens.some(
    (token, other) =>
      ((other > at && isNumber(token, number + 1)) || (other < at && isNumber(token, number - 1))) &&
      view.tokens[other + 1]?.gap !== 'none',
  )
}

/** Whether an idiom stands here that only looks like an answer: "no doubt", "yes I know". */
export function isPseudoAnswer(view: ReplyView, at: number): boolean {
  const match = findPhraseAt(view.lexicon.answers, view.tokens, at)
  if (match?.value !== 'pseudo') return false
  // "No, idea: …" is none of them; "yes, I know" is.
  return match.to - at > 2 || view.tokens[at + 1]?.gap === 'none'
}

/** The option whose whole title stands at token `at`; the longest. */
export function matchTitle(view: ReplyView, at: number): Choice | null {
  const token = view.tokens[at]
  if (!token || !view.frame.wordOf(token).startsTitle) return null
  let best: Choice | null = null
  for (const option of view.frame.options) {
    const { words } = option
    if (words[0] && isRunTogether(view.tokens[at], words) && at + 1 > (best?.to ?? at)) {
      best = { option: option.index, from: at, to: at + 1, how: 'title' }
      continue
    }
    if (!words[0] || !sameWord(view.tokens[at], words[0])) continue
    if (!words.every((word, offset) => sameWord(view.tokens[at + offset], word))) continue
    if (!best || at + words.length > best.to) {
      best = { option: option.index, from: at, to: at + words.length, how: 'title' }
    }
  }
  return best ?? matchPart(view, at)
}

/** The option of whose title a whole part stands at token `at`: "a must" of "A must, no jack no deal". */
function matchPart(view: ReplyView, at: number): Choice | null {
  let best: Choice | null = null
  for (const option of view.frame.options) {
    for (const part of option.parts) {
      if (!part[0] || !sameWord(view.tokens[at], part[0]) || at + part.length <= (best?.to ?? at)) continue
      if (!part.every((word, offset) => sameWord(view.tokens[at + offset], word))) continue
      best = { option: option.index, from: at, to: at + part.length, how: 'title' }
    }
  }
  return best
}

/**
 * The option of whose title alone two or more words in a row stand at token `at` and before a pause, or three and more
 * anywhere: "Never again." for "Yes, never again".
 */
export function matchRun(view: ReplyView, at: number): Choice | null {
  let best: Choice | null = null
  let isShared = false
  for (const { index, words } of view.frame.options) {
    for (let from = 0; from + MIN_RUN <= words.length; from += 1) {
      const to = endOfRun(view, at, words.slice(from))
      if (to > (best?.to ?? at)) {
        best = { option: index, from: at, to, how: 'title' }
        isShared = false
      } else if (to === best?.to && index !== best.option) isShared = true
    }
  }
  // Of Japanese and Chinese, a token is but a character.
  if (!best || isShared || !view.tokens.slice(at, best.to).some(({ word }) => word.length > 1)) return null
  const least = view.tokens[best.to]?.gap === 'none' ? MIN_OPEN_RUN : MIN_RUN
  return best.to - at >= least ? best : null
}

/** How far the tokens from `at` on are the words, within a sentence. */
function endOfRun({ tokens }: ReplyView, at: number, words: readonly Token[]): number {
  let to = at
  for (const word of words) {
    if ((to > at && tokens[to]?.gap === 'end') || !sameWord(tokens[to], word)) break
    to += 1
  }
  return to
}

/** The option of whose title alone the emoji at token `at` stands. */
export function matchEmoji(view: ReplyView, at: number): Choice | null {
  const token = view.tokens[at]
  if (token?.kind !== 'emoji') return null
  const [option, ...others] = view.frame.options.filter(({ tokens }) =>
    tokens.some(({ word }) => word === token.word),
  )
  return option && others.length === 0 ? { option: option.index, from: at, to: at + 1, how: 'title' } : null
}

/** The option that the answer word at token `at` stands for. */
export function matchAnswer(view: ReplyView, at: number): Choice | null {
  const match = findPhraseAt(view.lexicon.answers, view.tokens, at)
  if (view.frame.harm) {
    const harmless = findPhraseAt(view.lexicon.harmless, view.tokens, at)
    if (harmless) return answer(view, 'deny', at, harmless.to)
    // "Love it" speaks of the thing, and so for no.
    const cue = findPhraseAt(view.lexicon.cues, view.tokens, at)
    if (match && cue && cue.to >= match.to && SPOKEN_OF.has(cue.value.about)) return null
  }
  return match && match.value !== 'pseudo' ? answer(view, match.value, at, match.to) : null
}

const SPOKEN_OF: ReadonlySet<Cue['about']> = new Set(['proposal', 'thing'] as const)

/** "None of these" is something else, and "other" none of them, where the list has but one of the two. */
const OFF_LIST: ReadonlyMap<OptionRole, OptionRole> = new Map([
  ['other', 'neither'],
  ['neither', 'other'],
] as const)
/** "None of these", but not "nothing". In tokens. */
const MIN_OFF_LIST = 3
const DENYING: ReadonlySet<OptionRole> = new Set(['deny', 'neither'] as const)

/** Where no option says no, "nope" is meant for the one of those who have or do no such thing. */
function lackOf({ byRole, lack }: ReplyView['frame']): number | undefined {
  return byRole.has('affirm') || byRole.has('deny') ? undefined : (byRole.get('neither') ?? lack ?? undefined)
}

function answer({ frame }: ReplyView, role: OptionRole, from: number, to: number): Choice | null {
  const other = to - from >= MIN_OFF_LIST ? OFF_LIST.get(role) : undefined
  const instead = (other && frame.byRole.get(other)) ?? (DENYING.has(role) ? lackOf(frame) : undefined)
  const option = frame.byRole.get(role) ?? instead
  return option === undefined ? null : { option, from, to, how: 'answer' }
}

/** The option that the single word at token `at` belongs to. */
export function matchWord(view: ReplyView, at: number): Choice | null {
  const token = view.tokens[at]
  const option = token ? view.frame.wordOf(token).names : null
  if (!token || option === null || view.lexicon.stopWords.has(token.word)) return null
  return { option, from: at, to: at + 1, how: 'word' }
}

/** Where several options say yes ("Yes, daily", "Yes, weekly"), the words behind decide. */
function preferEcho(view: ReplyView, answer: Choice): Choice {
  const role = view.frame.options[answer.option]?.role
  const rivals = view.frame.options.filter((option) => option.role === role)
  if (rivals.length < 2) return answer
  const sentence = view.tokens[answer.from]?.sentence
  for (let at = answer.to; view.tokens[at]?.sentence === sentence; at += 1) {
    const word = matchWord(view, at)
    if (word && rivals.some((rival) => rival.index === word.option)) return { ...answer, option: word.option }
  }
  return answer
}

/** The option of whose words the one at token `at` is the beginning or the end: "Puffer" for "Kartoffelpuffer". */
export function matchShortForm(view: ReplyView, at: number): Choice | null {
  const token = view.tokens[at]
  if (!token || token.word.length < MIN_SHORT_FORM || view.lexicon.stopWords.has(token.word)) return null
  let found: number | null = null
  for (const [key, option] of view.frame.compoundParts) {
    const isPart = key.startsWith(token.stem) || key.endsWith(token.stem)
    if (key.length <= token.stem.length || !isPart || option === found) continue
    if (found !== null) return null
    found = option
  }
  return found === null ? null : { option: found, from: at, to: at + 1, how: 'word' }
}

/** "VSCode" for "VS Code". */
function isRunTogether(token: Token | undefined, words: readonly Token[]): boolean {
  if (words.length < 2 || !token?.word.startsWith(words[0]?.word ?? '')) return false
  return token.word === words.map(({ word }) => word).join('')
}

function sameWord(token: Token | undefined, word: Token): boolean {
  if (token?.kind !== 'word') return false
  if (token.word === word.word) return true
  return word.word.length >= MIN_STEM_PREFIX && token.stem === word.stem
}
