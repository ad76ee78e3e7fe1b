import type { Account, CustomEmoji, Poll, Status } from '../api/entities'
import { writeHtml } from './write-html'

/** An invented person, as briefly as the data can say it. */
export interface PersonSpec {
  username: string
  name: string
  /** Absent for an account on the server itself. */
  server?: string
  bot?: boolean
}

/** A poll, as briefly as the data can say it. */
export interface PollSpec {
  options: readonly (readonly [title: string, votes: number])[]
  multiple?: boolean
  /** People who voted; the sum of the votes unless given. `null` where a server does not tell. */
  voters?: number | null
  ended?: boolean
}

/** A post, as briefly as the data can say it. */
export interface PostSpec {
  by: Account
  /** As typed; see `writeHtml`. */
  text: string
  /** ISO 8601. The id is made from it, as Mastodon makes its own. */
  at: string
  /** Whose post this answers; its author is mentioned in front, as the web app does. */
  to?: Status
  language?: string | null
  warning?: string
  visibility?: Status['visibility']
  poll?: PollSpec
  quote?: Status
  boosts?: Status
  edited?: string
  likes?: number
}

const DAY_MS = 86_400_000

/** Builds the accounts and posts of one server, wired to each other. */
export interface EntityMaker {
  person(spec: PersonSpec): Account
  post(spec: PostSpec): Status
  /** Everybody made so far, by username. */
  people: ReadonlyMap<string, Account>
}

/**
 * A maker for one host. The same calls give the same ids.
 *
 * @param series keeps the ids of several makers of one host apart; 0–99
 */
export function createEntityMaker(host: string, series = 0): EntityMaker {
  const people = new Map<string, Account>()
  let lastPerson = 109_000_000_000_000_000n + BigInt(series) * 1_000_000_000n
  // The lower 16 bits of an id, which the instant leaves free.
  let posts = BigInt(series) * 600n

  function person({ username, name, server, bot = false }: PersonSpec): Account {
    lastPerson += 137n
    const home = server ?? host
    const avatar = `https://media.${host}/accounts/avatars/${encodeURIComponent(username)}.svg`
    const account: Account = {
      id: String(lastPerson),
      username,
      acct: server ? `${username}@${server}` : username,
      display_name: name,
      locked: false,
      bot,
      discoverable: true,
      indexable: true,
      group: false,
      created_at: '2023-04-01T00:00:00.000Z',
      note: '<p>Invented for tests.</p>',
      url: `https://${home}/@${username}`,
      uri: `https://${home}/users/${username}`,
      avatar,
      avatar_static: avatar,
      header: avatar,
      header_static: avatar,
      followers_count: 42,
      following_count: 57,
      statuses_count: 310,
      last_status_at: '2026-10-01',
      hide_collections: false,
      ...(server ? {} : { noindex: false }),
      emojis: findEmojis(name, host),
      roles: [],
      fields: [],
    }
    people.set(username, account)
    return account
  }

  function post(spec: PostSpec): Status {
    const id = String((BigInt(Date.parse(spec.at)) << 16n) + posts)
    posts += 1n
    const { by, to } = spec
    const home = by.acct.split('@')[1] ?? host
    const greeting = to && to.account.id !== by.id ? `@${to.account.username} ` : ''
    const { content, mentions, tags } = writeHtml(greeting + spec.text, host, people)
    if (to) to.replies_count += spec.visibility === 'private' || spec.visibility === 'direct' ? 0 : 1
    return {
      id,
      created_at: new Date(spec.at).toISOString(),
      in_reply_to_id: to?.id ?? null,
      in_reply_to_account_id: to?.account.id ?? null,
      sensitive: spec.warning !== undefined,
      spoiler_text: spec.warning ?? '',
      visibility: spec.visibility ?? 'public',
      language: spec.language === undefined ? 'en' : spec.language,
      uri: `https://${home}/users/${by.username}/statuses/${id}`,
      url: `https://${home}/@${by.username}/${id}`,
      replies_count: 0,
      reblogs_count: spec.boosts ? 0 : Math.floor((spec.likes ?? 0) / 3),
      favourites_count: spec.likes ?? 0,
      quotes_count: 0,
      edited_at: spec.edited ?? null,
      content: spec.boosts ? spec.boosts.content : content,
      reblog: spec.boosts ?? null,
      quote: spec.quote ? { state: 'accepted', quoted_status: spec.quote } : null,
      quote_approval: { automatic: ['public'], manual: [], current_user: 'automatic' },
      application: null,
      account: by,
      media_attachments: [],
      mentions,
      tags,
      tagged_collections: [],
      emojis: findEmojis(`${spec.text} ${spec.warning ?? ''}`, host),
      card: null,
      poll: spec.poll ? makePoll(id, spec.poll, host) : null,
    }
  }

  return { person, post, people }
}

function makePoll(statusId: string, spec: PollSpec, host: string): Poll {
  const votes = spec.options.reduce((sum, [, count]) => sum + count, 0)
  return {
    id: String(BigInt(statusId) / 1_000_000_000n),
    // An open poll has to be open whenever the tests run.
    expires_at: spec.ended ? '2026-10-20T12:00:00.000Z' : new Date(Date.now() + 2 * DAY_MS).toISOString(),
    expired: spec.ended ?? false,
    multiple: spec.multiple ?? false,
    votes_count: votes,
    voters_count: spec.voters === undefined ? votes : spec.voters,
    options: spec.options.map(([title, count]) => ({ title, votes_count: count })),
    emojis: findEmojis(spec.options.map(([title]) => title).join(' '), host),
  }
}

function findEmojis(text: string, host: string): CustomEmoji[] {
  const codes = new Set([...text.matchAll(/:([a-z]\w+):/g)].map(([, code]) => code ?? ''))
  return [...codes].map((shortcode) => {
    const url = `https://media.${host}/custom_emojis/${shortcode}.svg`
    return { shortcode, url, static_url: url, visible_in_picker: true }
  })
}
