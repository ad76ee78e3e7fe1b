import { createPhraseBook, type PhraseBook } from '../text/phrase-book'
import { wordSet } from '../text/word-set'
import type { CompiledNumbers } from './compile-numbers'
import { type CompiledPlaces, compilePlaces, numberWords } from './compile-places'
import type { AnswerRole, Cues, Lexicon } from './lexicon'
import { NO_SMALL_WORDS, type SmallWord, type SmallWords } from './small-words'

/** Which way a cue points, and about what: the proposal, the thing itself, the writer's own
 * habit; or that it sets a condition, doubts, or names what is not on the list. */
export interface Cue {
  about: 'proposal' | 'thing' | 'habit' | 'condition' | 'doubt' | 'elsewhere' | 'watching' | 'nothing'
  polarity: 1 | -1
  /** 1 carries a stance alone, 0.5 only together with others, 0 says nothing and shadows what is shorter. */
  weight: number
}

/** What a phrase does to the words around it. */
export type Marker = 'negator' | 'pseudo' | 'contrast' | 'reported' | 'sarcasm' | 'rhetorical'

/** A lexicon made ready to be searched. */
export interface CompiledLexicon {
  language: string
  full: boolean
  functionWords: ReadonlySet<string>
  answers: PhraseBook<AnswerRole>
  titles: PhraseBook<AnswerRole>
  /** By word, the number of its verb. */
  auxiliaries: ReadonlyMap<string, number>
  determiners: ReadonlySet<string>
  openers: PhraseBook<true>
  conclusions: PhraseBook<true>
  votes: PhraseBook<'vote' | 'side' | 'not'>
  voteFillers: ReadonlySet<string>
  places: CompiledPlaces
  rates: PhraseBook<number>
  units: PhraseBook<number>
  amounts: PhraseBook<number>
  every: PhraseBook<true>
  times: PhraseBook<true>
  per: PhraseBook<true>
  keeps: PhraseBook<true>
  markers: PhraseBook<Marker>
  cues: PhraseBook<Cue>
  lacks: PhraseBook<true>
  lackTitles: PhraseBook<true>
  preferences: PhraseBook<1 | -1>
  comparators: PhraseBook<true>
  agreements: PhraseBook<1 | -1>
  obligations: PhraseBook<true>
  regrets: PhraseBook<true>
  carriers: ReadonlySet<string>
  stopWords: ReadonlySet<string>
  commonWords: ReadonlySet<string>
  harms: PhraseBook<true>
  harmless: PhraseBook<true>
  beforeAsides: ReadonlySet<string>
  duties: ReadonlySet<string>
  endings: PhraseBook<true>
  particles: ReadonlySet<string>
  /** The same in every lexicon, as all of {@link SharedWords}. */
  small: SmallWordSets
  numbers: CompiledNumbers
}

/** What lexicons have in common. */
export type SharedWords = Pick<CompiledLexicon, 'small' | 'numbers'>

/** Small words by what they do. */
export type SmallWordSets = Readonly<Record<SmallWord, ReadonlySet<string>>>

/** Gets the small words of all languages ready. */
export function compileSmallWords(languages: readonly SmallWords[]): SmallWordSets {
  const names = Object.keys(NO_SMALL_WORDS) as SmallWord[]
  return Object.fromEntries(
    names.map((what) => [what, wordSet(...languages.map((words) => words[what]))]),
  ) as SmallWordSets
}

