import type { Status } from '../mastodon/schemas'

/** What the reader's own filters say of a reply. */
export interface FilterVerdict {
  /** It is not to be shown at all. */
  hidden: boolean
  /** Title of the filter that folds it, `null` where none does. */
  title: string | null
}

/**
 * Applies the filters that the server found to match.
 *
 * The server lists filters of every place; only those for threads count. A deed other than `hide` folds: `blur`
 * means media alone, but to fold too much is the smaller mistake.
 */
export function applyFilters({ filtered }: Status): FilterVerdict {
  const inThreads = filtered.filter(({ filter }) => filter.context?.includes('thread') ?? true)
  const hidden = inThreads.some(({ filter }) => filter.filter_action === 'hide')
  return { hidden, title: inThreads[0]?.filter.title ?? null }
}
