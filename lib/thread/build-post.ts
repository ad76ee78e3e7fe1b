import type { Account, Status } from '../mastodon/schemas'
import type { Person, Post } from '../model/post'
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
    media: status.media_attachments,
    repliesCount: status.replies_count,
  }
}

function buildPerson(account: Account, imageOrigins: ReadonlySet<string>): Person {
  const avatarUrl = toHttpUrl(account.avatar_static ?? account.avatar)
  return {
    id: account.id,
    handle: account.acct,
    name: account.display_name.trim() || account.acct,
    url: toHttpUrl(account.url),
    avatarUrl: avatarUrl !== null && imageOrigins.has(new URL(avatarUrl).origin) ? avatarUrl : null,
    bot: account.bot,
  }
}
