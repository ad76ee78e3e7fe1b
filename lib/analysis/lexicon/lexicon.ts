import type { OptionRole } from '../poll/option-role'
import { NO_NUMBER_WORDS, type NumberWords } from './number-words'
import { NO_PLACES, type PlaceWords } from './place-words'
import { NO_SMALL_WORDS, type SmallWords } from './small-words'

/** Phrases of one kind by how much each says: one `strong` phrase alone carries a stance, two `weak` ones do. */
export interface Cues {
  strong: readonly string[]
  weak: readonly string[]
}

/** What an answer phrase stands for; `pseudo` looks like an answer and is none ("no idea", "yes I know"). */
export type AnswerRole = Exclude<OptionRole, 'named'> | 'pseudo'

/**
 * The words of one language, as phrases (see `PhraseBook` for their syntax).
 *
 * Everything is lower case with straight apostrophes.
 */
export interface Lexicon {
  /** ISO 639-1. */
  language: string
  /** Whether it holds arguments, not only answers and votes: then replies are read in full. */
  full: boolean
  /** Frequent short words that tell this language from the others. */
  functionWords: readonly string[]
  /** Whole answers, as replies and option titles give them. */
  answers: Readonly<Partial<Record<AnswerRole, readonly string[]>>>
  /** What means an answer only as an option's title, and is too common a word in replies. */
  titles: Readonly<Partial<Record<AnswerRole, readonly string[]>>>
  /** Verbs that an answer takes up from the question ("I do", "they should"), those of one verb set apart by `|`. */
  auxiliaries: readonly string[]
  /** Answers that are something else before a word: "no company", "some models", "si me toca". */
  determiners: readonly string[]
  /** What may stand between the start of a sentence and the answer it gives. */
  openers: readonly string[]
  /** Openers that conclude: an answer after one counts like a first word. */
  conclusions: readonly string[]
  /** "I voted": what follows names the choice. */
  votes: readonly string[]
  /** "team": names a choice only together with an option, never with a bare yes or no. */
  sides: readonly string[]
  /** What may stand between such a phrase and the choice. */
  voteFillers: readonly string[]
  /** "I almost voted": what follows is not the choice. */
  notVotes: readonly string[]
  /** "the second one". */
  places: PlaceWords
  /** Adverbs and phrases of frequency, with times a year. */
  rates: readonly (readonly [phrase: string, perYear: number])[]
  /** Spans of time, with how many of them a year has. */
  units: readonly (readonly [phrase: string, perYear: number])[]
  /** Numbers that are words of frequency ("twice", "every other"). */
  amounts: readonly (readonly [phrase: string, count: number])[]
  /** "every" before a span, "times" and "a" between a number and a span. */
  every: readonly string[]
  times: readonly string[]
  per: readonly string[]
  /** Words that turn a cue behind them around. */
  negators: readonly string[]
  /** Phrases with a negator in them that do not negate. */
  pseudoNegators: readonly string[]
  /** Words that end the reach of a negator, and set what follows against what came before. */
  contrasts: readonly string[]
  /** Phrases that set a condition for the thing asked. */
  conditions: Cues
  /** Says that the writer cannot or will not decide. */
  doubts: Cues
  /** Says that the writer's answer is not on the list. */
  elsewhere: Cues
  /** Says that the writer only came to watch. */
  watching: readonly string[]
  /** Praise, blame and wishes that are for somebody's words, a picture, or nobody: "great question", "good luck with". */
  besides: readonly string[]
  /** Takes an earlier choice back. */
  regrets: readonly string[]
  /** Where the words that follow are somebody else's. */
  reported: readonly string[]
  /** For or against what the poll proposes. */
  pro: Cues
  con: Cues
  /** For or against the thing itself: turned around where the poll asks about banning it. */
  good: Cues
  bad: Cues
  /** Answers to "do you …?" from the writer's own life. */
  habitYes: Cues
  habitNo: Cues
  /** Says that the writer has or does no such thing ("don't have one"), and how an option for those begins ("I don't …"). */
  lacks: readonly string[]
  lackTitles: readonly string[]
  /** Picks or rejects the option named nearby. */
  prefers: readonly string[]
  rejects: readonly string[]
  /** "X over Y": sets the choice before it above the one behind it. */
  comparators: readonly string[]
  /** Sides with the post that is answered, or against it. */
  agrees: readonly string[]
  disagrees: readonly string[]
  /** What "should", "must" are here, for proposals of the form "should X be done?". */
  obligations: readonly string[]
  /** Words that show the sentence means the opposite of what it says. */
  sarcasm: readonly string[]
  /** Question openings that expect the answer no ("who needs …?"). */
  rhetorical: readonly string[]
  /** Words that carry a sentence and not its sense, beside those that other lists here have for their own ends. */
  carriers: readonly string[]
  /** Words that tell nothing of an option's own sense. */
  stopWords: readonly string[]
  /** Words too common to name an option by themselves, though they are part of its title ("year", "already"). */
  commonWords: readonly string[]
  /** What an option says that would let the thing be, where the question asks about ending it. */
  keeps: readonly string[]
  /** What a question asks with where yes says that something is wrong ("any problem with"), and what then says no. */
  harms: readonly string[]
  harmless: readonly string[]
  /** Words behind which such a verb is what something else is for ("to stop it"), unless a duty stands before them. */
  beforeAsides: readonly string[]
  duties: readonly string[]
  /** Verbs of a question that asks about ending something ("be banned"). */
  endings: readonly string[]
  /** How questions ask, and what titles say, for short patterns; see {@link AskingWords}. */
  asking: AskingWords
  /** What stands before an option that is quoted ("voted", "my answer is"), as alternatives like those of {@link AskingWords}. */
  quoting: readonly string[]
  /** Answers that amid a sentence are none: German "das ist ja lang". */
  particles: readonly string[]
  small: SmallWords
  numbers: NumberWords
}

