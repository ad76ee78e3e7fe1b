import { findPhraseAt, findPhrases } from '../text/phrase-book'
import type { Token } from '../text/tokenize'
import { matchNumbered, matchPlaces } from './match-place'
import type { ReplyView } from './reply-view'
import { type Choice, matchLabel, matchTitle, matchWord } from './resolve-choice'
import type { Signal } from './signal'

const PREFERENCE_REACH = 6

/** Where a reply names options by their own words, and how it speaks of each. */
export function findMentions(view: ReplyView): Signal[] {
  const mentions = findNamedOptions(view)
  if (mentions.length === 0) return []
  const signals: Signal[] = []
  const preferences = findPhrases(view.lexicon.preferences, view.tokens)
  for (const [index, mention] of mentions.entries()) {
    const token = view.tokens[mention.from]
    if (!token || (view.contexts[mention.from]?.reported && !view.frame.naming)) continue
    const quiet = view.questions.has(token.sentence) ? 0.2 : 1
    const mood = moodAround(view, preferences, mention, mentions[index - 1], mentions[index + 1])
    const isWhole = mention.how === 'title' || mention.how === 'ordinal'
    const own = view.frame.options[mention.option]
    const allStems = own?.wordStems ?? 1
    // A part may have words of the question, which no longer count for the whole.
    const ownStems = Math.min(own?.partSizes.get(token.stem) ?? allStems, allStems)
    const base = isWhole ? 0.6 : 0.6 / Math.max(1, ownStems)
    const bonus = isWhole || ownStems === 1 ? 0.4 : 0.1
    const isAgainst = mood < 0 || view.contexts[mention.from]?.negated === true
    const strength = isAgainst ? -0.6 : mood > 0 ? base + bonus : base
    signals.push({
      family: isAgainst || mood > 0 ? 'preference' : 'echo',
      option: mention.option,
      strength: strength * quiet,
      from: mention.from,
      to: mention.to,
    })
    signals.push(...compare(view, mention, mentions[index + 1]))
  }
  return signals
}

function findNamedOptions(view: ReplyView): Choice[] {
  const found: Choice[] = []
  for (let at = 0; at < view.tokens.length; at += 1) {
    const places = view.frame.multiple && view.toPoll ? matchPlaces(view, at) : null
    if (places) {
      for (const option of places.options) found.push({ option, from: at, to: places.to, how: 'ordinal' })
      at = places.to - 1
      continue
    }
    const title = matchTitle(view, at)
    const named =
      title && isTelling(view, title)
        ? title
        : (matchLabel(view, at) ?? matchNumber(view, at) ?? matchWord(view, at))
    if (!named) continue
    found.push(named)
    at = named.to - 1
  }
  return found
}

/** "… aka option 4". */
function matchNumber(view: ReplyView, from: number): Choice | null {
  const mayBe = view.toPoll && view.lexicon.places.before.has(view.tokens[from]?.word ?? '')
  const place = mayBe ? matchNumbered(view, from) : null
  return place && { option: place.option, from, to: place.to, how: 'ordinal' }
}

/** "Yes" anywhere in a reply names nothing; nor does "on" unless it ends a phrase. */
function isTelling(view: ReplyView, title: Choice): boolean {
  if (view.frame.options[title.option]?.plain) return false
  const words = view.tokens.slice(title.from, title.to)
  if (words.some((token) => !view.lexicon.stopWords.has(token.word))) return true
  const next = view.tokens[title.to]
  return title.from === 0 || !next || next.gap !== 'none'
}

/** How the words around a mention speak of it, up to the neighbouring mentions and the sentence's ends. */
function moodAround(
  view: ReplyView,
  preferences: readonly { from: number; to: number; value: 1 | -1 }[],
  mention: Choice,
  before: Choice | undefined,
  after: Choice | undefined,
): number {
  const sentence = view.tokens[mention.from]?.sentence
  const from = Math.max(
    mention.from - PREFERENCE_REACH,
    before && before.option !== mention.option ? before.to : 0,
  )
  const to = Math.min(
    mention.to + PREFERENCE_REACH,
    after && after.option !== mention.option ? endOfClause(view, mention.to, after.from) : view.tokens.length,
  )
  let mood = 0
  for (const preference of preferences) {
    if (preference.from < from || preference.to > to) continue
    if (view.tokens[preference.from]?.sentence !== sentence) continue
    if (preference.value < 0 && isElsewhere(view, mention, preference)) continue
    mood += preference.value * (view.contexts[preference.from]?.negated && preference.value > 0 ? -1 : 1)
  }
  return mood
}

/** "FreshRSS on a board, four years without touching it": behind a pause, a small word turns something else around. */
function isElsewhere(view: ReplyView, mention: Choice, { from, to }: { from: number; to: number }): boolean {
  if (
    from < mention.to ||
    to - from > 1 ||
    !view.lexicon.small.smallRejects.has(view.tokens[from]?.word ?? '')
  )
    return false
  return view.tokens.slice(mention.to, from).some(({ gap }) => gap !== 'none')
}

/** "I hate X, I love Y": what stands behind the pause is said of the next. */
function endOfClause(view: ReplyView, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (view.tokens[at]?.gap !== 'none') return at
  return to
}

/** "X over Y": the first is the choice. */
function compare(view: ReplyView, mention: Choice, next: Choice | undefined): Signal[] {
  if (!next || next.option === mention.option || next.from - mention.to > 2) return []
  if (isMove(view, mention, next)) {
    return [
      { family: 'preference', option: mention.option, strength: -1.6, from: mention.from, to: next.to },
      { family: 'preference', option: next.option, strength: 0.8, from: mention.from, to: next.to },
    ]
  }
  const between: Token | undefined = view.tokens[mention.to]
  if (!between || next.from === mention.to) return []
  if (!findPhraseAt(view.lexicon.comparators, view.tokens, mention.to)) return []
  return [
    { family: 'preference', option: mention.option, strength: 0.8, from: mention.from, to: next.to },
    { family: 'preference', option: next.option, strength: -0.8, from: next.from, to: next.to },
  ]
}

/** "From Windows to Linux". */
function isMove(view: ReplyView, mention: Choice, next: Choice): boolean {
  const before = view.tokens[mention.from - 1]?.word
  const between = view.tokens.slice(mention.to, next.from)
  return (
    before !== undefined &&
    view.lexicon.small.from.has(before) &&
    between.some(({ word }) => view.lexicon.small.to.has(word))
  )
}
