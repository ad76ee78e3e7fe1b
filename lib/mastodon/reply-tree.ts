import { comparePostIds, isPublic } from '../model/post'
import type { Status, WireContext } from './schemas'

/** How much of a thread one answer can hold; the server counts both before it takes out what it hides. */
export interface AnswerLimits {
  /** Posts, in the order of {@link ReplyTree.predict}. */
  count: number
  /** Levels below the post asked about. */
  depth: number
}

/** A reply that an answer would hold: one that came, or one that is counted and did not come. */
export interface PredictedReply {
  /** `null` for one that did not come. */
  id: string | null
  /** The post it answers. */
  parentId: string
}

/**
 * What is known of a thread while its answers come in, and what that says about answers not asked for yet.
 *
 * A parent that never came is a placeholder: it has a place and children, and cannot be asked about.
 * Nothing here recurses, and parents in a circle are climbed once.
 */
export interface ReplyTree {
  /** Takes in the answer about a post; `null` where the server would not answer. */
  add(askedId: string, answer: WireContext | null): void
  /** Every reply that came, each once, in the order it came. */
  list(): readonly Status[]
  /** Replies that a post counts beneath itself and that did not come. */
  countLack(id: string): number
  /** Entries that could not be understood, each once. */
  countSkipped(): number
  wasAsked(id: string): boolean
  /** Asked, and not refused. */
  wasAnswered(id: string): boolean
  /**
   * Whether an answer has shown all there is directly beneath a post: it went on to posts that come later.
   *
   * What such a post still lacks was held back, and no question brings it.
   */
  isSettled(id: string): boolean
  /** Posts that lack answers and are not settled, in the order in which the server would come to what is missing. */
  listOpen(): readonly string[]
  /** Every post that lacks answers, in no particular order. */
  listLacking(): readonly string[]
  /** The post and those above it whose answers could go down to the replies to it, nearest first, as far as they came. */
  climb(id: string): readonly string[]
  /**
   * The posts an answer would hold if nothing were hidden and what did not come had no answers of its own.
   *
   * Depth first, oldest id first, as the server cuts; what did not come is younger than what did.
   */
  predict(askedId: string): readonly PredictedReply[]
}

interface Node {
  parentId: string | null
  /** `null` for a placeholder. */
  status: Status | null
  /** Oldest first. */
  children: string[]
  /** Children that `replies_count` knows of: public and unlisted ones, and those that could not be understood. */
  counted: number
}

