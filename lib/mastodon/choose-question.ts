import type { PredictedReply, ReplyTree } from './reply-tree'

/**
 * The post to ask about next, `null` where no question would bring a reply that is known to be missing.
 *
 * The first missing reply decides: one of the posts above it has to be asked. Among those whose answer would
 * reach it, the one whose answer would hold the most missing replies is taken; of equals the nearest, since
 * its answer goes furthest. `docs/collecting.md` says how close to the least number of questions this comes.
 */
export function chooseQuestion(tree: ReplyTree): string | null {
  for (const parentId of tree.listOpen()) {
    const id = chooseFor(parentId, tree)
    if (id !== null) return id
  }
  return null
}

/** Whether some question may still bring what a post lacks. */
export function canBeAsked(parentId: string, tree: ReplyTree): boolean {
  return !tree.isSettled(parentId) && chooseFor(parentId, tree) !== null
}

/** Whether all that a post lacks would stand in the answer about it, were it there to be had. */
export function isInReach(parentId: string, tree: ReplyTree): boolean {
  const missing = tree.predict(parentId).filter((reply) => reply.id === null && reply.parentId === parentId)
  return missing.length === tree.countLack(parentId)
}

function chooseFor(parentId: string, tree: ReplyTree): string | null {
  if (tree.wasAnswered(parentId) && isInReach(parentId, tree)) return null
  let best = { id: null as string | null, gain: 0 }
  for (const id of tree.climb(parentId)) {
    if (tree.wasAsked(id)) continue
    const gain = countMissing(tree.predict(id), parentId)
    if (gain > best.gain) best = { id, gain }
  }
  return best.id
}

/** Missing replies in an answer; 0 where it would not reach those of `parentId`. */
function countMissing(answer: readonly PredictedReply[], parentId: string): number {
  const missing = answer.filter(({ id }) => id === null)
  return missing.some((reply) => reply.parentId === parentId) ? missing.length : 0
}
