import type { CustomEmoji as WireEmoji } from '../mastodon/schemas'
import type { CustomEmoji } from '../model/post'
import { toHttpUrl } from './http-url'

/** Custom emoji as the model has them: still, and only with pictures that the page itself might load. */
export function buildEmojis(emojis: readonly WireEmoji[], imageOrigins: ReadonlySet<string>): CustomEmoji[] {
  return emojis.map(({ shortcode, url, static_url }) => ({
    shortcode,
    url: toImageUrl(static_url ?? url, imageOrigins),
  }))
}

/** The address of a picture from one of these origins, else `null`. */
export function toImageUrl(address: string | null, imageOrigins: ReadonlySet<string>): string | null {
  const url = toHttpUrl(address)
  return url !== null && imageOrigins.has(new URL(url).origin) ? url : null
}
