import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCollection } from '../../lib/mastodon/collection'
import type { AnswerLimits } from '../../lib/mastodon/reply-tree'
import { Status, type WireThread } from '../../lib/mastodon/schemas'
import { findLeastAnswers, findLeastRuns } from './least-answers'
import { aTree, aTreeWithHidden, createTreeServer, type TreeServer, type TreeShape } from './tree-server'
import { aWireReply } from './wire'

const SMALL: AnswerLimits = { count: 6, depth: 4 }
const REAL: AnswerLimits = { count: 60, depth: 20 }

/** Collects to the end, at most so many answers. */
function collect(server: TreeServer, limits: AnswerLimits, most = Number.POSITIVE_INFINITY): WireThread {
  const collection = createCollection(server.status, limits)
  for (let id = collection.findQuestion(); id !== null; id = collection.findQuestion()) {
    if (collection.countAnswers() >= most) break
    collection.add(id, server.answer(id))
  }
  return collection.toWireThread()
}

const idsOf = (wire: WireThread) => wire.descendants.map(({ id }) => id).sort()
const lackOf = (wire: WireThread, why?: string) =>
  wire.lacks.reduce((sum, lack) => sum + (why === undefined || lack.why === why ? lack.count : 0), 0)

/** Depth first, oldest first, as in `TreeShape`. */
function orderOf({ parents }: TreeShape): string[] {
  const listBelow = (entry: number): string[] =>
    parents.flatMap((parent, child) =>
      child > 0 && parent === entry ? [String(child + 1), ...listBelow(child)] : [],
    )
  return listBelow(0)
}

/** The answer ends at 4, but 8, whose parent is hidden, has no place before it. */
const BENEATH_A_HIDDEN_ONE: TreeShape = {
  parents: [0, 0, 1, 0, 3, 1, 5, 6],
  hidden: new Map([
    [2, 'blocked'],
    [6, 'blocked'],
  ]),
}

describe('what comes', () => {
  it.each([SMALL, { count: 12, depth: 5 }, REAL])('is all that is reachable, each once (%j)', (limits) => {
    fc.assert(
      fc.property(aTree(120), (tree) => {
        const server = createTreeServer(tree, limits)
        expect(idsOf(collect(server, limits))).toEqual([...server.reachable()].sort())
      }),
      { numRuns: 150 },
    )
  })

  it('is never less than the counters announce, unless private replies take places', () => {
    fc.assert(
      fc.property(aTreeWithHidden(80), (tree) => {
        const server = createTreeServer(tree, SMALL)
        const wire = collect(server, SMALL)
        const came = new Set(idsOf(wire))
        expect([...came].filter((id) => !server.reachable().has(id))).toEqual([])
        // What is left out of the reachable hangs beneath somebody hidden, where no counter tells of it.
        const underHidden = (id: string): boolean =>
          id !== '1' && (!server.visible.has(id) || underHidden(server.parentOf(id)))
        const lost = [...server.reachable()].filter((id) => !came.has(id))
        // Private replies take places in an answer and are counted nowhere: then a cut may look like something held back.
        const isExact = ![...(tree.hidden?.values() ?? [])].includes('private')
        if (isExact) expect(lost.filter((id) => !underHidden(id))).toEqual([])
      }),
      { numRuns: 200, examples: [[BENEATH_A_HIDDEN_ONE]] },
    )
  })
})

