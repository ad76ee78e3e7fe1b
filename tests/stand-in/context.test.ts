import { describe, expect, test } from 'vitest'
import { readContext } from './api/context'
import type { Status } from './api/entities'
import { addStatuses, compareIds, createWorld, type World } from './api/world'
import { addDeepThread, addWideThread } from './data/generated-threads'
import { createEntityMaker } from './data/make-entities'

function emptyWorld(): World {
  return createWorld('mas.to', createEntityMaker('mas.to', 9).person({ username: 'reader', name: 'R' }))
}

const root = (world: World, id: string) => world.statuses.get(id) as Status
const reader = (world: World) => world.accounts.get(world.me) ?? null

/** How many levels below `top` each post stands. */
function levels(world: World, top: string, statuses: readonly Status[]): number[] {
  const level = (id: string | null): number =>
    id === top || id === null ? 0 : 1 + level(world.statuses.get(id)?.in_reply_to_id ?? null)
  return statuses.map(({ id }) => level(id))
}

describe('signed out', () => {
  test('200 direct replies: the 60 oldest', () => {
    const world = emptyWorld()
    const { id } = addWideThread(world, { replies: 200 })
    const oldest = [...world.statuses.keys()].filter((each) => each !== id).sort(compareIds)
    const { descendants } = readContext(world, root(world, id), null)
    expect(descendants.map((status) => status.id)).toEqual(oldest.slice(0, 60))
  })

  test('a branch of an older reply comes before a younger sibling, however late it was written', () => {
    const world = emptyWorld()
    const { id } = addWideThread(world, { replies: 40, answers: 1 })
    const { descendants } = readContext(world, root(world, id), null)
    expect(descendants).toHaveLength(60)
    expect(levels(world, id, descendants)).toEqual(Array.from({ length: 30 }, () => [1, 2]).flat())
  })

  test('a chain of 40 levels ends at the 20th', () => {
    const world = emptyWorld()
    const { id } = addDeepThread(world, { levels: 40, replies: 40 })
    const { descendants } = readContext(world, root(world, id), null)
    expect(levels(world, id, descendants)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })

  test('in a generated deep thread every reply can be reached through those above it', () => {
    const world = emptyWorld()
    const { id } = addDeepThread(world, { levels: 40, replies: 500 })
    const seen = new Set([id])
    for (const each of seen)
      for (const { id: reply } of readContext(world, root(world, each), null).descendants) seen.add(reply)
    expect(seen.size).toBe(501)
  })

  test('what is hidden counts towards the 60', () => {
    const world = emptyWorld()
    const { id } = addWideThread(world, { replies: 80 })
    const oldest = [...world.statuses.keys()].filter((each) => each !== id).sort(compareIds)
    for (const hidden of oldest.slice(0, 5)) root(world, hidden).visibility = 'private'
    expect(readContext(world, root(world, id), null).descendants).toHaveLength(55)
  })

  test('ancestors: the 40 nearest, oldest first', () => {
    const world = emptyWorld()
    addDeepThread(world, { levels: 60, replies: 60 })
    const chain = [...world.statuses.keys()].sort(compareIds)
    const last = chain.at(-1) ?? ''
    const { ancestors } = readContext(world, root(world, last), null)
    expect(ancestors.map(({ id }) => id)).toEqual(chain.slice(-41, -1))
  })
})

describe('signed in', () => {
  test('all 200 replies, and all 40 levels', () => {
    const world = emptyWorld()
    const wide = addWideThread(world, { replies: 200 })
    const deep = addDeepThread(world, { levels: 40, replies: 500 })
    const count = ({ id }: { id: string }) =>
      readContext(world, root(world, id), reader(world)).descendants.length
    expect([count(wide), count(deep)]).toEqual([200, 500])
  })

  test('4,096 at most', () => {
    const world = emptyWorld()
    const { id } = addWideThread(world, { replies: 4200 })
    expect(readContext(world, root(world, id), reader(world)).descendants).toHaveLength(4096)
  })
})

test('answers of a writer to themselves come first', () => {
  const world = emptyWorld()
  const maker = createEntityMaker('mas.to', 4)
  const ann = maker.person({ username: 'ann', name: 'Ann' })
  const ben = maker.person({ username: 'ben', name: 'Ben' })
  const post = (by: typeof ann, minute: number, to?: Status) =>
    maker.post({ by, at: `2026-10-01T10:0${minute}:00.000Z`, text: 'x', ...(to ? { to } : {}) })
  const top = post(ann, 0)
  const reply = post(ben, 1, top)
  const afterthought = post(ann, 2, top)
  addStatuses(world, [top, reply, afterthought])
  expect(readContext(world, top, null).descendants.map(({ id }) => id)).toEqual([afterthought.id, reply.id])
})

test('a cycle of answers ends', () => {
  const world = emptyWorld()
  const maker = createEntityMaker('mas.to', 4)
  const by = maker.person({ username: 'ann', name: 'Ann' })
  const a = maker.post({ by, at: '2026-10-01T10:00:00.000Z', text: 'a' })
  const b = maker.post({ by, at: '2026-10-01T10:01:00.000Z', text: 'b', to: a })
  a.in_reply_to_id = b.id
  addStatuses(world, [a, b])
  expect(readContext(world, a, null)).toMatchObject({
    ancestors: [{ id: b.id }],
    descendants: [{ id: b.id }],
  })
})