/** Creates the tree of a post whose replies are still unknown. */
export function createReplyTree(root: Status, limits: AnswerLimits): ReplyTree {
  const nodes = new Map<string, Node>([[root.id, { parentId: null, status: root, children: [], counted: 0 }]])
  const replies: Status[] = []
  const asked = new Set<string>()
  const answered = new Set<string>()
  const settled = new Set<string>()
  const skippedIds = new Set<string>()
  let namelessSkipped = 0

  const nodeOf = (id: string, elseUnder: string): Node => {
    const known = nodes.get(id)
    if (known) return known
    const placeholder = { parentId: elseUnder, status: null, children: [], counted: 0 }
    nodes.set(id, placeholder)
    insert(nodes.get(elseUnder)?.children, id)
    return placeholder
  }

  const place = (status: Status, askedId: string) => {
    const known = nodes.get(status.id)
    if (known?.status) return
    const parentId = status.in_reply_to_id || askedId
    if (known) remove(nodes.get(known.parentId ?? '')?.children, status.id)
    nodes.set(status.id, {
      parentId,
      status,
      children: known?.children ?? [],
      counted: known?.counted ?? 0,
    })
    replies.push(status)
    const parent = nodeOf(parentId, askedId)
    insert(parent.children, status.id)
    if (status.in_reply_to_id && isPublic(status)) parent.counted += 1
  }

  const tree: ReplyTree = {
    add(askedId, answer) {
      asked.add(askedId)
      if (!answer) return
      answered.add(askedId)
      for (const status of answer.descendants) place(status, askedId)
      const fresh = answer.skipped.filter(({ id }) => id !== null && !skippedIds.has(id))
      const nameless = answer.skipped.filter(({ id }) => id === null)
      // Without an id they cannot be told from those of another answer: the most that one held are surely there.
      const freshNameless = nameless.slice(namelessSkipped)
      namelessSkipped += freshNameless.length
      for (const { id, parentId } of [...fresh, ...freshNameless]) {
        if (id !== null) skippedIds.add(id)
        if (parentId !== null) nodeOf(parentId, askedId).counted += 1
      }
      settle(askedId, new Set(answer.descendants.map(({ id }) => id)))
    },
    list: () => replies,
    countLack(id) {
      const node = nodes.get(id)
      return node?.status ? Math.max(0, node.status.replies_count - node.counted) : 0
    },
    wasAsked: (id) => asked.has(id),
    wasAnswered: (id) => answered.has(id),
    isSettled: (id) => settled.has(id),
    listOpen() {
      const missing = [...walk(root.id, Number.POSITIVE_INFINITY, true)].filter(
        ({ reply }) => reply.id === null,
      )
      return [...new Set(missing.map(({ reply }) => reply.parentId))]
    },
    listLacking: () => [...nodes.keys()].filter((id) => tree.countLack(id) > 0),
    climb(id) {
      const path: string[] = []
      const seen = new Set<string>()
      let at: string | null = id
      while (at !== null && !seen.has(at) && seen.size < limits.depth) {
        seen.add(at)
        const node = nodes.get(at)
        if (node?.status) path.push(at)
        at = node?.parentId ?? null
      }
      return path
    },
    countSkipped: () => skippedIds.size + namelessSkipped,
    predict(askedId) {
      const answer: PredictedReply[] = []
      for (const { reply } of walk(askedId, limits.depth, true)) {
        if (answer.length === limits.count) break
        answer.push(reply)
      }
      return answer
    },
  }

  /** The replies beneath a post in the server's order, with their level below it; parents in a circle come once. */
  function* walk(
    askedId: string,
    depth: number,
    withMissing: boolean,
  ): Generator<{ reply: PredictedReply; level: number }> {
    const seen = new Set([askedId])
    const stack: { reply: PredictedReply; level: number }[] = []
    const pushChildren = (id: string, level: number) => {
      if (level > depth) return
      const missing = withMissing && !settled.has(id) ? Math.min(tree.countLack(id), limits.count) : 0
      for (let nth = 0; nth < missing; nth += 1) stack.push({ reply: { id: null, parentId: id }, level })
      for (const child of (nodes.get(id)?.children ?? []).toReversed())
        stack.push({ reply: { id: child, parentId: id }, level })
    }
    pushChildren(askedId, 1)
    for (let next = stack.pop(); next; next = stack.pop()) {
      const { id } = next.reply
      if (id !== null && seen.has(id)) continue
      yield next
      if (id === null) continue
      seen.add(id)
      pushChildren(id, next.level + 1)
    }
  }

  /** Whatever is not on the way to an answer's last reply was passed, and is shown as far as it ever will be. */
  function settle(askedId: string, came: ReadonlySet<string>) {
    const order = [...walk(askedId, limits.depth, false)]
    // Where a placeholder really stands is not known, nor what was passed before the replies beneath it.
    const astray = new Set<string>()
    for (const { reply } of order)
      if (reply.id !== null && (!nodes.get(reply.id)?.status || astray.has(reply.parentId)))
        astray.add(reply.id)
    const last = order.findLastIndex(({ reply: { id } }) => id !== null && came.has(id) && !astray.has(id))
    const open = new Set(tree.climb(order[last]?.reply.id ?? ''))
    for (const { reply, level } of order.slice(0, last + 1))
      if (reply.id !== null && came.has(reply.id) && level < limits.depth && !open.has(reply.id))
        settled.add(reply.id)
  }

  return tree
}

function insert(siblings: string[] | undefined, id: string) {
  if (!siblings) return
  // From the end: ids come oldest first, nearly always.
  let at = siblings.length
  while (at > 0 && comparePostIds(siblings[at - 1] ?? '', id) > 0) at -= 1
  siblings.splice(at, 0, id)
}

function remove(siblings: string[] | undefined, id: string) {
  const at = siblings?.indexOf(id) ?? -1
  if (at >= 0) siblings?.splice(at, 1)
}
