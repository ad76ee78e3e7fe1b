import type { Account, Status } from '../api/entities'
import { addStatuses, type World } from '../api/world'
import { createEntityMaker, type EntityMaker } from './make-entities'

/** Where a thread is found. */
export interface ThreadPlace {
  /** Status id of the poll's post. */
  id: string
  /** Its path in the web app. */
  path: string
}

const STARTED_AT = Date.parse('2026-10-19T06:00:00.000Z')
const VOICES = [
  'Yes from me.',
  'No, not without asking.',
  'It depends: CC0 yes, CC BY-ND no.',
  'Not sure yet.',
  'Interesting thread, following along.',
]

/**
 * Adds a poll with many direct replies.
 *
 * @param shape `answers` is how many replies each of them gets in turn
 */
export function addWideThread(world: World, shape: { replies: number; answers?: number }): ThreadPlace {
  const thread = startThread(world, 1, `A poll with ${shape.replies} direct replies. What do you say?`)
  const direct = Array.from({ length: shape.replies }, () => thread.reply(thread.poll))
  for (const parent of direct)
    for (let answer = 0; answer < (shape.answers ?? 0); answer += 1) thread.reply(parent)
  return thread.add()
}

/**
 * Adds a poll whose replies go many levels down: on each level some posts that nobody answers, then one
 * that carries on. Being older, the former come first in any context, so each post can be reached by
 * asking for the context of a post further up.
 */
export function addDeepThread(world: World, shape: { levels: number; replies: number }): ThreadPlace {
  const thread = startThread(world, 2, `A poll with ${shape.levels} levels of replies. What do you say?`)
  let parent = thread.poll
  for (let level = 0; level < shape.levels; level += 1) {
    const share =
      Math.floor(((level + 1) * shape.replies) / shape.levels) -
      Math.floor((level * shape.replies) / shape.levels)
    for (let leaf = 1; leaf < share; leaf += 1) thread.reply(parent)
    parent = thread.reply(parent)
  }
  return thread.add()
}

function startThread(world: World, series: number, question: string) {
  const maker: EntityMaker = createEntityMaker(world.host, series)
  const host = maker.person({ username: `asker${series}`, name: `Asker ${series}` })
  const poll = maker.post({
    by: host,
    at: new Date(STARTED_AT).toISOString(),
    text: question,
    poll: {
      options: [
        ['Yes', 40],
        ['No', 70],
        ['It depends', 30],
        ['Not sure', 10],
      ],
    },
  })
  const posts: Status[] = [poll]
  return {
    poll,
    reply(parent: Status): Status {
      const count = posts.length
      const by: Account = maker.person({ username: `voice${series}_${count}`, name: `Voice ${count}` })
      const post = maker.post({
        by,
        to: parent,
        at: new Date(STARTED_AT + count * 60_000).toISOString(),
        text: VOICES[count % VOICES.length] ?? '',
      })
      posts.push(post)
      return post
    },
    add(): ThreadPlace {
      addStatuses(world, posts)
      return { id: poll.id, path: `/@${host.acct}/${poll.id}` }
    },
  }
}

/** Adds posts with a poll each, all under one hashtag. @returns the path of its timeline */
export function addManyPolls(world: World, polls: number): string {
  const maker = createEntityMaker(world.host, 3)
  const by = maker.person({ username: 'pollster', name: 'Pollster' })
  const posts = Array.from({ length: polls }, (_, index) =>
    maker.post({
      by,
      at: new Date(STARTED_AT + index * 60_000).toISOString(),
      text: `Question ${index + 1} of ${polls}: tea or coffee? #ManyPolls`,
      poll: {
        options: [
          ['Tea', index],
          ['Coffee', polls - index],
        ],
      },
    }),
  )
  addStatuses(world, posts)
  return '/tags/ManyPolls'
}
