import type { Account, Context, Status } from './entities'
import { maySee } from './may-see'
import { presentStatus } from './present-status'
import { compareIds, type World } from './world'

/** How much of a thread Mastodon gives (the same constants in 4.2–4.6); `depth` in levels below the post. */
export const CONTEXT_LIMITS = {
  signedIn: { ancestors: 4096, descendants: 4096, depth: Number.POSITIVE_INFINITY },
  signedOut: { ancestors: 40, descendants: 60, depth: 20 },
} as const

/**
 * The thread around a post, cut as the real server cuts it.
 *
 * The cut is made on the tree of ids, depth first and oldest ids first, before anything is hidden from the
 * reader. So fewer descendants than the limit do not prove that none are missing.
 */
export function readContext(world: World, status: Status, viewer: Account | null): Context {
  const limits = viewer ? CONTEXT_LIMITS.signedIn : CONTEXT_LIMITS.signedOut
  const descendants = descendantIds(world, status.id, limits.descendants, limits.depth)
  return {
    ancestors: present(world, ancestorIds(world, status, limits.ancestors), viewer),
    descendants: promoteSelfReplies(present(world, descendants, viewer)),
  }
}

function present(world: World, ids: readonly string[], viewer: Account | null): Status[] {
  return ids
    .flatMap((id) => world.statuses.get(id) ?? [])
    .filter((status) => maySee(world, status, viewer))
    .map((status) => presentStatus(world, status, viewer))
}

/** Nearest first while climbing, so a limit drops the oldest; given back oldest first. */
function ancestorIds(world: World, status: Status, limit: number): string[] {
  const ids: string[] = []
  const seen = new Set([status.id])
  let parent = status.in_reply_to_id
  while (parent && ids.length < limit && !seen.has(parent) && world.statuses.has(parent)) {
    ids.push(parent)
    seen.add(parent)
    parent = world.statuses.get(parent)?.in_reply_to_id ?? null
  }
  return ids.reverse()
}

function descendantIds(world: World, root: string, limit: number, depth: number): string[] {
  const children = new Map<string, string[]>()
  for (const status of world.statuses.values()) {
    if (!status.in_reply_to_id) continue
    const siblings = children.get(status.in_reply_to_id) ?? []
    siblings.push(status.id)
    children.set(status.in_reply_to_id, siblings)
  }
  for (const siblings of children.values()) siblings.sort(compareIds)

  const ids: string[] = []
  const onPath = new Set([root])
  const stack = [{ id: root, rest: [...(children.get(root) ?? [])] }]
  while (stack.length > 0 && ids.length < limit) {
    const top = stack[stack.length - 1]
    const next = top?.rest.shift()
    if (!top || next === undefined) {
      if (top) onPath.delete(top.id)
      stack.pop()
      continue
    }
    if (onPath.has(next)) continue
    ids.push(next)
    if (stack.length >= depth) continue
    onPath.add(next)
    stack.push({ id: next, rest: [...(children.get(next) ?? [])] })
  }
  return ids
}

/** Answers of a writer to themselves come first, as the server orders them. */
function promoteSelfReplies(statuses: Status[]): Status[] {
  const isSelfReply = (status: Status) => status.in_reply_to_account_id === status.account.id
  return [...statuses.filter(isSelfReply), ...statuses.filter((status) => !isSelfReply(status))]
}
