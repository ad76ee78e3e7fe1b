import type { Account, Mention, Status } from '../mastodon/schemas'
import type { Link, Person, Post } from '../model/post'
import { buildEmojis, toImageUrl } from './build-emojis'
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
  const { text, links, quotations } = parsePostText(status.content, parseHtml)
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
    text,
    links: links.map((link) => nameLink(link, text, status.mentions)),
    quotations,
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

/** Adds whom a mention means, and what a hashtag is called. */
function nameLink(link: Link, text: string, mentions: readonly Mention[]): Link {
  if (link.kind === 'web') return link
  const name =
    link.kind === 'hashtag'
      ? text.slice(link.start, link.end).replace(/^[#\uff03]/, '')
      : mentions.find(({ url }) => toHttpUrl(url) === link.url)?.acct
  return name ? { ...link, name } : link
}
