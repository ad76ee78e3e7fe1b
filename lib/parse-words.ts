import * as z from 'zod/mini'
import type { AskingWords, Lexicon } from './analysis/lexicon/lexicon'
import type { NumberWords } from './analysis/lexicon/number-words'
import type { PlaceWords } from './analysis/lexicon/place-words'
import { NO_SMALL_WORDS, type SmallWord } from './analysis/lexicon/small-words'
import type { VerdictWords } from './analysis/verdict/verdict-cue'
import type { Vocabulary } from './analysis/vocabulary'

const Text = z.string()
const Phrases = z.array(Text)
const Weights = z.array(z.number())
const Cues = z.object({ strong: Phrases, weak: Phrases })
const Numbered = z.array(z.tuple([Text, z.number()]))
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

/** Whatever lists there are, a text each. */
const SMALL_FIELDS = Object.fromEntries(Object.keys(NO_SMALL_WORDS).map((what) => [what, Text])) as Record<
  SmallWord,
  typeof Text
>

const Values = z.record(Text, Text)
const NUMBER_FIELDS = {
  counts: Values,
  lots: Values,
  roughly: Values,
  times: Values,
  ones: Text,
  firstOnes: Text,
  doubtful: Text,
  spanJoins: Text,
  orMore: Text,
  moreThan: Text,
  lessThan: Text,
  exactly: Text,
} satisfies Record<keyof NumberWords, unknown>

/** A field that `Lexicon` gets does not compile until it stands here, too. */
const LEXICON_FIELDS = {
  language: Text,
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
  quoting: Phrases,
  particles: Phrases,
  small: z.object(SMALL_FIELDS),
  numbers: z.object(NUMBER_FIELDS),
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

const Words = z.object({
  lexicons: z.array(z.object(LEXICON_FIELDS)),
  verdicts: z.record(Text, z.object(VERDICT_FIELDS)),
  judging: z.object({ bias: Weights, weights: z.record(Text, Weights) }),
  kin: Phrases,
  siblings: Phrases,
  spdx: Text,
  weighing: z.object({
    evidence: z.record(Text, z.number()),
    wording: z.record(Text, z.record(Text, Weights)),
  }),
})

/**
 * The vocabulary as it came in a message.
 *
 * @throws ZodError where they are none
 */
export function parseWords(message: unknown): Vocabulary {
  return Words.parse(message)
}
