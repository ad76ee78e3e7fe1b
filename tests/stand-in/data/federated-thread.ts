import type { Account, Status } from '../api/entities'
import { addStatuses, type World } from '../api/world'
import type { ThreadPlace } from './generated-threads'
import { createEntityMaker } from './make-entities'

/** A poll of one server as another knows it. */
export interface FederatedThread {
  /** On the browsed server. */
  place: ThreadPlace
  /** Texts of the replies, by who knows them. */
  texts: Readonly<Record<'both' | 'home' | 'browsed', string>>
}

const TEXTS = {
  both: 'Yes, and both servers know it.',
  home: 'No, and only the home server knows it.',
  browsed: 'It depends, and only the browsed server knows it.',
}

/**
 * Adds a poll made on `home` to both worlds: under one `uri`, with ids of their own, and each with a reply that the
 * other never received.
 */
export function addFederatedThread(browsed: World, home: World): FederatedThread {
  const maker = createEntityMaker(home.host, 30)
  const [asker, both, only] = ['asker', 'both', 'homely'].map((username) =>
    maker.person({ username, name: username }),
  ) as [Account, Account, Account]
  const at = (minute: number) =>
    new Date(Date.parse('2026-10-19T08:00:00.000Z') + minute * 60_000).toISOString()
  const poll = maker.post({
    by: asker,
    at: at(0),
    text: 'A poll that lives elsewhere. What do you say?',
    poll: {
      options: [
        ['Yes', 4],
        ['No', 7],
        ['It depends', 3],
      ],
    },
  })
  const shared = maker.post({ by: both, at: at(1), to: poll, text: TEXTS.both })
  const homely = maker.post({ by: only, at: at(2), to: poll, text: TEXTS.home })
  addStatuses(home, [poll, shared, homely])

  const known = [poll, shared].map((status) => toRemote(status, home.host))
  const [pollCopy] = known as [Status, Status]
  pollCopy.replies_count = 1
  const local = createEntityMaker(browsed.host, 31)
  const reader = local.person({ username: 'local', name: 'Local' })
  const here = local.post({ by: reader, at: at(3), to: pollCopy, text: TEXTS.browsed })
  addStatuses(browsed, [...known, here])
  return {
    place: { id: pollCopy.id, path: `/@${pollCopy.account.acct}/${pollCopy.id}` },
    texts: TEXTS,
  }
}

/** A post as another server keeps it: an id of its own, full handles. */
function toRemote(status: Status, host: string): Status {
  const toLocalId = (id: string) => String(BigInt(id) + 7n)
  return {
    ...status,
    id: toLocalId(status.id),
    in_reply_to_id: status.in_reply_to_id && toLocalId(status.in_reply_to_id),
    account: { ...status.account, acct: `${status.account.acct}@${host}` },
  }
}
