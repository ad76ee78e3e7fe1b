import type { Dictionary } from '../dictionary'
import type { SmallWordSets } from '../lexicon/compile-lexicon'
import type { Mention } from '../license/mention'
import { beginsClause } from '../text/begins-clause'
import type { Token } from '../text/tokenize'

/** Token indices, half-open. */
export interface Span {
  from: number
  to: number
}

/** Licenses that are named in one breath ("MIT, BSD and ISC"), and the words that may speak of them. */
export interface Passage {
  mentions: readonly Mention[]
  /** The names themselves. */
  names: Span
  /** The sentence, or sentences, that the names stand in. */
  sentence: Span
  /** What leads up to the names in their sentence; behind another passage's names, in their clause. */
  before: Span
  /** Of `before`, what stands in the names' own clause: no pause between. */
  lead: Span
  /** What is said behind them, up to the clause of the next passage; of a heading ("ND? Nope."), the next sentence. */
  behind: Span
  /** Of `behind`, what stands in the names' own clause; all of it where a colon or the like leads to it ("CC0: fine"). */
  tail: Span
  /** Whether the names are a label, with a colon or the like to what is said of them. */
  told: boolean
  /** Whether nothing but the names stands in the sentence. */
  heading: boolean
  question: boolean
}

/** In UTF-16 units, between names of one breath. */
const MAX_LIST_GAP = 20
/** Behind a label: "CC0: fine", "ND – no", "GPL → ask". */
const LABEL_END = /[:=→>?？–—]|\s-+\s/u
/** So few words may stand between the names and the end of their label. */
const MAX_LABEL_REST = 2
/** A sentence of so few words before the names' end is a heading. */
const MAX_HEADING = 5
/** So few words may follow the names in a question that the next sentence answers: "CC0 then? Go ahead." */
const MAX_QUESTION_REST = 3

/** Cuts a reply's mentions, in text order, into passages. */
export function findPassages(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { small, nameGaps }: Pick<Dictionary, 'small' | 'nameGaps'>,
): readonly Passage[] {
  const named = groupMentions(text, mentions, nameGaps.breath).flatMap((group) => {
    const from = tokens.findIndex((token) => token.end > (group[0]?.start ?? 0))
    const end = group.at(-1)?.end ?? 0
    const to = from + tokens.slice(from).findIndex((token) => token.start >= end)
    return from < 0 ? [] : [{ mentions: group, names: { from, to: to < from ? tokens.length : to } }]
  })
  const sentences = findSentences(tokens)
  return named.map(({ mentions: own, names }, at) => {
    const from = sentenceAt(sentences, tokens, names.from).from
    const sentence = { from, to: sentenceAt(sentences, tokens, names.to - 1).to }
    const following = findOther(named, at)
    const next = named[following]?.names.from ?? tokens.length
    const heading = names.to === sentence.to && names.to - from <= MAX_HEADING
    const question = endsWithQuestion(text, tokens, sentence.to)
    const answered = heading || (question && sentence.to - names.to <= MAX_QUESTION_REST)
    const answer = sentences[(tokens[sentence.to - 1]?.sentence ?? 0) + 1]
    const to =
      answered && answer && next >= answer.to
        ? answer.to
        : next < sentence.to
          ? Math.max(names.to, startOfOwn(tokens, named, following, small))
          : sentence.to
    const clause = startOfOwn(tokens, named, at, small)
    const previous = named[at - 1]?.names.to ?? 0
    // What stands between two passages' names belongs to the first, up to the clause of the second.
    const before = { from: previous > from ? Math.max(previous, clause) : from, to: names.from }
    const told = to > names.to && isLabel(text, tokens, names.to, to, small)
    return {
      mentions: own,
      names,
      sentence,
      before,
      lead: { from: Math.max(before.from, clause), to: names.from },
      behind: { from: names.to, to },
      tail: { from: names.to, to: told ? to : Math.min(to, endOfClause(tokens, names.to, small)) },
      told,
      heading,
      question,
    }
  })
}

function groupMentions(text: string, mentions: readonly Mention[], gap: RegExp): Mention[][] {
  const groups: Mention[][] = []
  for (const mention of mentions) {
    const group = groups.at(-1)
    const between = text.slice(group?.at(-1)?.end ?? 0, mention.start)
    const joined = between.length <= MAX_LIST_GAP && !between.includes('\n') && gap.test(between)
    if (group && joined) group.push(mention)
    else groups.push([mention])
  }
  return groups
}

/** By sentence number. */
function findSentences(tokens: readonly Token[]): Span[] {
  const sentences: Span[] = []
  tokens.forEach(({ sentence }, at) => {
    sentences[sentence] = { from: sentences[sentence]?.from ?? at, to: at + 1 }
  })
  return sentences
}

function sentenceAt(sentences: readonly Span[], tokens: readonly Token[], at: number): Span {
  return sentences[tokens[at]?.sentence ?? 0] ?? { from: 0, to: 0 }
}

function startOfClause(tokens: readonly Token[], at: number, small: SmallWordSets): number {
  let start = at
  while (start > 0 && !beginsClause(tokens[start], small)) start -= 1
  return start
}

/** The first passage behind `at` that names something else: "SA: yes, but the mug is SA too" is one statement. */
function findOther(named: readonly { mentions: readonly Mention[] }[], at: number): number {
  const own = new Set(named[at]?.mentions.map(({ id }) => id))
  let other = at + 1
  while (named[other]?.mentions.every(({ id }) => own.has(id))) other += 1
  return other
}

/** Whether a colon or the like follows the names, or a word or two like "MIT code:", "the BY ones:". */
function isLabel(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  small: SmallWordSets,
): boolean {
  for (let at = from; at < Math.min(to, from + 1 + MAX_LABEL_REST); at += 1) {
    if (LABEL_END.test(textBetween(text, tokens, at))) return true
    if (beginsClause(tokens[at], small)) return false
  }
  return false
}

/**
 * Where the clause of the names of passage `at` begins.
 *
 * Without a pause, words between two names go with the first if its names begin their clause ("NC no SA ok"), else with the
 * second ("take BY and leave NC").
 */
function startOfOwn(
  tokens: readonly Token[],
  named: readonly { names: Span }[],
  at: number,
  small: SmallWordSets,
): number {
  const own = named[at]?.names.from ?? tokens.length
  const start = startOfClause(tokens, own, small)
  const previous = named[at - 1]?.names
  if (!previous || start >= previous.to) return start
  return startOfOwn(tokens, named, at - 1, small) === previous.from ? own : previous.to
}

function endOfClause(tokens: readonly Token[], at: number, small: SmallWordSets): number {
  let end = at
  while (end < tokens.length && !beginsClause(tokens[end], small)) end += 1
  return end
}

function endsWithQuestion(text: string, tokens: readonly Token[], to: number): boolean {
  return /[?？]/.test(textBetween(text, tokens, to))
}

/** What no token holds, in front of token `at`. */
function textBetween(text: string, tokens: readonly Token[], at: number): string {
  return text.slice(tokens[at - 1]?.end, tokens[at]?.start ?? text.length)
}
