import type { Account, Notification, Status } from './entities'

/** Everything one server knows. Mutable: tests add posts and change whom the reader follows. */
export interface World {
  /** The host people type, such as `mas.to`; pictures live on `media.` of it. */
  host: string
  accounts: Map<string, Account>
  /** As everybody would see them: no field that belongs to a reader. Boosts and quotes share objects. */
  statuses: Map<string, Status>
  /** Account id of the one person who can sign in. */
  me: string
  followed: Set<string>
  /** Accounts whose posts the signed-in reader is never given. */
  blocked: Set<string>
  bookmarks: Set<string>
  favourites: Set<string>
  reblogs: Set<string>
  /** The signed-in reader's choices by poll id. */
  votes: Map<string, number[]>
  /** Polls whose author hides the totals until the end. */
  hiddenTotals: Set<string>
  lists: Map<string, { title: string; accounts: Set<string> }>
  notifications: Notification[]
  /** Replies that only other servers have so far, by the status whose context makes this one fetch them. */
  elsewhere: Map<string, Status[]>
  filters: { id: string; title: string; phrase: string; action: 'warn' | 'hide' }[]
}

/** A server that knows nothing but the person who can sign in. */
export function createWorld(host: string, me: Account): World {
  return {
    host,
    accounts: new Map([[me.id, me]]),
    statuses: new Map(),
    me: me.id,
    followed: new Set(),
    blocked: new Set(),
    bookmarks: new Set(),
    favourites: new Set(),
    reblogs: new Set(),
    votes: new Map(),
    hiddenTotals: new Set(),
    lists: new Map(),
    notifications: [],
    elsewhere: new Map(),
    filters: [],
  }
}

/** Makes posts, and the accounts that wrote them, known to a server. */
export function addStatuses(world: World, statuses: Iterable<Status>) {
  for (const status of statuses) {
    world.statuses.set(status.id, status)
    world.accounts.set(status.account.id, status.account)
  }
}

/** Snowflake order as the database sorts it: numeric, oldest first. */
export function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}
