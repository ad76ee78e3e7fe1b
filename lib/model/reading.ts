import type { LicenseId } from './license-id'
import type { Post } from './post'
import type { Thread } from './thread'

/**
 * The words in one post that support a judgement about it.
 *
 * Offsets are UTF-16 code units into `Post.text`, half-open [start, end);
 * `quote` always equals `text.slice(start, end)`.
 */
export interface Evidence {
  start: number
  end: number
  quote: string
}

/**
 * By what kind of words a stance was read, the surest first.
 *
 * - `vote`        declares it ("I voted no", "team tabs")
 * - `answer`      begins with an answer ("No, because …", "Vim.")
 * - `conclusion`  answers further on ("…, so it's a no from me")
 * - `condition`   names a condition ("only if", "it depends on")
 * - `echo`        repeats words of an option's title
 * - `measure`     gives a number that falls into an option's range
 * - `preference`  speaks for or against an option by name
 * - `proposal`    says what the question proposes should or should not be done
 * - `implied`     speaks for or against the matter
 * - `agreement`   sides with the reply above
 * - `undecided`   says it cannot tell
 * - `wording`     nothing of the above; its words are likelier beside one option than beside no stance
 */
export type StanceFamily =
  | 'vote'
  | 'answer'
  | 'conclusion'
  | 'condition'
  | 'echo'
  | 'measure'
  | 'preference'
  | 'proposal'
  | 'implied'
  | 'agreement'
  | 'undecided'
  | 'wording'

/** What a reply takes for its position on the poll's question. */
export interface StanceReading {
  /**
   * Indices into `Poll.options`, the deciding one first, each once; empty: no clear stance.
   * At most one where the poll allows but one.
   */
  options: readonly number[]
  /** Whether the writer says so outright ("voted no", a leading answer word) rather than implying it. */
  declared: boolean
  /** By what kind of words it was read; `null` without a stance, and where it rests on the panel's reader. */
  family: StanceFamily | null
  /** Share of readings like this one that are right, 0–1; 0 without a stance, 1 where the panel's reader says so. */
  confidence: number
  /** The deciding words first; empty without a stance, and where the panel's reader names another than was read. */
  evidence: readonly Evidence[]
}

/** What a reply says of doing what the poll asks with works under a license; `null`: names it only. */
export type Verdict = 'yes' | 'no' | 'depends'

/** A license that a reply names. */
export interface LicenseReading {
  id: LicenseId
  /** As a person would write it: "CC BY-SA", "public domain". */
  name: string
  /** SPDX id where the reply names a version (or the license has but one), else `null`: never guessed. */
  spdx: string | null
  verdict: Verdict | null
  /** Whether it is named in words quoted from the poll alone. */
  quoted: boolean
  /** Where it is named, in text order; none only where the panel's reader added the license. */
  evidence: readonly Evidence[]
}

/** The language of a reply, and how well the reader knows it. */
export interface LanguageReading {
  /** ISO 639, two or three small letters; `null` where neither the post nor its words tell. */
  code: string | null
  /** `basic`: only answer words, votes, option names and licenses; `none`: of these only names and licenses. */
  read: 'full' | 'basic' | 'none'
}

/** Replies in one language that is read only in part. */
export interface LanguageCount {
  /** ISO 639, two or three small letters. */
  code: string
  replies: number
}

/** What the reader of the panel changed of one reply's reading. */
export interface AppliedCorrection {
  /** The stance as it was read, `null` where that was left alone. */
  stance: StanceReading | null
  /** Licenses that were read, and that the reader called wrong. */
  removed: readonly LicenseReading[]
  /** Licenses that the reader says are meant, and that were not read. */
  added: readonly LicenseId[]
}

/** One reply with everything read from it. */
export interface ReplyReading {
  post: Post
  /** The poll author's own replies are shown apart and take no stance. */
  byPollAuthor: boolean
  language: LanguageReading
  stance: StanceReading
  /** In the order first named; an id appears once. */
  licenses: readonly LicenseReading[]
  /** Whether it says more than which option it takes. */
  hasReason: boolean
  /** What the panel's reader changed, `null` where nothing: `stance` and `licenses` are theirs then. */
  correction: AppliedCorrection | null
}

/** A word or short phrase that people of one group use more than the other people of the thread. */
export interface DistinctiveTerm {
  /** As it is most often written in the group. */
  text: string
  /** People of the group who use it, at least two. */
  people: number
  /** How surely it sets the group apart: a z-score. @see `scoreLogOdds` */
  z: number
}

/** What tells a group of replies from the others; empty for the replies that take no stance or name no license. */
export interface GroupMarks {
  /** The surest first. */
  terms: readonly DistinctiveTerm[]
  /** Status ids of up to three replies by as many people that stand for the group, the best first. */
  representatives: readonly string[]
}

/** The replies that take one stance. */
export interface StanceGroup extends GroupMarks {
  /** Index into `Poll.options`, or `null` for "no clear stance". */
  option: number | null
  /** People whose counted stance is this, or, where the poll allows several, holds this. */
  people: number
  /** Every reply read as this stance, in thread order, whoever wrote it. */
  replies: readonly ReplyReading[]
}

/** The replies that name one license. */
export interface LicenseGroup extends GroupMarks {
  /** `null` for the replies that name none. */
  id: LicenseId | null
  /** As a person would write it; empty for the group that names none. */
  name: string
  /** People who name it at least once. */
  people: number
  /** People by their latest verdict on it. */
  verdicts: Readonly<Record<Verdict | 'none', number>>
  /** In thread order. */
  replies: readonly ReplyReading[]
}

/** A thread, read: the one value that the panel shows and the exports write. */
export interface Reading {
  thread: Thread
  /** In thread order, the poll author's own included. */
  replies: readonly ReplyReading[]
  /**
   * One group per option in the poll's order, then "no clear stance"; the poll author left out.
   * A reply stands in the group of every option it takes.
   */
  byStance: readonly StanceGroup[]
  /** Most people with a verdict first, then most people, then "no license named"; the poll author left out. */
  byLicense: readonly LicenseGroup[]
  /** People who replied, the poll author left out. */
  people: number
  /** Languages that replies are read in only in part, most replies first; the poll author left out. */
  partlyRead: readonly LanguageCount[]
}
