import * as z from 'zod/mini'

// Content scripts may not call `new Function`; zod would try, and each try is a CSP report.
z.config({ jitless: true })

/** Whether a text can be put into an API path as an id: digits, ULIDs and flake ids, never more. */
export const Id = z.string().check(z.regex(/^[0-9A-Za-z_-]{1,64}$/))

/** A date and time that `Date` understands, of a year that four digits can write; becomes ISO 8601 in UTC. */
export const Instant = z.pipe(
  z.string().check(
    z.refine((text) => {
      const year = new Date(text).getUTCFullYear()
      return year >= 0 && year <= 9999
    }),
  ),
  z.transform((text: string) => new Date(text).toISOString()),
)

const Count = z.int().check(z.nonnegative())

// A field that no reading depends on must not cost the whole post: absent, null or of another type
// all become one harmless value. What a reading does depend on is strict, and fails the entry.
const text = () => z.catch(z.string(), '')
const flag = () => z.catch(z.boolean(), false)
const count = () => z.catch(Count, 0)
const orNull = <T extends z.ZodMiniType>(schema: T) => z.catch(z.nullable(schema), null)

/** A list whose misfits are left out. */
const listOf = <T extends z.ZodMiniType>(entry: T) =>
  z.pipe(
    z.catch(z.array(z.unknown()), []),
    z.transform((entries: unknown[]): z.output<T>[] =>
      entries.flatMap((value) => {
        const result = z.safeParse(entry, value)
        return result.success ? [result.data] : []
      }),
    ),
  )

/** @see https://docs.joinmastodon.org/entities/CustomEmoji/ */
export const CustomEmoji = z.object({
  shortcode: z.string().check(z.regex(/^[^\s:]{1,100}$/)),
  url: orNull(z.string()),
  static_url: orNull(z.string()),
})
export type CustomEmoji = z.infer<typeof CustomEmoji>

/** @see https://docs.joinmastodon.org/entities/Account/ */
export const Account = z.object({
  id: Id,
  acct: z.string().check(z.minLength(1)),
  display_name: text(),
  url: orNull(z.string()),
  avatar: orNull(z.string()),
  avatar_static: orNull(z.string()),
  emojis: listOf(CustomEmoji),
  bot: flag(),
})
export type Account = z.infer<typeof Account>

/** @see https://docs.joinmastodon.org/entities/Status/#Mention */
export const Mention = z.object({ acct: z.string().check(z.minLength(1)), url: z.string() })
export type Mention = z.infer<typeof Mention>

/** @see https://docs.joinmastodon.org/entities/MediaAttachment/ */
export const MediaAttachment = z.object({
  type: z.catch(z.enum(['image', 'gifv', 'video', 'audio', 'unknown']), 'unknown'),
  description: orNull(z.string()),
})
export type MediaAttachment = z.infer<typeof MediaAttachment>

/**
 * One of the reader's own filters that matches a post; only told to signed-in people.
 *
 * @see https://docs.joinmastodon.org/entities/FilterResult/
 */
export const FilterResult = z.object({
  filter: z.object({
    title: text(),
    /** Where it applies (`thread`, `home` …); `null` where the server does not say. */
    context: orNull(z.array(z.string())),
    /** `hide`, `warn`, `blur`, or what later versions invent: a text, so that it is not lost. */
    filter_action: z.catch(z.string(), 'warn'),
  }),
})
export type FilterResult = z.infer<typeof FilterResult>

/** @see https://docs.joinmastodon.org/entities/Poll/ */
export const Poll = z.object({
  options: z.array(
    z.object({
      title: z.string(),
      /** Null while the server hides totals. */
      votes_count: orNull(Count),
    }),
  ),
  votes_count: count(),
  /** Null for polls from servers that do not tell. */
  voters_count: orNull(Count),
  multiple: flag(),
  expires_at: orNull(Instant),
  expired: flag(),
  /** Present only where the server knows who asks. */
  voted: z.catch(z.optional(z.boolean()), undefined),
  own_votes: z.catch(z.optional(z.array(Count)), undefined),
  emojis: listOf(CustomEmoji),
})
export type Poll = z.infer<typeof Poll>

/** @see https://docs.joinmastodon.org/entities/Status/ */
export const Status = z.object({
  id: Id,
  content: z.string(),
  created_at: Instant,
  account: Account,
  in_reply_to_id: z.nullish(Id),
  uri: text(),
  url: orNull(z.string()),
  edited_at: orNull(Instant),
  language: orNull(z.string()),
  /** A word that is not one of Mastodon's four (Akkoma's `local`, `list`) is taken as the guarded one. */
  visibility: z.catch(z.enum(['public', 'unlisted', 'private', 'direct']), 'private'),
  spoiler_text: text(),
  replies_count: count(),
  reblogs_count: count(),
  favourites_count: count(),
  emojis: listOf(CustomEmoji),
  mentions: listOf(Mention),
  media_attachments: listOf(MediaAttachment),
  filtered: listOf(FilterResult),
})
export type Status = z.infer<typeof Status>

/** A status that carries a poll. */
export const PollStatus = z.extend(Status, { poll: Poll })
export type PollStatus = z.infer<typeof PollStatus>

/**
 * The answer to "what was said around this status".
 *
 * Its entries stay unknown here: each is parsed on its own, so that one misfit costs one post.
 *
 * @see https://docs.joinmastodon.org/entities/Context/
 */
export const Context = z.object({ descendants: z.array(z.unknown()) })
export type Context = z.infer<typeof Context>

/** One answer to "what was said around this post", parsed. */
export interface WireContext {
  /** In the server's order, as often as it sent them. */
  descendants: readonly Status[]
  /** Entries the answer held, those not understood included. */
  received: number
  /** Entries that could not be understood, with what they tell of themselves. */
  skipped: readonly { id: string | null; parentId: string | null }[]
}

/** Why replies did not come that the server counts. */
export type LackReason =
  /** They lie past what the server gives in one answer, and no other answer reaches them. */
  | 'beyond-limit'
  /** They could be had, but collecting stopped before. */
  | 'not-asked'
  /** The answer went past them: deleted, not meant for the reader, or counted wrongly. */
  | 'held-back'

/** Replies that one post counts beneath itself and that did not come. */
export interface Lack {
  /** Id of the post. */
  under: string
  count: number
  why: LackReason
}

/** A poll and its replies as a server sent them, parsed. */
export interface WireThread {
  status: PollStatus
  /** Every id once, the first of several kept. */
  descendants: readonly Status[]
  /** Entries that could not be understood. */
  skipped: number
  /** What is known not to have come; a post at most once. */
  lacks: readonly Lack[]
  /** Whether the server answered as to a signed-in person. */
  signedIn: boolean
  /** The most posts that one answer could hold; `null` where the server keeps to no limit that we know. */
  cap: number | null
  /** Whether an answer held as many as that. */
  full: boolean
  /** Answers that this is made of. */
  answers: number
  /** The home server that was asked too, and how many replies only it had; `null` where none was. */
  home: { host: string; added: number } | null
}