/** Gets the phrase books of a lexicon ready; each is built when it is first searched. */
export function compileLexicon(lexicon: Lexicon, { small, numbers }: SharedWords): CompiledLexicon {
  const answers = answerEntries(lexicon.answers)
  return {
    language: lexicon.language,
    full: lexicon.full,
    functionWords: new Set(lexicon.functionWords),
    answers: createPhraseBook(answers),
    titles: createPhraseBook([...answers, ...answerEntries(lexicon.titles)]),
    auxiliaries: numberWords(lexicon.auxiliaries),
    determiners: new Set(lexicon.determiners),
    openers: list(lexicon.openers, true),
    conclusions: list(lexicon.conclusions, true),
    votes: createPhraseBook([
      ...tag(lexicon.notVotes, 'not' as const),
      ...tag(lexicon.votes, 'vote' as const),
      ...tag(lexicon.sides, 'side' as const),
    ]),
    voteFillers: new Set(lexicon.voteFillers),
    places: compilePlaces(lexicon.places),
    rates: createPhraseBook(lexicon.rates),
    units: createPhraseBook(lexicon.units),
    amounts: createPhraseBook(lexicon.amounts),
    every: list(lexicon.every, true),
    times: list(lexicon.times, true),
    per: list(lexicon.per, true),
    keeps: list(lexicon.keeps, true),
    markers: createPhraseBook<Marker>([
      ...tag(lexicon.pseudoNegators, 'pseudo' as const),
      ...tag(lexicon.sarcasm, 'sarcasm' as const),
      ...tag(lexicon.rhetorical, 'rhetorical' as const),
      ...tag(lexicon.reported, 'reported' as const),
      ...tag(lexicon.negators, 'negator' as const),
      ...tag(lexicon.contrasts, 'contrast' as const),
    ]),
    cues: createPhraseBook(cueEntries(lexicon)),
    lacks: list(lexicon.lacks, true),
    lackTitles: list(lexicon.lackTitles, true),
    preferences: createPhraseBook<1 | -1>([
      ...tag(lexicon.rejects, -1 as const),
      ...tag(lexicon.prefers, 1 as const),
    ]),
    comparators: list(lexicon.comparators, true),
    agreements: createPhraseBook<1 | -1>([
      ...tag(lexicon.disagrees, -1 as const),
      ...tag(lexicon.agrees, 1 as const),
    ]),
    obligations: list(lexicon.obligations, true),
    regrets: list(lexicon.regrets, true),
    carriers: new Set(lexicon.carriers),
    stopWords: new Set(lexicon.stopWords),
    commonWords: new Set(lexicon.commonWords),
    harms: list(lexicon.harms, true),
    harmless: list(lexicon.harmless, true),
    beforeAsides: new Set(lexicon.beforeAsides),
    duties: new Set(lexicon.duties),
    endings: list(lexicon.endings, true),
    particles: new Set(lexicon.particles),
    small,
    numbers,
  }
}

function tag<T>(phrases: readonly string[], value: T): [string, T][] {
  return phrases.map((phrase) => [phrase, value])
}

function list<T>(phrases: readonly string[], value: T): PhraseBook<T> {
  return createPhraseBook(tag(phrases, value))
}

function answerEntries(answers: Lexicon['answers']): [string, AnswerRole][] {
  return (Object.entries(answers) as [AnswerRole, readonly string[]][]).flatMap(([role, phrases]) =>
    tag(phrases, role),
  )
}

function cueEntries(lexicon: Lexicon): [string, Cue][] {
  const of = (cues: Cues, about: Cue['about'], polarity: 1 | -1): [string, Cue][] => [
    ...tag(cues.strong, { about, polarity, weight: 1 }),
    ...tag(cues.weak, { about, polarity, weight: 0.5 }),
  ]
  return [
    ...of(lexicon.conditions, 'condition', 1),
    ...of(lexicon.doubts, 'doubt', 1),
    ...of(lexicon.elsewhere, 'elsewhere', 1),
    ...of({ strong: lexicon.watching, weak: [] }, 'watching', 1),
    ...lexicon.besides.map((phrase): [string, Cue] => [phrase, { about: 'nothing', polarity: 1, weight: 0 }]),
    ...of(lexicon.bad, 'thing', -1),
    ...of(lexicon.good, 'thing', 1),
    ...of(lexicon.con, 'proposal', -1),
    ...of(lexicon.pro, 'proposal', 1),
    ...of(lexicon.habitNo, 'habit', -1),
    ...of(lexicon.habitYes, 'habit', 1),
  ]
}
