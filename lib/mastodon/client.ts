import { PollReasonsError } from '../errors'
import { parseRefreshState, type RefreshState, type RefreshTicket, readRefreshTicket } from './async-refresh'
import { isSignedInAnswer } from './collection'
import { type Fetch, getJson } from './get-json'
import { parseContext, parsePollStatus } from './parse-thread'
import { type RateLimit, readRateLimit } from './rate-limit'
import { Id, type PollStatus, type WireContext } from './schemas'

/** What a client needs to ask one server. */
export interface MastodonClientDeps {
  /** The server being browsed, and the only one asked: `https://mas.to`. */
  origin: string
  fetch: Fetch
  /**
   * The token of a signed-in page, `null` where the page is signed out.
   *
   * Called only where the session cookie was not honored; the token is not kept beyond the call.
   */
  readToken(): string | null
  now(): Date
  /** For each request; 20 seconds unless told. */
  timeoutMs?: number
}

/** A status with its poll, and as whom it was answered. */
export interface FetchedPoll {
  status: PollStatus
  /** Whether the rest is to be asked for with the page's token. */
  byToken: boolean
}

/** One answer about replies, and what came with it. */
export interface ContextAnswer {
  context: WireContext
  /** `null` where the server tells none. */
  rate: RateLimit | null
  /** What the server does to find more replies; `null` where it does nothing, or does not tell. */
  refresh: RefreshTicket | null
}

/**
 * Asks one server for threads.
 *
 * All throw `PollReasonsError` with any code but `outdated`, and the signal's own reason where the caller aborted.
 */
export interface MastodonClient {
  /** @param statusId local to this server; a boost stands for the boosted status */
  fetchPoll(statusId: string, signal: AbortSignal): Promise<FetchedPoll>
  /** What the server gives of the replies beneath one post, in one answer. */
  fetchContext(statusId: string, byToken: boolean, signal: AbortSignal): Promise<ContextAnswer>
  /** How the server's search for more replies stands. */
  fetchRefresh(ticket: RefreshTicket, byToken: boolean, signal: AbortSignal): Promise<RefreshState>
}

/** Answers that a server gives to strangers where it would give more to a person it knows. */
const STRANGER_CODES = ['sign-in', 'not-found']

/**
 * Creates a client for one origin.
 *
 * @see https://docs.joinmastodon.org/methods/statuses/
 */
export function createMastodonClient(deps: MastodonClientDeps): MastodonClient {
  const request = { fetch: deps.fetch, now: deps.now, timeoutMs: deps.timeoutMs ?? 20_000 }
  const addressOf = (id: string) => new URL(`/api/v1/statuses/${id}`, deps.origin).href

  // Read anew for each request, so that nothing keeps it.
  const findToken = (byToken: boolean) => (byToken ? toHeaderSafe(deps.readToken()) : null)

  async function fetchStatus(id: string, token: string | null, signal: AbortSignal): Promise<PollStatus> {
    const url = addressOf(id)
    return parsePollStatus((await getJson(url, token, signal, request)).body, url)
  }

  return {
    async fetchPoll(statusId, signal) {
      // The id comes from the page, and goes into a path.
      if (!Id.safeParse(statusId).success) throw new PollReasonsError('not-found', 'Not the id of a status')
      return asReader(deps.readToken, (token) => fetchStatus(statusId, token, signal))
    },
    async fetchContext(statusId, byToken, signal) {
      const url = `${addressOf(statusId)}/context`
      const { body, headers } = await getJson(url, findToken(byToken), signal, request)
      return {
        context: parseContext(body, url),
        rate: readRateLimit(headers, deps.now()),
        refresh: readRefreshTicket(headers),
      }
    },
    async fetchRefresh({ id }, byToken, signal) {
      const url = new URL(`/api/v1_alpha/async_refreshes/${encodeURIComponent(id)}`, deps.origin).href
      return parseRefreshState((await getJson(url, findToken(byToken), signal, request)).body, url)
    },
  }
}

/** Asks as the cookie has it, and once more with the page's token only where that was answered as to a stranger. */
async function asReader(
  readToken: () => string | null,
  ask: (token: string | null) => Promise<PollStatus>,
): Promise<FetchedPoll> {
  const byCookie = await refusedOr(ask(null))
  const known = !(byCookie instanceof PollReasonsError) && isSignedInAnswer(byCookie)
  const token = known ? null : toHeaderSafe(readToken())
  if (token !== null) {
    const byToken = await refusedOr(ask(token))
    if (!(byToken instanceof PollReasonsError)) return { status: byToken, byToken: true }
    // A token that ran out must not cost what the server tells anybody.
  }
  if (byCookie instanceof PollReasonsError) throw byCookie
  return { status: byCookie, byToken: false }
}

/** A refusal as a value, since another way of asking may still succeed; every other failure is thrown. */
async function refusedOr(answer: Promise<PollStatus>): Promise<PollStatus | PollReasonsError> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof PollReasonsError && STRANGER_CODES.includes(error.code)) return error
    throw error
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc6750#section-2.1 the characters a bearer token may have */
function toHeaderSafe(token: string | null): string | null {
  return token !== null && /^[\w.~+/-]+=*$/.test(token) ? token : null
}
