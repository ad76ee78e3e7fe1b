import { isPublic } from '../model/post'
import type { Account, Lack, Status, WireThread } from './schemas'

/**
 * A thread as the browsed server tells it, with the replies that only its home server has.
 *
 * Posts are the same where their `uri` is. What is added gets ids of its own (`1@home.example`), so that nothing of
 * one server is ever taken for something of the other, and people keep one id on both. Neither argument changes.
 *
 * @param host of the home server
 * @param browsedHost of the server being browsed, whose people the home server calls by their full handle
 */
export function mergeThreads(
  here: WireThread,
  home: WireThread,
  host: string,
  browsedHost: string,
): WireThread {
  const localIds = new Map([here.status, ...here.descendants].map(({ uri, id }) => [uri, id]))
  const ids = new Map(
    [home.status, ...home.descendants].map(({ uri, id }) => [id, localIds.get(uri) ?? `${id}@${host}`]),
  )
  const people = new Map([here.status, ...here.descendants].map(({ account }) => [account.acct, account]))
  const added = home.descendants
    .filter(({ uri }) => uri !== '' && !localIds.has(uri))
    .map(
      (status): Status => ({
        ...status,
        id: ids.get(status.id) ?? status.id,
        in_reply_to_id: status.in_reply_to_id
          ? (ids.get(status.in_reply_to_id) ?? `${status.in_reply_to_id}@${host}`)
          : null,
        account: toLocal(status.account, host, browsedHost, people),
        mentions: status.mentions.map((mention) => ({
          ...mention,
          acct: toLocalHandle(mention.acct, host, browsedHost),
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
  const reasons = new Map([
    ...here.lacks.map(({ under, why }) => [under, why] as const),
    ...home.lacks.map(({ under, why }) => [ids.get(under) ?? under, why] as const),
  ])
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

/** The account as the browsed server would name it, and by the id it has there where it is known. */
function toLocal(
  account: Account,
  host: string,
  browsedHost: string,
  people: ReadonlyMap<string, Account>,
): Account {
  const acct = toLocalHandle(account.acct, host, browsedHost)
  return { ...account, acct, id: people.get(acct)?.id ?? `${account.id}@${host}` }
}

/** A handle of the home server as the browsed one writes it. */
function toLocalHandle(acct: string, host: string, browsedHost: string): string {
  const [name = '', server = host] = acct.split('@')
  return server === browsedHost ? name : `${name}@${server}`
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
