import type { MastodonClient } from '../../lib/mastodon/client'
import { createCollection } from '../../lib/mastodon/collection'
import type { WireThread } from '../../lib/mastodon/schemas'

/** A poll and the first answer about its replies. */
export async function fetchThread(
  client: MastodonClient,
  statusId: string,
  signal: AbortSignal,
): Promise<WireThread> {
  const { status, byToken } = await client.fetchPoll(statusId, signal)
  const collection = createCollection(status)
  collection.add(status.id, (await client.fetchContext(status.id, byToken, signal)).context)
  return collection.toWireThread()
}
