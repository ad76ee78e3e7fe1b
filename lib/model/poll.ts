import type { CustomEmoji } from './post'

/** One answer that a poll offers. */
export interface PollOption {
  /** As its author wrote it; Mastodon keeps them unique within a poll, other servers may not. */
  title: string
  /** Votes for it, or `null` while the server hides totals. */
  votes: number | null
}

/**
 * A poll, with the facts the server states about it.
 *
 * @see https://docs.joinmastodon.org/entities/Poll/
 */
export interface Poll {
  options: readonly PollOption[]
  /** Those in the options' titles. */
  emojis: readonly CustomEmoji[]
  /** Votes cast over all options. */
  votes: number
  /** People who voted; `null` where the origin server does not tell. */
  voters: number | null
  /** Whether a person may choose several options. */
  multiple: boolean
  /** ISO 8601, or `null` for a poll without an end. */
  expiresAt: string | null
  expired: boolean
  /** The reader's own choices as option indices; `null` when signed out. */
  ownVotes: readonly number[] | null
}
