/**
 * The entities of Mastodon's API, as its documentation describes them.
 *
 * Written apart from `lib/mastodon/schemas` on purpose: a stand-in that shared the reader's own schema
 * could not show that the schema is wrong.
 *
 * @see https://docs.joinmastodon.org/entities/
 */
export interface Account {
  id: string
  username: string
  /** `username` for a local account, `username@server` for a remote one. */
  acct: string
  display_name: string
  locked: boolean
  bot: boolean
  discoverable: boolean | null
  indexable: boolean
  group: boolean
  created_at: string
  note: string
  url: string
  uri: string
  avatar: string
  avatar_static: string
  header: string
  header_static: string
  followers_count: number
  following_count: number
  statuses_count: number
  last_status_at: string | null
  hide_collections: boolean | null
  noindex?: boolean
  emojis: CustomEmoji[]
  roles?: unknown[]
  fields: unknown[]
}

/** A picture that stands for `:shortcode:`. */
export interface CustomEmoji {
  shortcode: string
  url: string
  static_url: string
  visible_in_picker: boolean
}

/** @see https://docs.joinmastodon.org/entities/Poll/ */
export interface Poll {
  id: string
  expires_at: string | null
  expired: boolean
  multiple: boolean
  votes_count: number
  voters_count: number | null
  /** `votes_count` is `null` while the author hides totals. */
  options: { title: string; votes_count: number | null }[]
  emojis: CustomEmoji[]
  voted?: boolean
  own_votes?: number[]
}

/** Somebody whom a post names. */
export interface Mention {
  id: string
  username: string
  acct: string
  url: string
}

/** A filter of the reader's that matched a post. */
export interface FilterResult {
  filter: {
    id: string
    title: string
    context: string[]
    expires_at: string | null
    filter_action: 'warn' | 'hide'
  }
  keyword_matches: string[] | null
  status_matches: string[] | null
}

/** @see https://docs.joinmastodon.org/entities/Status/ */
export interface Status {
  id: string
  created_at: string
  in_reply_to_id: string | null
  in_reply_to_account_id: string | null
  sensitive: boolean
  spoiler_text: string
  visibility: 'public' | 'unlisted' | 'private' | 'direct'
  language: string | null
  uri: string
  url: string
  replies_count: number
  reblogs_count: number
  favourites_count: number
  quotes_count?: number
  edited_at: string | null
  content: string
  reblog: Status | null
  quote?: { state: string; quoted_status: Status | null } | null
  quote_approval?: { automatic: string[]; manual: string[]; current_user: string }
  application?: unknown
  account: Account
  media_attachments: unknown[]
  mentions: Mention[]
  tags: { name: string; url: string }[]
  tagged_collections?: unknown[]
  emojis: CustomEmoji[]
  card: unknown
  poll: Poll | null
  favourited?: boolean
  reblogged?: boolean
  muted?: boolean
  bookmarked?: boolean
  filtered?: FilterResult[]
}

/** What stands above and below a post. @see https://docs.joinmastodon.org/entities/Context/ */
export interface Context {
  ancestors: Status[]
  descendants: Status[]
}

/** @see https://docs.joinmastodon.org/entities/Notification/ */
export interface Notification {
  id: string
  type: 'mention' | 'reblog' | 'favourite' | 'poll' | 'follow' | 'status'
  group_key: string
  created_at: string
  account: Account
  status: Status | null
}
