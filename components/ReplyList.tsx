import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ReplyReading } from '../lib/model/reading'
import type { Translate } from '../lib/translate'

/** A screenful or two: opening a group of thousands stays instant. */
const PAGE_SIZE = 20

interface ReplyListProps {
  replies: readonly ReplyReading[]
  renderReply(index: number): VNode | null
  t: Translate
}

/** The replies of an open group, a page at a time. */
export function ReplyList({ replies, renderReply, t }: ReplyListProps) {
  const [pages, setPages] = useState(1)
  const firstNew = useRef<HTMLLIElement>(null)
  const shown = Math.min(replies.length, pages * PAGE_SIZE)
  useEffect(() => {
    // The button moves down or goes away: the keyboard goes on at the first reply that came.
    if (pages > 1) firstNew.current?.focus()
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
        <button type="button" class="button more" onClick={() => setPages(pages + 1)}>
          {t.count('showMoreReplies', left)}
        </button>
      )}
    </>
  )
}
