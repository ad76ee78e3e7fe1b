import type { Account, Status, CustomEmoji as WireEmoji } from '../mastodon/schemas'
import type { CustomEmoji, Person, Post } from '../model/post'
import { toHttpUrl } from './http-url'
import { parsePostText } from './post-text'

/** What building a post needs from outside. */
export interface BuildPostDeps {
  /** Parses a post's HTML without running or loading anything (`DOMParser`). */
  parseHtml(html: string): Document
  /** Origins that pictures may come from; a picture from elsewhere is left out. */
  imageOrigins: ReadonlySet<string>
}

/**
 * A status as the model has it: HTML as text, addresses checked, absences as `null`.
 *
 * @param filterTitle title of the reader's filter that folds it
 */
export function buildPost(
  status: Status,
  filterTitle: string | null,
  { parseHtml, imageOrigins }: BuildPostDeps,
): Post {
  return {
    id: status.id,
    uri: status.uri,
    url: toHttpUrl(status.url),
    inReplyToId: status.in_reply_to_id ?? null,
    author: buildPerson(status.account, imageOrigins),
    createdAt: status.created_at,
    editedAt: status.edited_at,
    language: status.language || null,
    visibility: status.visibility,
    contentWarning: status.spoiler_text.trim() || null,
    filterTitle,
    ...parsePostText(status.content, parseHtml),
    emojis: buildEmojis(status.emojis, imageOrigins),
    media: status.media_attachments,
    repliesCount: status.replies_count,
    boostsCount: status.reblogs_count,
    favouritesCount: status.favourites_count,
  }
}

function buildPerson(account: Account, imageOrigins: ReadonlySet<string>): Person {
  return {
    id: account.id,
    handle: account.acct,
    name: account.display_name.trim() || account.acct,
    url: toHttpUrl(account.url),
    avatarUrl: toImageUrl(account.avatar_static ?? account.avatar, imageOrigins),
    emojis: buildEmojis(account.emojis, imageOrigins),
    bot: account.bot,
  }
}

function buildEmojis(emojis: readonly WireEmoji[], imageOrigins: ReadonlySet<string>): CustomEmoji[] {
  return emojis.map(({ shortcode, url, static_url }) => ({
    shortcode,
    url: toImageUrl(static_url ?? url, imageOrigins),
  }))
}

/** The address of a picture that the page itself might load, else `null`. */
function toImageUrl(address: string | null, imageOrigins: ReadonlySet<string>): string | null {
  const url = toHttpUrl(address)
  return url !== null && imageOrigins.has(new URL(url).origin) ? url : null
}
