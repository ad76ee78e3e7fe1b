interface Node {
  name: string
  next: Map<string | number, Node>
}

const roots = new Map<string | number, Node>()

/**
 * The name that parts make up, with colons between them: "rule:vote:affirm".
 *
 * Each is put together once. There are few, replies have them by the thousand, and making strings costs more than all else
 * that is done with them.
 */
export function toName(first: string, second: string | number, third?: string | number): string {
  const node = follow(follow(null, first), second)
  return third === undefined ? node.name : follow(node, third).name
}

function follow(node: Node | null, part: string | number): Node {
  const next = node?.next ?? roots
  const known = next.get(part)
  if (known) return known
  const made = { name: node ? `${node.name}:${part}` : `${part}`, next: new Map() }
  next.set(part, made)
  return made
}
