import type { ErrorCode } from './errors'
import type { Judgement } from './model/applied-change'
import type { CorrectionChange } from './model/correction'
import type { LicenseId } from './model/license-id'
import type { Reading } from './model/reading'

/** Why reading failed, in terms that the panel has words for. */
export interface Failure {
  code: ErrorCode
  /** When to try again at the earliest, ISO 8601, where the server said so. */
  retryAt: string | null
}

/** How far reading has come, in replies. */
export interface Progress {
  read: number
  /** Read or known to be there to be had; grows as more comes to light. */
  known: number
}

/** What a refresh brought. */
export interface Fresh {
  /** When the earlier reading was made, ISO 8601. */
  since: string
  /** Ids of the posts that it did not have; at least one. */
  ids: readonly string[]
}

/** What there is to say beside a reading. */
export interface Besides {
  /** What reading again, or asking the home server, brought. */
  fresh?: Fresh | null
  /** More replies that the server found elsewhere since, for a click to read. */
  found?: number
  /** Why the poll's home server could not be asked. */
  homeFailure?: Failure | null
}

/**
 * What is to be read: everything anew, on from where an earlier run ended, or what the poll's home server adds.
 */
export type LoadMode = 'anew' | 'on' | 'home'

/** Replies are coming. */
export interface LoadingState {
  kind: 'loading'
  /** What the reader asked for; `anew` where there is nothing to go on from. */
  mode: LoadMode
  /** Shown on meanwhile: what an earlier click read, or what this one has read so far. */
  previous: Reading | null
  /** Left out while nothing is known of how long it will take. */
  progress?: Progress
}

/** A loading state as the chain tells of it, which is told what to do. */
export type LoadingReport = Omit<LoadingState, 'mode'>

/** What a panel has to say about its poll at this moment. */
export type PanelState =
  /** Never opened, or in an open panel: stopped before anything came. */
  | { kind: 'idle' }
  | LoadingState
  /** Everything the server counts was read. */
  | ({ kind: 'ready'; reading: Reading } & Besides)
  /** Something is known to be missing: `reading.thread.coverage` names it. */
  | ({ kind: 'partial'; reading: Reading } & Besides)
  /** Nothing already read is lost: it stays in `previous`. */
  | { kind: 'failed'; failure: Failure; previous: Reading | null }

/** The reading that a state shows, `null` where there is none yet. */
export function findReading(state: PanelState): Reading | null {
  if (state.kind === 'idle') return null
  return state.kind === 'ready' || state.kind === 'partial' ? state.reading : state.previous
}

/** The state of a panel that shows this reading: `partial` where anything is known to be missing. */
export function toShownState(reading: Reading, besides: Besides = {}): PanelState {
  const { missing, skipped, limits, stopped } = reading.thread.coverage
  const complete = missing === 0 && skipped === 0 && limits.length === 0 && stopped === null
  return { kind: complete ? 'ready' : 'partial', reading, ...besides }
}

/** How the panel arranges the replies: under stances, under licenses, or in a table of both. */
export type Lens = 'stance' | 'license' | 'both'

/** In which order a group lists its replies; `thread` is the order in which they answer one another. */
export type ReplyOrder = 'thread' | 'oldest' | 'newest' | 'popular' | 'surest'

/** Which replies the reader wants to see, and in which order. */
export interface ReplyFilter {
  /** Words or a handle that a reply must hold; '' for all. */
  search: string
  /** ISO 639 code that a reply must be in; `null` for all. */
  language: string | null
  /** Whether a bare vote is left out. */
  reasonsOnly: boolean
  order: ReplyOrder
}

/** Every reply, in thread order. */
export const NO_FILTER: ReplyFilter = { search: '', language: null, reasonsOnly: false, order: 'thread' }

/** What came of the reader's latest change to what a reply is said to mean. */
export interface CorrectedNote {
  /** `undone`: it stands as it was read again; `failed`: the change could not be kept. */
  kind: 'changed' | 'undone' | 'failed'
  /** Id of the reply's post. */
  postId: string
  /** What there was to it before, for undoing; `null`: it stood as it was read. */
  before: CorrectionChange | null
}

/** What the reader has chosen in a form so far, and not applied yet. */
export interface CorrectionDraft extends Judgement {
  /** Licenses that the form lists, ticked or not. */
  listed: readonly LicenseId[]
  /** Chosen from the list of all, and not added yet. */
  pending: LicenseId | null
}

/** The card on which the reader is correcting. */
export interface Correcting {
  /** Its key, as `components/group-key.ts` builds it. */
  card: string
  /** `null` while nothing was chosen: as the reply is read. */
  draft: CorrectionDraft | null
}

/**
 * What the reader has opened and chosen in one panel.
 *
 * Kept outside the DOM, keyed by status id, because the page drops and re-creates its nodes at will.
 */
export interface PanelView {
  open: boolean
  /** Whether the details of what is missing stand open. */
  detailsOpen: boolean
  lens: Lens
  filter: ReplyFilter
  /** Keys of the groups that stand unfolded, as `components/group-key.ts` builds them. */
  expandedGroups: readonly string[]
  /** Key of the table's cell whose replies are listed under it, `null` for none. */
  cell: string | null
  /** Keys of the people whose further replies stand unfolded, as `components/group-key.ts` builds them. */
  expandedPeople: readonly string[]
  /** How many pages of its replies a group shows, by its key; one where absent. */
  pages: Readonly<Record<string, number>>
  /** Ids of the posts whose content warning or filter the reader opened. */
  revealedPosts: readonly string[]
  /** Ids of the long posts that the reader wanted whole. */
  wholePosts: readonly string[]
  /** `null` for no card. */
  correcting: Correcting | null
  /** What came of the latest correction, until it is closed; `null` for nothing to say. */
  corrected: CorrectedNote | null
}

/** A panel that was never opened. */
export const CLOSED_VIEW: PanelView = {
  open: false,
  detailsOpen: false,
  lens: 'stance',
  filter: NO_FILTER,
  expandedGroups: [],
  cell: null,
  expandedPeople: [],
  pages: {},
  revealedPosts: [],
  wholePosts: [],
  correcting: null,
  corrected: null,
}

/** Where an export goes. */
export type ExportTarget = 'download' | 'clipboard'
