import type { Thread } from '../../model/thread'
import type { Dictionary } from '../dictionary'
import type { CompiledLexicon, SmallWordSets } from '../lexicon/compile-lexicon'
import { detectLexicon, findLexicon } from '../lexicon/pick-lexicon'
import { findPeriod } from '../text/find-rates'
import { foldText } from '../text/fold-text'
import type { Lexeme } from '../text/lexeme'
import { findPhraseAt, findPhrases } from '../text/phrase-book'
import { type Token, tokenize } from '../text/tokenize'
import { findKin, findSiblings } from './find-kin'
import type { OptionRole } from './option-role'
import { createPollWords, MIN_COMPOUND_PART, type PollWord } from './poll-word'
import { countWords, type OptionFrame, readOptions } from './read-options'

/** A poll as replies are read against it; built once a thread. */
export interface PollFrame {
  options: readonly OptionFrame[]
  /** The option that stands for a role, the plainest where several do. */
  byRole: ReadonlyMap<OptionRole, number>
  /** Option by each stem that tells it from the others. */
  byStem: ReadonlyMap<string, number>
  /** The options whose titles hold a stem. */
  byTitleStem: ReadonlyMap<string, readonly number[]>
  /** What a word is to it. */
  wordOf(word: Lexeme): PollWord
  /** Whether any word accompanies one of its options, and whether any is a sibling of theirs. */
  hasCompany: boolean
  hasSiblings: boolean
  /** Those of `byStem` that may be part of a longer word: "Neovim" holds "Vim". */
  compoundParts: readonly (readonly [stem: string, option: number])[]
  /** The option of those who do already what the poll asks whether they would; `null` where there is none. */
  already: number | null
  /** The option of those who have or do no such thing ("I don't have one"); `null` where there is none, or more than one. */
  lack: number | null
  /** Whether it asks about the answerer's own life ("do you …?"). */
  habit: boolean
  /** Whether it asks what people call something: then any short answer is a name, also what "we say". */
  naming: boolean
  /** -1 where yes means against the thing ("should X be banned?"), else 1. */
  target: 1 | -1
  /** Whether yes says that something is wrong ("any problem with …?"): what speaks for the thing speaks for no. */
  harm: boolean
  /** Of a poll of numbers, the times a year of the span that it counts by; `null` where it counts by none. */
  period: number | null
  /** Stems of what the question proposes, options left out. */
  proposal: ReadonlySet<string>
  /** The verbs it asks with ("do", "should"), by their numbers in the lexicon. */
  verbs: ReadonlySet<number>
  lexicon: CompiledLexicon | null
  /** For replies of a word or two, which may be English anywhere. */
  english: CompiledLexicon | null
  /** Whether people may take several options. */
  multiple: boolean
}

/** Of a stem in a title of several words. */
const MIN_PART_OF_MANY = 5

/** Works out what a poll asks and what its options stand for. */
export function framePoll(thread: Thread, dictionary: Dictionary): PollFrame {
  const asked = lastQuestion(foldText(thread.post.text).replace(ASIDE, ' '))
  const question = tokenize(asked)
  const own =
    findLexicon(thread.post.language, dictionary) ??
    detectLexicon(tokenize(foldText(thread.post.text)), dictionary)
  const lexicons = [...new Set([...(own ? [own] : []), ...dictionary.lexicons])]
  const questions = allQuestions(foldText(thread.post.text))
  const { asking } = dictionary
  const habit = asking.habit.test(questions) && !asking.opinion.test(questions)
  const target = own && !habit && asksAboutEnding(question, own) ? -1 : 1
  const harm = own !== null && asksAboutHarm(question, own)
  const read = readOptions(
    thread.poll.options.map((option) => option.title),
    lexicons,
  )
  const turned = own && (target < 0 || harm) ? read.map((option) => turnAround(option, own, harm)) : read
  const options = withoutTopic(turned, question)
  const byStem = new Map(
    options.flatMap((option) => [...option.stems].map((key) => [key, option.index] as const)),
  )
  const compoundParts = [...byStem].filter(
    ([key, option]) => options[option]?.role === 'named' && isPart(key, options[option]),
  )
  const kin = findKin(options, question, dictionary.getKinship())
  const siblings = findSiblings(options, question, dictionary.getKinship())
  return {
    options,
    byRole: pickRoles(options, dictionary.small),
    byStem,
    byTitleStem: groupByTitleStem(options),
    wordOf: createPollWords({
      titleStarts: findTitleStarts(options),
      byStem,
      compoundParts,
      labels: new Map(
        options.flatMap(({ label, index }) => (label ? [[label, index] as const] : [])).reverse(),
      ),
      kin,
      siblings,
    }),
    hasCompany: kin.size > 0,
    hasSiblings: siblings.size > 0,
    compoundParts,
    already:
      options.find((option) => asking.already.test(thread.poll.options[option.index]?.title ?? ''))?.index ??
      null,
    lack: own ? findLackOption(options, own) : null,
    habit,
    naming: asking.naming.test(questions) || asking.naming.test(asked),
    target,
    harm,
    period: own ? findPeriod(question, own) : null,
    proposal: new Set(
      question
        .filter((token) => token.kind === 'word' && token.word.length > 2 && !own?.stopWords.has(token.word))
        .map((token) => token.stem)
        .filter((key) => !byStem.has(key)),
    ),
    verbs: findVerbs(question, own),
    lexicon: own,
    english: findLexicon('en', dictionary),
    multiple: thread.poll.multiple,
  }
}

