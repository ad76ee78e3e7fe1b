const SCROLLS = /^(auto|scroll|overlay)$/

/**
 * The element that an element scrolls in, across the borders of shadow trees; `null` for the page itself.
 *
 * Reads the layout: once for a list, not for every row.
 */
export function findScroller(element: Element): Element | null {
  const page = element.ownerDocument.scrollingElement
  for (let node = getAbove(element); node !== null && node !== page; node = getAbove(node)) {
    // Mastodon's single column has boxes that could scroll and never do: they are as tall as what they hold.
    if (node.scrollHeight > node.clientHeight && SCROLLS.test(getComputedStyle(node).overflowY))
      return node === element.ownerDocument.body ? null : node
  }
  return null
}

function getAbove(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}