describe('what is said to be missing', () => {
  it('is every reply to a post that came, and nothing else', () => {
    fc.assert(
      fc.property(aTree(120), fc.integer({ min: 1, max: 6 }), (tree, most) => {
        const server = createTreeServer(tree, SMALL)
        const wire = collect(server, SMALL, most)
        const came = new Set(['1', ...idsOf(wire)])
        const unseen = [...server.visible].filter((id) => !came.has(id))
        expect(lackOf(wire)).toBe(unseen.filter((id) => came.has(server.parentOf(id))).length)
        // A reply that could be had is never said to be out of reach, nor the other way around.
        if (lackOf(wire, 'not-asked') === 0)
          expect(unseen.some((id) => server.reachable().has(id))).toBe(false)
        expect(lackOf(wire, 'held-back')).toBe(0)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the number of answers', () => {
  it('is the least, or close to it', () => {
    const spent = { answers: 0, least: 0 }
    fc.assert(
      fc.property(aTree(40), (tree) => {
        const server = createTreeServer(tree, SMALL)
        const { answers } = collect(server, SMALL)
        const least = findLeastAnswers(server)
        spent.answers += answers
        spent.least += least
        // Who sees counters only can pick the lesser of two branches now and then: docs/collecting.md.
        expect(answers).toBeLessThanOrEqual(Math.max(least + 2, 1.5 * least))
      }),
      { numRuns: 150, seed: 4 },
    )
    expect(spent.answers / spent.least).toBeLessThanOrEqual(1.1)
  })

  const deep: TreeShape = { parents: deepParents(40, 500) }
  const wide: TreeShape = { parents: wideParents(300, 3) }
  it.each<[string, TreeShape, number, number]>([
    ['500 replies on 40 levels', deep, 500, 0],
    // 59 of the direct replies and their answers fill the first answer; no other holds a direct reply.
    ['300 direct replies with 3 answers each', wide, 60, 285],
    [
      'one reply with 300 answers, 2 beneath each',
      {
        parents: [
          0,
          0,
          ...wideParents(300, 2)
            .slice(1)
            .map((p) => p + 1),
        ],
      },
      61,
      280,
    ],
  ])('%s: at most 1.3 times the least', (_, tree, read, missing) => {
    const server = createTreeServer(tree, REAL)
    const wire = collect(server, REAL)
    expect(wire.descendants).toHaveLength(read)
    expect(lackOf(wire)).toBe(missing)
    expect(wire.answers / findLeastRuns(server, orderOf(tree))).toBeLessThanOrEqual(1.3)
  })

  it('is one where the server knows the reader, and where it keeps to no limit we know', () => {
    const parents = wideParents(300, 0)
    const server = createTreeServer({ parents }, { count: 1000, depth: 1000 })
    expect(collect(server, REAL)).toMatchObject({ answers: 1, cap: null, lacks: [] })
  })
})

describe('an answer that makes no sense', () => {
  const anyId = fc.integer({ min: 1, max: 9 }).map(String)
  const anyStatus = fc.record({ id: anyId, parent: fc.option(anyId), counted: fc.nat({ max: 2 ** 31 }) })
  const anyAnswer = fc.array(anyStatus, { maxLength: 12 })

  it('comes to an end all the same, and gives each post once: cycles, duplicates, missing parents, false counts', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 1, maxLength: 9 }), (answers) => {
        const collection = createCollection(createTreeServer({ parents: [0] }, SMALL).status, SMALL)
        const asked: string[] = []
        for (let id = collection.findQuestion(); id !== null; id = collection.findQuestion()) {
          expect(asked).not.toContain(id)
          asked.push(id)
          const entries = answers[asked.length % answers.length] ?? []
          const descendants = entries.map((entry) =>
            Status.parse(aWireReply(entry.id, entry.parent, { replies_count: entry.counted })),
          )
          collection.add(id, { descendants, received: descendants.length, skipped: [] })
        }
        const ids = idsOf(collection.toWireThread())
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids).not.toContain('1')
      }),
      { numRuns: 300 },
    )
  })
})

/** On each level some replies that nobody answers, then one that carries on. */
function deepParents(levels: number, replies: number): number[] {
  const parents = [0]
  let parent = 0
  for (let level = 0; level < levels; level += 1) {
    const last = Math.floor(((level + 1) * replies) / levels)
    while (parents.length <= last) parents.push(parent)
    parent = last
  }
  return parents
}

/** Direct replies, then so many answers to each. */
function wideParents(direct: number, answers: number): number[] {
  const nested = Array.from({ length: direct }, (_, index) => Array(answers).fill(index + 1))
  return [0, ...Array(direct).fill(0), ...nested.flat()]
}