/** "I don't have a cat" is not named by every cat in a poll about cats, unless the question is between its words. */
function withoutTopic(options: readonly OptionFrame[], question: readonly Token[]): OptionFrame[] {
  const asked = new Set(question.map((token) => token.stem))
  const isAsked = ({ stems }: OptionFrame) => [...stems].some((key) => asked.has(key))
  if (options.filter(isAsked).length !== 1) return [...options]
  return options.map((option) => {
    const own = [...option.stems].filter((key) => !asked.has(key))
    return { ...option, stems: new Set(own), wordStems: countWords(own) }
  })
}

function findLackOption(options: readonly OptionFrame[], lexicon: CompiledLexicon): number | null {
  const found = options
    .filter(({ role }) => role === 'named' || role === 'neither')
    .flatMap(({ index, words }) => {
      const match = findPhraseAt(lexicon.lackTitles, words, 0)
      return match ? [{ index, length: match.to }] : []
    })
    .sort((a, b) => b.length - a.length)
  const [first, second] = found
  // "I haven't got one" says it better than "Nothing".
  return first && first.length > (second?.length ?? 0) ? first.index : null
}

/** Asked about ending a thing, "scrap it" says yes and "keep it" says no. */
function turnAround(option: OptionFrame, lexicon: CompiledLexicon, harm: boolean): OptionFrame {
  if (harm) return findPhraseAt(lexicon.harmless, option.tokens, 0) ? { ...option, role: 'deny' } : option
  if (option.spoken) return option
  if (findPhraseAt(lexicon.endings, option.tokens, 0)) return { ...option, role: 'affirm' }
  return findPhraseAt(lexicon.keeps, option.tokens, 0) ? { ...option, role: 'deny' } : option
}

const ASIDE = /\([^()]*\)/g

/** The last sentence with a question mark, or everything. */
function lastQuestion(text: string): string {
  const end = Math.max(text.lastIndexOf('?'), text.lastIndexOf('？'))
  if (end < 0) return text
  const before = text.slice(0, end)
  const start = Math.max(
    before.lastIndexOf('?'),
    before.lastIndexOf('. '),
    before.lastIndexOf('! '),
    before.lastIndexOf('\n'),
  )
  return before.slice(start + 1)
}

/** Every sentence with a question mark, or everything. */
function allQuestions(text: string): string {
  const questions = text.split(/[.!\n]/).filter((part) => /[?？]/.test(part))
  return questions.length > 0 ? questions.join(' ') : text
}

function asksAboutEnding(question: readonly Token[], lexicon: CompiledLexicon): boolean {
  const obligation = findPhrases(lexicon.obligations, question)[0]
  const from = obligation ? obligation.to : 0
  for (let at = from; at < question.length; at += 1) {
    if (findPhraseAt(lexicon.endings, question, at) && !isAside(question, at, lexicon)) return true
  }
  return false
}

/** "Any problem with that?", "Do you mind …?": yes speaks against the thing. */
function asksAboutHarm(question: readonly Token[], lexicon: CompiledLexicon): boolean {
  return question.some((_, at) => findPhraseAt(lexicon.harms, question, at))
}

/** "… scan messages for illegal images", "… use maps to stop it": an ending that something else is for. */
function isAside(question: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  return (
    at > 0 &&
    lexicon.beforeAsides.has(question[at - 1]?.word ?? '') &&
    !lexicon.duties.has(question[at - 2]?.word ?? '')
  )
}

function findVerbs(question: readonly Token[], lexicon: CompiledLexicon | null): Set<number> {
  return new Set(question.flatMap(({ word }) => lexicon?.auxiliaries.get(word) ?? []))
}

function groupByTitleStem(options: readonly OptionFrame[]): Map<string, number[]> {
  const byStem = new Map<string, number[]>()
  for (const { words, index } of options)
    for (const stem of new Set(words.map((word) => word.stem)))
      byStem.set(stem, [...(byStem.get(stem) ?? []), index])
  return byStem
}

/** Words and stems that a title, or a part of one, may begin with. */
function findTitleStarts(options: readonly OptionFrame[]): Set<string> {
  return new Set(
    options.flatMap(({ words, parts }) => [
      words.map(({ word }) => word).join(''),
      ...[words, ...parts].flatMap(([first]) => (first ? [first.word, first.stem] : [])),
    ]),
  )
}

/** Whether longer words may hold a stem: "Neovim" holds "Vim", but "great" does not hold "I don't eat pizza". */
function isPart(key: string, option: OptionFrame | undefined): boolean {
  return key.length >= (option?.words.length === 1 ? MIN_COMPOUND_PART : MIN_PART_OF_MANY)
}

function pickRoles(options: readonly OptionFrame[], { maybe }: SmallWordSets): Map<OptionRole, number> {
  const byRole = new Map<OptionRole, number>()
  const plainestFirst = [...options].sort(
    (a, b) =>
      Number(b.spoken) - Number(a.spoken) ||
      Number(b.plain) - Number(a.plain) ||
      a.tokens.length - b.tokens.length ||
      a.index - b.index,
  )
  for (const option of plainestFirst) {
    if (option.role !== 'named' && !byRole.has(option.role)) byRole.set(option.role, option.index)
  }
  for (const { also, index } of options) if (also && !byRole.has(also)) byRole.set(also, index)
  // "Maybe" is where people who say "it depends" put their vote when nothing fits better.
  const undecided = byRole.get('undecided')
  const isMaybe = options.some(
    (option) => option.index === undecided && maybe.has(option.tokens[0]?.word ?? ''),
  )
  if (undecided !== undefined && isMaybe && !byRole.has('conditional')) byRole.set('conditional', undecided)
  return byRole
}
