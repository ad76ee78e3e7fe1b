import type { Mention } from '../license/mention'
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
  /** What leads up to the names in their sentence; behind another passage's names it may speak of either. */
  before: Span
  /** What is said behind them, up to the clause of the next passage; of a heading ("ND? Nope."), the next sentence. */
  behind: Span
  /** Whether nothing but the names stands in the sentence. */
  heading: boolean
  question: boolean
}

/** What stands between names of one breath, in UTF-16 units at most {@link MAX_LIST_GAP}. */
const LIST_GAP =
  /^[\s,/+&|()"'«»-]*(?:(?:and|or|und|oder|et|ou|y|o|the|la|el|le|die|der|de|a|las|family|ones|licen[cs]es?)[\s,]+){0,2}[\s,/+&|()"'«»-]*(?:l')?$/u
const MAX_LIST_GAP = 20
/** A sentence of so few words before the names' end is a heading. */
const MAX_HEADING = 5
/** So few words may follow the names in a question that the next sentence answers: "CC0 then? Go ahead." */
const MAX_QUESTION_REST = 3

/** Cuts a reply's mentions, in text order, into passages. */
export function findPassages(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): readonly Passage[] {
  const named = groupMentions(text, mentions).flatMap((group) => {
    const from = tokens.findIndex((token) => token.end > (group[0]?.start ?? 0))
    const end = group.at(-1)?.end ?? 0
    const to = from + tokens.slice(from).findIndex((token) => token.start >= end)
    return from < 0 ? [] : [{ mentions: group, names: { from, to: to < from ? tokens.length : to } }]
  })
  const sentences = findSentences(tokens)
  return named.map(({ mentions: own, names }, at) => {
    const from = sentenceAt(sentences, tokens, names.from).from
    const sentence = { from, to: sentenceAt(sentences, tokens, names.to - 1).to }
    const next = named[at + 1]?.names.from ?? tokens.length
    const heading = names.to === sentence.to && names.to - from <= MAX_HEADING
    const question = endsWithQuestion(text, tokens, sentence.to)
    const answered = heading || (question && sentence.to - names.to <= MAX_QUESTION_REST)
    const answer = sentences[(tokens[sentence.to - 1]?.sentence ?? 0) + 1]
    const to =
      answered && answer && next >= answer.to
        ? answer.to
        : next < sentence.to
          ? Math.max(names.to, startOfClause(tokens, next))
          : sentence.to
    return {
      mentions: own,
      names,
      sentence,
      before: { from: Math.max(from, named[at - 1]?.names.to ?? 0), to: names.from },
      behind: { from: names.to, to },
      heading,
      question,
    }
  })
}

function groupMentions(text: string, mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = []
  for (const mention of mentions) {
    const group = groups.at(-1)
    const between = text.slice(group?.at(-1)?.end ?? 0, mention.start)
    const joined = between.length <= MAX_LIST_GAP && !between.includes('\n') && LIST_GAP.test(between)
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

function startOfClause(tokens: readonly Token[], at: number): number {
  let start = at
  while (start > 0 && tokens[start]?.gap === 'none') start -= 1
  return start
}

function endsWithQuestion(text: string, tokens: readonly Token[], to: number): boolean {
  return /[?？]/.test(text.slice(tokens[to - 1]?.end, tokens[to]?.start ?? text.length))
}
