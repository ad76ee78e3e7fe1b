import * as z from 'zod/mini'
import type { AskingWords, Lexicon } from './analysis/lexicon/lexicon'
import type { NumberWords } from './analysis/lexicon/number-words'
import type { PlaceWords } from './analysis/lexicon/place-words'
import type { SmallWord } from './analysis/lexicon/small-words'
import type { ReaderWords } from './analysis/reader-words'
import type { VerdictWords } from './analysis/verdict/verdict-cue'

const Phrases = z.array(z.string())
const Weights = z.array(z.number())
const Cues = z.object({ strong: Phrases, weak: Phrases })
const Numbered = z.array(z.tuple([z.string(), z.number()]))
const PLACE_FIELDS = {
  ordinals: Phrases,
  counts: Phrases,
  last: Phrases,
  middle: Phrases,
  before: Phrases,
  behind: Phrases,
  articles: Phrases,
  all: Phrases,
  except: Phrases,
  and: Phrases,
  ends: Phrases,
  labelEnds: Phrases,
  idioms: Numbered,
} satisfies Record<keyof PlaceWords, unknown>
const Answers = z.partialRecord(
  z.enum(['affirm', 'deny', 'conditional', 'undecided', 'other', 'results', 'both', 'neither', 'pseudo']),
  Phrases,
)

const ASKING_FIELDS = {
  habit: Phrases,
  opinion: Phrases,
  naming: Phrases,
  already: Phrases,
} satisfies Record<keyof AskingWords, unknown>

/** A field that `Lexicon` gets does not compile until it stands here, too. */
const LEXICON_FIELDS = {
  language: z.string(),
  full: z.boolean(),
  functionWords: Phrases,
  answers: Answers,
  titles: Answers,
  auxiliaries: Phrases,
  determiners: Phrases,
  openers: Phrases,
  conclusions: Phrases,
  votes: Phrases,
  sides: Phrases,
  voteFillers: Phrases,
  notVotes: Phrases,
  places: z.object(PLACE_FIELDS),
  rates: Numbered,
  units: Numbered,
  amounts: Numbered,
  every: Phrases,
  times: Phrases,
  per: Phrases,
  negators: Phrases,
  pseudoNegators: Phrases,
  contrasts: Phrases,
  conditions: Cues,
  doubts: Cues,
  elsewhere: Cues,
  watching: Phrases,
  besides: Phrases,
  regrets: Phrases,
  reported: Phrases,
  pro: Cues,
  con: Cues,
  good: Cues,
  bad: Cues,
  habitYes: Cues,
  habitNo: Cues,
  lacks: Phrases,
  lackTitles: Phrases,
  prefers: Phrases,
  rejects: Phrases,
  comparators: Phrases,
  agrees: Phrases,
  disagrees: Phrases,
  obligations: Phrases,
  sarcasm: Phrases,
  rhetorical: Phrases,
  carriers: Phrases,
  stopWords: Phrases,
  commonWords: Phrases,
  keeps: Phrases,
  harms: Phrases,
  harmless: Phrases,
  beforeAsides: Phrases,
  duties: Phrases,
  endings: Phrases,
  asking: z.object(ASKING_FIELDS),
} satisfies Record<keyof Lexicon, unknown>

const VERDICT_FIELDS = {
  yes: Phrases,
  no: Phrases,
  not: Phrases,
  depends: Phrases,
  if: Phrases,
  given: Phrases,
  except: Phrases,
  demand: Phrases,
  good: Phrases,
  bad: Phrases,
  also: Phrases,
  even: Phrases,
  with: Phrases,
  but: Phrases,
  unsure: Phrases,
  mine: Phrases,
} satisfies Record<keyof VerdictWords, unknown>

const SMALL_FIELDS = {
  afterAnswers: z.string(),
  afterAnswersElsewhere: z.string(),
  afterNames: z.string(),
  firmAnswers: z.string(),
  joins: z.string(),
  adverbs: z.string(),
  scopes: z.string(),
  ownScopes: z.string(),
  wholeScopes: z.string(),
  purposes: z.string(),
  indirect: z.string(),
  passed: z.string(),
  secondNegators: z.string(),
  objects: z.string(),
  kept: z.string(),
  smallRejects: z.string(),
  now: z.string(),
  nots: z.string(),
  singles: z.string(),
  sole: z.string(),
  forces: z.string(),
  refusals: z.string(),
  noneCounts: z.string(),
  spanJoins: z.string(),
  behindCounts: z.string(),
  beforeOthers: z.string(),
  voted: z.string(),
  othersVotes: z.string(),
  notYet: z.string(),
  adding: z.string(),
  leading: z.string(),
  trailing: z.string(),
  from: z.string(),
  to: z.string(),
  turns: z.string(),
  says: z.string(),
  maybe: z.string(),
  lets: z.string(),
  forbids: z.string(),
  spokenOf: z.string(),
} satisfies Record<SmallWord, unknown>

const Values = z.record(z.string(), z.string())
const NUMBER_FIELDS = {
  counts: Values,
  lots: Values,
  roughly: Values,
  times: Values,
  ones: z.string(),
} satisfies Record<keyof NumberWords, unknown>

const Words = z.object({
  lexicons: z.array(z.object(LEXICON_FIELDS)),
  small: z.object(SMALL_FIELDS),
  numbers: z.object(NUMBER_FIELDS),
  verdicts: z.record(z.string(), z.object(VERDICT_FIELDS)),
  judging: z.object({ bias: Weights, weights: z.record(z.string(), Weights) }),
  kin: Phrases,
  siblings: Phrases,
  spdx: z.string(),
  weighing: z.object({
    evidence: z.record(z.string(), z.number()),
    wording: z.record(z.string(), z.record(z.string(), Weights)),
  }),
})

/**
 * The reader's words as they came in a message.
 *
 * @throws ZodError where they are none
 */
export function parseWords(message: unknown): ReaderWords {
  return Words.parse(message)
}
