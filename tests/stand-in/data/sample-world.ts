import type { Notification, Status } from '../api/entities'
import { addStatuses, createWorld, type World } from '../api/world'
import { createEntityMaker } from './make-entities'
import { READER, SAMPLE_PEOPLE } from './sample-people'
import { makeSampleThread } from './sample-thread'
import { makeSampleTimeline } from './sample-timeline'

/** The sample posts by the places they show up in. */
export function createSampleWorld(host: string): World {
  const maker = createEntityMaker(host)
  const world = createWorld(host, maker.person(READER))
  for (const spec of SAMPLE_PEOPLE) world.followed.add(maker.person(spec).id)
  // The thread first: the id of its poll is known beforehand.
  const thread = makeSampleThread(maker)
  const [poll] = thread as [Status, ...Status[]]
  const timeline = makeSampleTimeline(maker, poll)
  addStatuses(world, [...thread, ...timeline.statuses])

  for (const id of timeline.hiddenTotals) world.hiddenTotals.add(id)
  world.lists.set('1', { title: 'Neighbours', accounts: new Set(locals(world)) })
  world.bookmarks = new Set([poll.id, ...idsOf(timeline.byKey, 'editors', 'tea')])
  world.notifications = makeNotifications(timeline.byKey)
  return world
}

function locals(world: World): string[] {
  return [...world.accounts.values()].filter(({ acct }) => !acct.includes('@')).map(({ id }) => id)
}

function idsOf(byKey: ReadonlyMap<string, Status>, ...keys: string[]): string[] {
  return keys.flatMap((key) => byKey.get(key)?.id ?? [])
}

function makeNotifications(byKey: ReadonlyMap<string, Status>): Notification[] {
  const kinds: readonly (readonly [Notification['type'], string])[] = [
    ['poll', 'own'],
    ['mention', 'poll'],
    ['poll', 'editors'],
    ['favourite', 'own'],
  ]
  return kinds.flatMap(([type, key], index) => {
    const status = byKey.get(key)
    if (!status) return []
    const id = String(90 - index)
    return {
      id,
      type,
      group_key: `ungrouped-${id}`,
      created_at: status.created_at,
      account: status.account,
      status,
    }
  })
}
