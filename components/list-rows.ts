import type { Gathered } from './gather-people'

/** One card of a list as it is shown. */
export interface Row {
  /** Of its reply, in the list. */
  index: number
  /** How many further replies of its author can be unfolded or folded here; 0 where none. */
  more: number
  /** Whether it is one of those. */
  further: boolean
}

/** The cards that are shown, in order: further replies directly under the one that stands for them, if unfolded. */
export function listRows(gathered: readonly Gathered[], isExpanded: (index: number) => boolean): Row[] {
  const rows: Row[] = []
  for (const { index, further } of gathered) {
    rows.push({ index, more: further.length, further: false })
    if (further.length > 0 && isExpanded(index))
      for (const other of further) rows.push({ index: other, more: 0, further: true })
  }
  return rows
}
