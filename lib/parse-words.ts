import * as z from 'zod/mini'
import type { AskingWords, Lexicon } from './analysis/lexicon/lexicon'
import type { PlaceWords } from './analysis/lexicon/place-words'
import type { ReaderWords } from './analysis/reader-words'
import type { VerdictWords } from './analysis/verdict/verdict-cue'

const Phrases = z.array(z.string())
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

const Words = z.object({
  lexicons: z.array(z.object(LEXICON_FIELDS)),
  small: z.record(z.string(), z.string()),
  verdicts: z.record(z.string(), z.object(VERDICT_FIELDS)),
  kin: Phrases,
  siblings: Phrases,
  spdx: z.string(),
  weighing: z.object({
    evidence: z.record(z.string(), z.number()),
    wording: z.record(z.string(), z.record(z.string(), z.array(z.number()))),
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
