import type { RefObject, TargetedEvent, TargetedFocusEvent } from 'preact'
import { useState } from 'preact/hooks'

/** Where the keyboard is in a list, and the listeners of the list that tell. */
export interface FocusedRow {
  /** Position of the row that holds the focus, from 1, as in its `aria-posinset`; `null` where none does. */
  focused: number | null
  onFocusIn(event: TargetedEvent<HTMLUListElement>): void
  onFocusOut(event: TargetedFocusEvent<HTMLUListElement>): void
}

/** Follows the keyboard through the rows of a list. */
export function useFocusedRow(list: RefObject<HTMLUListElement | null>): FocusedRow {
  const [focused, setFocused] = useState<number | null>(null)
  return {
    focused,
    onFocusIn({ target }) {
      const position = target instanceof Element && target.closest('li')?.getAttribute('aria-posinset')
      setFocused(position ? Number(position) : null)
    },
    onFocusOut({ relatedTarget }) {
      // On its way to another row the keyboard is nowhere: letting go now would take that row away from under it.
      if (relatedTarget instanceof Node && list.current?.contains(relatedTarget)) return
      // Where the whole window loses the focus, its element stays the active one and gets it back.
      const root = list.current?.getRootNode()
      const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null
      if (!list.current?.contains(active)) setFocused(null)
    },
  }
}
