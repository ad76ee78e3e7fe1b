import type { Translate } from '../lib/translate'
import { EVERY_PAGE, PAGE_SIZE } from './reply-pages'

interface MoreRepliesProps {
  pages: number
  /** How many entries of the list are not shown; at least one. */
  left: number
  /** How many replies the list has in all. */
  replies: number
  onPages(pages: number): void
  t: Translate
}

/** Shows the next page of a list, or all of it: a page of somebody else's grows only as far as was asked. */
export function MoreReplies({ pages, left, replies, onPages, t }: MoreRepliesProps) {
  return (
    <p class="more">
      <button type="button" class="button" onClick={() => onPages(pages + 1)}>
        {t.count('showMoreReplies', Math.min(PAGE_SIZE, left))}
      </button>
      {left > PAGE_SIZE && (
        <button type="button" class="button button-quiet" onClick={() => onPages(EVERY_PAGE)}>
          {t.count('showAllReplies', replies)}
        </button>
      )}
    </p>
  )
}
