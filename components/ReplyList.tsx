import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { ReplyReading } from '../lib/model/reading'
import type { Translate } from '../lib/translate'

/** A screenful or two: opening a group of thousands stays instant. */
const PAGE_SIZE = 20

interface ReplyListProps {
  replies: readonly ReplyReading[]
  /** How many pages are shown. */
  pages: number
  onMore(): void
  renderReply(index: number): VNode | null
  t: Translate
}

/** The replies of an open group, a page at a time. */
export function ReplyList({ replies, pages, onMore, renderReply, t }: ReplyListProps) {
  const pagesBefore = useRef(pages)
  const firstNew = useRef<HTMLLIElement>(null)
  const shown = Math.min(replies.length, pages * PAGE_SIZE)
  useEffect(() => {
    // The button moves down or goes away: the keyboard goes on at the first reply that came.
    if (pages > pagesBefore.current) firstNew.current?.focus()
    pagesBefore.current = pages
  }, [pages])
  const left = Math.min(PAGE_SIZE, replies.length - shown)
  return (
    <>
      <ul class="replies">
        {replies.slice(0, shown).map(({ post }, index) => (
          <li
            key={post.id}
            class="reply"
            tabIndex={-1}
            ref={index === (pages - 1) * PAGE_SIZE ? firstNew : undefined}
          >
            {renderReply(index)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button more" onClick={onMore}>
          {t.count('showMoreReplies', left)}
        </button>
      )}
    </>
  )
}
