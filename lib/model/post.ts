/** A picture that stands for `:shortcode:` in a name or a text. */
export interface CustomEmoji {
  /** Without the colons. */
  shortcode: string
  /** Still picture, where it comes from a host that the page itself loads pictures from, else `null`. */
  url: string | null
}

/** The author of a post, as far as a reader of the thread needs to know them. */
export interface Person {
  /** Stable within the server that was read: its account id. */
  id: string
  /** `user` for a local account, `user@server` for a remote one; no leading `@`. */
  handle: string
  /** Display name, or the handle where none is set. May hold any text. */
  name: string
  /** Profile address; http(s) only, else `null`. */
  url: string | null
  /** Still avatar, where it comes from a host that the page itself loads pictures from, else `null`. */
  avatarUrl: string | null
  /** Those in `name`. */
  emojis: readonly CustomEmoji[]
  bot: boolean
}

/** Who may see a post, in Mastodon's words. */
export type Visibility = 'public' | 'unlisted' | 'private' | 'direct'

/** Whether a post was written for everybody, so that it may leave the panel. */
export function isPublic({ visibility }: { visibility: Visibility }): boolean {
  return visibility === 'public' || visibility === 'unlisted'
}

/**
 * Orders status ids of one server from the oldest to the newest, as `Array.sort` wants it.
 *
 * They grow with time; the longer is the later, since they are numbers (or texts of one length) of any size.
 */
export function comparePostIds(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length
  return a < b ? -1 : Number(a > b)
}

/** Orders posts from the oldest to the newest, as `Array.sort` wants it: by time, and by id within one moment. */
export function comparePostAges(
  a: Pick<Post, 'createdAt' | 'id'>,
  b: Pick<Post, 'createdAt' | 'id'>,
): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1
  return comparePostIds(a.id, b.id)
}

/**
 * An address that a stretch of the text links to.
 *
 * Offsets are UTF-16 code units into `Post.text`, half-open [start, end).
 */
export interface Link {
  start: number
  end: number
  /** http(s) only. */
  url: string
  /** `mention` and `hashtag` links are part of how the fediverse writes; `web` is anything else. */
  kind: 'mention' | 'hashtag' | 'web'
  /** Of a mention the handle, of a hashtag its name, where the server tells. */
  name?: string
}

/**
 * A stretch of the text that the writer marked as somebody else's words (`<blockquote>`, a quote fallback).
 *
 * Offsets are UTF-16 code units into `Post.text`, half-open [start, end).
 */
export interface Quotation {
  start: number
  end: number
}

/** A media attachment, by description only: the panel does not load the media. */
export interface Media {
  type: 'image' | 'gifv' | 'video' | 'audio' | 'unknown'
  /** Alt text, or `null` where the author gave none. */
  description: string | null
}

/** One post of a thread, as plain text. */
export interface Post {
  /** Status id on the server that was read. A string: up to 19 digits and more, never a Number. */
  id: string
  /** The post's id across servers. */
  uri: string
  /** Where a person can read it; http(s) only, else `null`. */
  url: string | null
  /** The post it answers, `null` for one that answers nothing. It may be missing from the thread. */
  inReplyToId: string | null
  author: Person
  /** ISO 8601. */
  createdAt: string
  /** ISO 8601, or `null` if never edited. */
  editedAt: string | null
  /** As the author's client declared it (ISO 639-1, sometimes with a region); may be missing or wrong. */
  language: string | null
  visibility: Visibility
  /** The content warning, `null` where there is none. */
  contentWarning: string | null
  /** Title of the reader's own filter that folds this post, `null` where none does. */
  filterTitle: string | null
  /** The body as plain text; paragraphs and line breaks are `\n`. Hostile input already made inert. */
  text: string
  links: readonly Link[]
  quotations: readonly Quotation[]
  /** Those in `text`. */
  emojis: readonly CustomEmoji[]
  media: readonly Media[]
  /** Direct, public or unlisted answers that the server counts; may be stale. */
  repliesCount: number
  /** Boosts that the server counts; may be stale. */
  boostsCount: number
  /** Favourites that the server counts; may be stale. */
  favouritesCount: number
}
