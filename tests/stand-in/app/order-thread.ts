import type { Status } from '../api/entities'

/**
 * The replies in the order the page lists them, which from 4.4 on is neither the API's nor that of time:
 * among siblings the first stays first and the rest run newest to oldest.
 *
 * @param replies in the API's order
 */
export function orderThread(
  rootId: string,
  replies: readonly Status[],
  order: 'by-id' | 'first-then-newest',
): Status[] {
  const known = new Set(replies.map(({ id }) => id))
  const children = new Map<string, Status[]>()
  for (const reply of replies) {
    const parent = reply.in_reply_to_id
    // A reply whose parent was withheld stands below the post itself.
    const key = parent && known.has(parent) ? parent : rootId
    children.set(key, [...(children.get(key) ?? []), reply])
  }
  const listed = new Set<string>()
  const list = (parent: string): Status[] => {
    const [first, ...rest] = children.get(parent) ?? []
    if (!first) return []
    const siblings = order === 'by-id' ? [first, ...rest] : [first, ...rest.reverse()]
    return siblings.flatMap((sibling) => {
      if (listed.has(sibling.id)) return []
      listed.add(sibling.id)
      return [sibling, ...list(sibling.id)]
    })
  }
  return list(rootId)
}
