import fc from 'fast-check'
import { parsePollStatus } from '../../lib/mastodon/parse-thread'
import type { AnswerLimits } from '../../lib/mastodon/reply-tree'
import { type PollStatus, Status, type WireContext } from '../../lib/mastodon/schemas'
import { aWireReply, aWireStatus, strangersPoll } from './wire'

/** A thread as a list of parents: entry 0 is the poll itself, every other names an earlier entry. */
export interface TreeShape {
  parents: readonly number[]
  /** Entries that the server hides from this reader: private ones count in no `replies_count`, blocked ones do. */
  hidden?: ReadonlyMap<number, 'private' | 'blocked'>
}

/** A server that knows one thread, and cuts its answers as Mastodon does. */
export interface TreeServer {
  status: PollStatus
  /** The answer about an entry: depth first, oldest first, cut before anything is hidden. */
  answer(id: string): WireContext
  /** Ids that some answer holds, reached from the poll through answers alone. */
  reachable(): ReadonlySet<string>
  /** Ids in the answer about `id`, hidden ones left out. */
  window(id: string): readonly string[]
  /** Entries that the server would show this reader, the poll left out. */
  visible: ReadonlySet<string>
  parentOf(id: string): string
}

const idOf = (entry: number) => String(entry + 1)

export function createTreeServer(
  { parents, hidden = new Map() }: TreeShape,
  limits: AnswerLimits,
): TreeServer {
  const children = parents.map((): number[] => [])
  parents.forEach((parent, entry) => {
    if (entry > 0) children[parent]?.push(entry)
  })
  const counted = (entry: number) =>
    (children[entry] ?? []).filter((child) => hidden.get(child) !== 'private').length
  const status = parsePollStatus(aWireStatus({ poll: strangersPoll(), replies_count: counted(0) }))
  const toStatus = (entry: number) =>
    Status.parse(aWireReply(idOf(entry), idOf(parents[entry] ?? 0), { replies_count: counted(entry) }))

  const cut = (top: number): number[] => {
    const answer: number[] = []
    const stack = (children[top] ?? []).toReversed().map((entry) => ({ entry, level: 1 }))
    for (let next = stack.pop(); next && answer.length < limits.count; next = stack.pop()) {
      answer.push(next.entry)
      if (next.level === limits.depth) continue
      const level = next.level + 1
      for (const entry of (children[next.entry] ?? []).toReversed()) stack.push({ entry, level })
    }
    return answer.filter((entry) => !hidden.has(entry))
  }

  return {
    status,
    answer(id) {
      const descendants = cut(Number(id) - 1).map(toStatus)
      return { descendants, received: descendants.length, skipped: [] }
    },
    window: (id) => cut(Number(id) - 1).map(idOf),
    reachable() {
      const seen = new Set(['1'])
      for (const id of seen) for (const entry of cut(Number(id) - 1)) seen.add(idOf(entry))
      seen.delete('1')
      return seen
    },
    visible: new Set(parents.flatMap((_, entry) => (entry === 0 || hidden.has(entry) ? [] : [idOf(entry)]))),
    parentOf: (id) => idOf(parents[Number(id) - 1] ?? 0),
  }
}

/** How replies choose whom they answer, given random numbers from 0 to 1 and how many posts there are. */
const HABITS: Readonly<Record<string, (at: number, count: number) => number>> = {
  'anybody alike': (at, count) => Math.floor(at * count),
  'the last few': (at, count) => Math.max(0, count - 1 - Math.floor(at * 4)),
  'the poll, mostly': (at, count) => (at < 0.35 ? 0 : Math.floor(((at - 0.35) / 0.65) * count)),
  'the older ones': (at, count) => Math.floor(at ** 2 * count),
}

/** Random trees of four habits. */
export function aTree(most: number): fc.Arbitrary<TreeShape & { habit: string }> {
  const at = fc.double({ min: 0, max: 0.999, noNaN: true })
  return fc
    .tuple(fc.constantFrom(...Object.keys(HABITS)), fc.array(at, { minLength: 1, maxLength: most }))
    .map(([habit, numbers]) => ({
      habit,
      parents: [0, ...numbers.map((number, index) => HABITS[habit]?.(number, index + 1) ?? 0)],
    }))
}

/** The same, some of whose replies are hidden. */
export function aTreeWithHidden(most: number): fc.Arbitrary<TreeShape> {
  const hiding = fc.constantFrom('private', 'blocked', null, null, null, null)
  return fc
    .tuple(aTree(most), fc.array(hiding, { minLength: most, maxLength: most }))
    .map(([{ parents }, kinds]) => ({
      parents,
      hidden: new Map(
        kinds
          .slice(0, parents.length - 1)
          .flatMap((kind, index) => (kind === null ? [] : [[index + 1, kind] as const])),
      ),
    }))
}