/**
 * What shows what a poll asks, each an alternative of a regular expression that stands between other characters than letters.
 *
 * An alternative begins and ends with letters of its own, so that searching stays linear on any text.
 */
export interface AskingWords {
  /** Asks about the answerer's own life: "do you …?" */
  habit: readonly string[]
  /** Asks for an opinion in the same person: "do you think", "findet ihr", "êtes-vous d'accord", "¿os parece …?" */
  opinion: readonly string[]
  /** Asks what people call something; letters may follow. */
  naming: readonly string[]
  /** In a title: those who do already what is asked. */
  already: readonly string[]
}

/** A lexicon with nothing in it, to spread a small one over. */
export const EMPTY_LEXICON: Lexicon = {
  language: '',
  full: false,
  functionWords: [],
  answers: {},
  titles: {},
  auxiliaries: [],
  determiners: [],
  openers: [],
  conclusions: [],
  votes: [],
  sides: [],
  voteFillers: [],
  notVotes: [],
  places: NO_PLACES,
  rates: [],
  units: [],
  amounts: [],
  every: [],
  times: [],
  per: [],
  keeps: [],
  negators: [],
  pseudoNegators: [],
  contrasts: [],
  conditions: { strong: [], weak: [] },
  doubts: { strong: [], weak: [] },
  elsewhere: { strong: [], weak: [] },
  watching: [],
  besides: [],
  regrets: [],
  reported: [],
  pro: { strong: [], weak: [] },
  con: { strong: [], weak: [] },
  good: { strong: [], weak: [] },
  bad: { strong: [], weak: [] },
  habitYes: { strong: [], weak: [] },
  habitNo: { strong: [], weak: [] },
  lacks: [],
  lackTitles: [],
  prefers: [],
  rejects: [],
  comparators: [],
  agrees: [],
  disagrees: [],
  obligations: [],
  sarcasm: [],
  rhetorical: [],
  carriers: [],
  stopWords: [],
  commonWords: [],
  harms: [],
  harmless: [],
  beforeAsides: [],
  duties: [],
  endings: [],
  asking: { habit: [], opinion: [], naming: [], already: [] },
  quoting: [],
  particles: [],
  small: NO_SMALL_WORDS,
  numbers: NO_NUMBER_WORDS,
}
