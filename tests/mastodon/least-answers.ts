import type { TreeServer } from './tree-server'

/**
 * The fewest answers that together hold everything reachable, by trying all ways; for small trees.
 *
 * The answer about the poll is always among them: nothing else holds the replies to it.
 */
export function findLeastAnswers(server: TreeServer): number {
  const reachable = [...server.reachable()]
  const windows = [...reachable].map((id) => server.window(id))
  const cover = (open: ReadonlySet<string>, left: number): boolean => {
    if (open.size === 0) return true
    if (left === 0) return false
    const holding = (id: string) => windows.filter((window) => window.includes(id))
    const rarest = [...open].map(holding).reduce((a, b) => (b.length < a.length ? b : a))
    return rarest.some((window) => cover(without(open, window), left - 1))
  }
  const open = without(new Set(reachable), server.window('1'))
  for (let more = 0; ; more += 1) if (cover(open, more)) return more + 1
}

/**
 * The same for a tree of any size in which no answer is cut by depth.
 *
 * In the server's order every answer is then one run of replies, and fewest runs are found by taking, for the first
 * reply not held yet, the run that goes on furthest.
 */
export function findLeastRuns(server: TreeServer, order: readonly string[]): number {
  const at = new Map(order.map((id, index) => [id, index]))
  const reachable = server.reachable()
  const endOf = (id: string) => Math.max(-1, ...server.window(id).map((held) => at.get(held) ?? -1))
  const held = new Set(server.window('1'))
  let answers = 1
  for (const id of order) {
    if (!reachable.has(id) || held.has(id)) continue
    let best = server.parentOf(id)
    for (let above = best; above !== '1'; above = server.parentOf(above))
      if (server.window(above).includes(id) && endOf(above) > endOf(best)) best = above
    for (const each of server.window(best)) held.add(each)
    answers += 1
  }
  return answers
}

function without(ids: ReadonlySet<string>, held: readonly string[]): Set<string> {
  return new Set([...ids].filter((id) => !held.includes(id)))
}
