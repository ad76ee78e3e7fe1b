import { isPublic } from '../model/post'
import type { Account, Lack, Status, WireThread } from './schemas'

/**
 * A thread as the browsed server tells it, with the replies that only its home server has.
 *
 * Posts are the same where their `uri` is. What is added gets ids of its own (`1@home.example`), so that nothing of
 * one server is ever taken for something of the other, and people keep one id on both. Neither argument changes.
 *
 * Handles may be of another domain than addresses: that of the home server is read off the poll's author, as the
 * browsed server calls them.
 *
 * @param host of the home server's addresses
 * @param browsedDomain of the handles of the server being browsed, whose people the home server calls by their full one
 */
export function mergeThreads(
  here: WireThread,
  home: WireThread,
  host: string,
  browsedDomain: string,
): WireThread {
  const domain = here.status.account.acct.split('@')[1] ?? host
  const localIds = new Map([here.status, ...here.descendants].map(({ uri, id }) => [uri, id]))
  const ids = new Map(
    [home.status, ...home.descendants].map(({ uri, id }) => [id, localIds.get(uri) ?? `${id}@${host}`]),
  )
  const people = new Map([here.status, ...here.descendants].map(({ account }) => [account.acct, account]))
  /** The account as the browsed server would name it, and by the id it has there where it is known. */
  const toLocal = (account: Account): Account => {
    const acct = toLocalHandle(account.acct, domain, browsedDomain)
    return { ...account, acct, id: people.get(acct)?.id ?? `${account.id}@${host}` }
  }
  const added = home.descendants
    .filter(({ uri }) => uri !== '' && !localIds.has(uri))
    .map(
      (status): Status => ({
        ...status,
        id: ids.get(status.id) ?? status.id,
        in_reply_to_id: status.in_reply_to_id
          ? (ids.get(status.in_reply_to_id) ?? `${status.in_reply_to_id}@${host}`)
          : null,
        account: toLocal(status.account),
        mentions: status.mentions.map((mention) => ({
          ...mention,
          acct: toLocalHandle(mention.acct, domain, browsedDomain),
        })),
      }),
    )
  const counts = new Map(
    [home.status, ...home.descendants].map((status) => [ids.get(status.id), status.replies_count]),
  )
  const higher = <T extends Status>(status: T): T => ({
    ...status,
    replies_count: Math.max(status.replies_count, counts.get(status.id) ?? 0),
  })
  const status = higher(here.status)
  const descendants = [...here.descendants.map(higher), ...added]
  const reasons = new Map(here.lacks.map(({ under, why }) => [under, why]))
  for (const { under, why } of home.lacks) {
    const id = ids.get(under) ?? under
    // What one of the two can still be asked for may come.
    if (reasons.get(id) !== 'not-asked') reasons.set(id, why)
  }
  return {
    ...here,
    status,
    descendants,
    skipped: here.skipped + home.skipped,
    lacks: findLacks([status, ...descendants], reasons),
    answers: here.answers + home.answers,
    home: { host, added: added.length },
  }
}

/** A handle of the home server as the browsed one writes it. */
function toLocalHandle(acct: string, domain: string, browsedDomain: string): string {
  const [name = '', server = domain] = acct.split('@')
  return server === browsedDomain ? name : `${name}@${server}`
}

function findLacks(statuses: readonly Status[], reasons: ReadonlyMap<string, Lack['why']>): Lack[] {
  const came = new Map<string, number>()
  for (const { in_reply_to_id: parent, ...status } of statuses)
    if (parent && isPublic(status)) came.set(parent, (came.get(parent) ?? 0) + 1)
  return statuses
    .map(({ id, replies_count }) => ({
      under: id,
      count: replies_count - (came.get(id) ?? 0),
      why: reasons.get(id) ?? ('held-back' as const),
    }))
    .filter(({ count }) => count > 0)
}
