import { PollReasonsError } from '../errors'
import { createMastodonClient } from '../mastodon/client'
import { createCollection } from '../mastodon/collection'
import type { Fetch } from '../mastodon/get-json'
import { findHomeStatusId } from '../mastodon/home-status-id'
import type { PollStatus } from '../mastodon/schemas'
import type { HomeServer } from '../model/home-server'
import type { Source } from './collect-source'

/** The outside world, as asking a home server needs it. */
export interface HomeDeps {
  /** Asks the reader, and the browser, whether this origin may be asked; nothing is sent there before. */
  allow(origin: string, signal: AbortSignal): Promise<boolean>
  /** Without cookies or token: the home server answers as to a stranger. */
  fetch: Fetch
  now(): Date
}

/** A poll's home server, which tells of the thread what it tells strangers. */
export interface Home extends Source {
  /** Of its addresses: `home.example`. */
  host: string
  openedMs: number
}

/**
 * Finds a poll on its home server, so that its replies can be collected there.
 *
 * @param status of the poll, as the browsed server has it
 * @throws PollReasonsError `not-allowed` where the reader declined, `unexpected` where the post's address does not lead
 *   to it as Mastodon's do, any other code as `MastodonClient`; the signal's own reason where the caller aborted
 */
export async function openHome(
  status: PollStatus,
  { origin, host }: HomeServer,
  { allow, fetch, now }: HomeDeps,
  signal: AbortSignal,
): Promise<Home> {
  const statusId = findHomeStatusId(status.url, status.uri)
  if (statusId === null) throw new PollReasonsError('unexpected', 'The address of the post tells no id')
  if (!(await allow(origin, signal))) throw new PollReasonsError('not-allowed', 'The reader declined')
  const client = createMastodonClient({ origin, fetch, readToken: () => null, now })
  const { status: homeStatus } = await client.fetchPoll(statusId, signal)
  // The same number may be another post's on a server that numbers differently.
  if (status.uri === '' || homeStatus.uri !== status.uri)
    throw new PollReasonsError('unexpected', 'The id is that of another post', { url: origin })
  return {
    collection: createCollection(homeStatus),
    fetchContext: (id, requestSignal) => client.fetchContext(id, false, requestSignal),
    stop: null,
    host,
    openedMs: now().getTime(),
  }
}
