import { cdp } from 'vitest/browser'

/** A node as Chromium's protocol gives it. @see https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/ */
interface AxNode {
  nodeId: string
  ignored: boolean
  role?: { value: string }
  name?: { value: string }
  value?: { value: string | number }
  properties?: { name: string; value: { value: unknown } }[]
  childIds?: string[]
}

interface Session {
  send(method: 'Page.getFrameTree'): Promise<{ frameTree: FrameTree }>
  send(method: 'Accessibility.getFullAXTree', params: { frameId: string }): Promise<{ nodes: AxNode[] }>
}
interface FrameTree {
  frame: { id: string }
  childFrames?: FrameTree[]
}

/** Said as one with what is inside. */
const WHOLE = new Set(
  'button link option radio checkbox searchbox combobox progressbar columnheader rowheader image DisclosureTriangle'.split(
    ' ',
  ),
)
/** Of no meaning to a listener: what is inside is said in its place. */
const SILENT = new Set('RootWebArea generic none form mark time emphasis'.split(' '))
/** Names of what comes next, which says them itself. */
const NAMES = new Set(['LabelText', 'Legend', 'InlineTextBox', 'ListMarker'])
/** Only break what is said into pieces. */
const BREAKS = new Set(['paragraph'])
const STATES = ['level', 'expanded', 'checked', 'pressed', 'disabled', 'live'] as const

/**
 * What a screen reader is given of the test page, as an indented outline: role, "name", [states], and plain text.
 *
 * By Chromium, over its protocol.
 */
export async function readOutline(): Promise<string[]> {
  const session = cdp() as unknown as Session
  const { frameTree } = await session.send('Page.getFrameTree')
  const frame = frameTree.childFrames?.[0] ?? frameTree
  const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId: frame.frame.id })
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const lines: string[] = []
  let text: string[] = []

  const flush = (depth: number) => {
    const words = text.join(' ').replace(/\s+/g, ' ').trim()
    if (words !== '') lines.push(`${'  '.repeat(depth)}${words}`)
    text = []
  }
  const walk = (node: AxNode, depth: number) => {
    const role = node.role?.value ?? 'none'
    const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? [])
    const walkAll = (deeper: number) => {
      for (const child of children) walk(child, deeper)
    }
    if (role === 'StaticText') {
      if (!node.ignored) text.push(node.name?.value ?? '')
    } else if (NAMES.has(role)) {
      // What is checked stands inside its label.
      text = []
      walkAll(depth)
      text = []
    } else if (node.ignored || SILENT.has(role)) walkAll(depth)
    else if (BREAKS.has(role)) {
      flush(depth)
      walkAll(depth)
      flush(depth)
    } else {
      flush(depth)
      lines.push(`${'  '.repeat(depth)}${describe(node, role)}`)
      const named = WHOLE.has(role) || (role === 'heading' && !children.some((child) => holdsControl(child)))
      if (named) return
      walkAll(depth + 1)
      flush(depth + 1)
    }
  }
  const holdsControl = (node: AxNode): boolean =>
    ['button', 'link'].includes(node.role?.value ?? '') ||
    (node.childIds ?? []).some((id) => {
      const child = byId.get(id)
      return child !== undefined && holdsControl(child)
    })

  if (nodes[0]) walk(nodes[0], 0)
  flush(0)
  return lines
}

function describe({ name, value, properties = [] }: AxNode, role: string): string {
  const states = STATES.flatMap((state) => {
    const found = properties.find((property) => property.name === state)?.value.value
    if (found === undefined || found === 'off') return []
    if (state === 'level') return role === 'heading' ? [`level ${found}`] : []
    if (state === 'live') return [`live ${found}`]
    if (state === 'expanded') return [found === true ? 'expanded' : 'collapsed']
    return found === true || found === 'true' ? [state] : []
  })
  const said = value?.value === undefined || value.value === '' ? '' : ` = ${value.value}`
  const called = name?.value ? ` "${name.value.replace(/\s+/g, ' ').trim()}"` : ''
  return `${role}${called}${said}${states.length > 0 ? ` [${states.join(', ')}]` : ''}`
}
