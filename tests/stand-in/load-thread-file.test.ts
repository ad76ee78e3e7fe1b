import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readContext } from './api/context'
import type { Status } from './api/entities'
import { presentStatus } from './api/present-status'
import { createWorld } from './api/world'
import { loadThreadFile } from './data/load-thread-file'
import { createEntityMaker } from './data/make-entities'
import { SAMPLE_POLL } from './data/sample-thread'
import { createSampleWorld } from './data/sample-world'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thread-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function save(content: unknown): Promise<string> {
  const path = join(folder, 'thread.json')
  await writeFile(path, JSON.stringify(content))
  return path
}

test('a saved thread becomes part of a server, pictures and all, without the reader who saved it', async () => {
  const origin = createSampleWorld('origin.example')
  const me = origin.accounts.get(origin.me) ?? null
  const saved = presentStatus(origin, origin.statuses.get(SAMPLE_POLL.id) as Status, me)
  const path = await save({ status: saved, context: readContext(origin, saved, me) })

  const world = createWorld(
    'mas.to',
    createEntityMaker('mas.to', 9).person({ username: 'reader', name: 'R' }),
  )
  const place = await loadThreadFile(world, path)
  expect(place).toEqual(SAMPLE_POLL)
  const status = world.statuses.get(place.id) as Status
  expect(world.statuses.size).toBe(43)
  expect(status).not.toHaveProperty('bookmarked')
  expect(status.poll).not.toHaveProperty('voted')
  expect(status.poll?.votes_count).toBe(328)
  expect(new URL(status.account.avatar).host).toBe('media.mas.to')
  expect(readContext(world, status, null).descendants).toHaveLength(41)
})

test.each([[{}], [[]], [{ status: { id: '1' } }]])('%j is refused', async (content) => {
  const world = createWorld('mas.to', createEntityMaker('mas.to').person({ username: 'reader', name: 'R' }))
  await expect(loadThreadFile(world, await save(content))).rejects.toThrow('is not a saved thread')
})
