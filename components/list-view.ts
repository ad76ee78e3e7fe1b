import type { PanelView } from '../lib/panel-state'
import type { Group } from './list-groups'
import { toggleItem } from './toggle-item'

/** What the reader has opened in one group's list, and whom to tell of more. */
export interface ListView {
  groupKey: string
  /** Whether a person's further replies fold behind the first. */
  gather: boolean
  /** How many pages are shown; `EVERY_PAGE` for all. */
  pages: number
  onPages(pages: number): void
  /** As `PanelView.expandedPeople`. */
  expandedPeople: readonly string[]
  onPerson(key: string): void
}

/** The part of a panel's view that is about one group's list. */
export function getListView(
  { key, kind }: Pick<Group, 'key' | 'kind'>,
  { view, onView }: { view: PanelView; onView(change: Partial<PanelView>): void },
): ListView {
  return {
    groupKey: key,
    // All of those are one person's.
    gather: kind !== 'author',
    pages: view.pages[key] ?? 1,
    onPages: (pages) => onView({ pages: { ...view.pages, [key]: pages } }),
    expandedPeople: view.expandedPeople,
    onPerson: (person) => onView({ expandedPeople: toggleItem(view.expandedPeople, person) }),
  }
}
