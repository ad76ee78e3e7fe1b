/** A screenful or two: opening a group of thousands stays instant. */
export const PAGE_SIZE = 20

/** In `PanelView.pages`: as many pages as there are, however many more replies come. */
export const EVERY_PAGE = Number.POSITIVE_INFINITY

/** How many of so many entries stand on so many pages. */
export function countShown(entries: number, pages: number): number {
  return Math.min(entries, pages * PAGE_SIZE)
}
