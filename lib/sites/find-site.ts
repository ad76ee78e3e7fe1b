import { mastodonWeb } from './mastodon-web'
import type { SiteAdapter } from './site-adapter'

/** Every web interface we can read. One more site is one more adapter here. */
const ADAPTERS: readonly SiteAdapter[] = [mastodonWeb]

/** The adapter for this page, or `null` where it is none of ours. Asks the document only, never the network. */
export function findSite(document: Document): SiteAdapter | null {
  return ADAPTERS.find((adapter) => adapter.recognises(document)) ?? null
}
