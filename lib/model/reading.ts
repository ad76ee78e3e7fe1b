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

/** What a reply takes for its position on the poll's question. */
export interface StanceReading {
  /** Index into `Poll.options`, or `null` for "no clear stance". */
  option: number | null
  /** Whether the writer says so outright ("voted no", a leading answer word) rather than implying it. */
  declared: boolean
  /** Share of readings like this one that are right, 0–1; 0 where `option` is `null`. */
  confidence: number
  /** The deciding words first; empty where `option` is `null`. */
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
  /** Where it is named, in text order; at least one. */
  evidence: readonly Evidence[]
}

/** One reply with everything read from it. */
export interface ReplyReading {
  post: Post
  /** The poll author's own replies are shown apart and take no stance. */
  byPollAuthor: boolean
  stance: StanceReading
  /** In the order first named; an id appears once. */
  licenses: readonly LicenseReading[]
}

/** The replies that take one stance. */
export interface StanceGroup {
  /** Index into `Poll.options`, or `null` for "no clear stance". */
  option: number | null
  /** People whose one counted stance is this. */
  people: number
  /** Every reply read as this stance, in thread order, whoever wrote it. */
  replies: readonly ReplyReading[]
}

/** The replies that name one license. */
export interface LicenseGroup {
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
  /** One group per option in the poll's order, then "no clear stance"; the poll author left out. */
  byStance: readonly StanceGroup[]
  /** Most people first, then "no license named"; the poll author left out. */
  byLicense: readonly LicenseGroup[]
  /** People who replied, the poll author left out. */
  people: number
}
