import { findPhraseAt } from '../text/phrase-book'
import { stem } from '../text/stem'
import type { ReplyView } from './reply-view'
import { type Choice, matchTitle, resolveChoice } from './resolve-choice'
import type { Signal } from './signal'

const MAX_FILLERS = 5

/** Declared votes: "voted no", "I'm going with the second one", "team tabs". */
export function findVotes(view: ReplyView): Signal[] {
  const found: Signal[] = []
  const others = view.lexicon.language === 'de' ? findOthersVotes(view) : null
  for (let at = 0; at < view.tokens.length; at += 1) {
    const team = teamAt(view, at) ?? (others && votedBefore(view, at, others))
    if (team) found.push(team)
    const match = findPhraseAt(view.lexicon.votes, view.tokens, at)
    if (!match) continue
    if (match.value !== 'not' && !view.contexts[at]?.reported) {
      const choice = findObject(view, match.to)
      // A bare yes or no behind "team" or "always" is no vote.
      const counts = choice && (match.value === 'vote' || choice.how === 'title' || choice.how === 'word')
      if (choice && counts && !view.contexts[at]?.negated) {
        found.push({
          family: 'vote',
          option: choice.option,
          strength: match.value === 'vote' ? 1 : 0.8,
          from: at,
          to: choice.to,
        })
      }
    }
    at = match.to - 1
  }
  return found
}

const TEAM = /^team(?=.{3})/

/** "#teamtabs". */
function teamAt(view: ReplyView, at: number): Signal | null {
  const word = view.tokens[at]?.word
  if (!word?.startsWith('team') || !TEAM.test(word)) return null
  const option = view.frame.byStem.get(stem(word.replace(TEAM, '')))
  return option === undefined ? null : { family: 'vote', option, strength: 0.8, from: at, to: at + 1 }
}

/** Sentences, by number, whose vote is somebody else's. */
function findOthersVotes({ tokens, lexicon }: ReplyView): ReadonlySet<number> {
  return new Set(
    tokens.flatMap(({ word, sentence }) => (lexicon.small.othersVotes.has(word) ? [sentence] : [])),
  )
}

/** German puts the verb last: "mit Ja gestimmt", "hab die dritte genommen". `others`: sentences of somebody else's vote. */
function votedBefore(view: ReplyView, at: number, others: ReadonlySet<number>): Signal | null {
  const token = view.tokens[at]
  if (
    !token ||
    !view.lexicon.small.voted.has(token.word) ||
    token.gap === 'end' ||
    view.contexts[at]?.negated
  )
    return null
  if (others.has(token.sentence) || view.questions.has(token.sentence)) return null
  for (let from = at - 1; from >= Math.max(0, at - MAX_FILLERS); from -= 1) {
    if (view.tokens[from]?.sentence !== token.sentence || view.contexts[from]?.reported) return null
    const choice = resolveChoice(view, from, true)
    if (!choice || choice.to > at) continue
    const between = view.tokens.slice(choice.to, at)
    if (!between.every(({ word }) => view.lexicon.voteFillers.has(word))) return null
    if (view.lexicon.small.notYet.has(view.tokens[from - 1]?.word ?? '')) return null
    return { family: 'vote', option: choice.option, strength: 1, from, to: at + 1 }
  }
  return null
}

function findObject(view: ReplyView, from: number): Choice | null {
  for (let at = from; at <= from + MAX_FILLERS; at += 1) {
    const token = view.tokens[at]
    if (!token || (at > from && token.gap === 'end')) return null
    const choice = resolveChoice(view, at, true) ?? endingAt(view, at)
    if (choice) return choice
    if (!view.lexicon.voteFillers.has(token.word) && token.kind !== 'emoji') return null
  }
  return null
}

/** "Voted scrap", "voted keep", where the question asks about ending a thing. */
function endingAt(view: ReplyView, at: number): Choice | null {
  if (view.frame.target > 0 || view.lexicon.small.adding.has(view.tokens[at - 1]?.word ?? '')) return null
  const ending = findPhraseAt(view.lexicon.endings, view.tokens, at)
  const match = ending ?? findPhraseAt(view.lexicon.keeps, view.tokens, at)
  const option = match ? view.frame.byRole.get(ending ? 'affirm' : 'deny') : undefined
  return match && option !== undefined ? { option, from: at, to: match.to, how: 'answer' } : null
}

/** A choice that takes the declared one back: "I clicked no, now I wish I could switch to yes". */
export function findSecondThought(view: ReplyView, vote: Signal): Signal | null {
  for (let at = vote.to; at < view.tokens.length; at += 1) {
    const regret = findPhraseAt(view.lexicon.regrets, view.tokens, at)
    if (!regret) continue
    for (let next = regret.to; next < view.tokens.length; next += 1) {
      const choice = matchTitle(view, next)
      if (choice && choice.option !== vote.option) {
        return { family: 'vote', option: choice.option, strength: 0.8, from: at, to: choice.to }
      }
    }
    const opposite = oppositeOf(view, vote.option)
    return opposite === undefined
      ? null
      : { family: 'vote', option: opposite, strength: 0.8, from: regret.from, to: regret.to }
  }
  return null
}

function oppositeOf(view: ReplyView, option: number): number | undefined {
  const role = view.frame.options[option]?.role
  if (role === 'affirm') return view.frame.byRole.get('deny')
  return role === 'deny' ? view.frame.byRole.get('affirm') : undefined
}
