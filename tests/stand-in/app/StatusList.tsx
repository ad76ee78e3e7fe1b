/** @jsxImportSource react */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { Article, type ArticleObserver, createArticleObserver } from './Article'
import { isDeck } from './initial-state'
import { usePlace } from './router'
import { ScrollKeeper } from './ScrollKeeper'

interface StatusListProps {
  /** Names the list among the others on the page. */
  name: string
  ids: readonly string[]
  render: (id: string, hidden: boolean) => ReactNode
  onLoadMore?: () => void
}

/** A virtualised list: the document scrolls it, or itself in the deck. */
export function StatusList({ name, ids, render, onLoadMore }: StatusListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  // At once where the document scrolls: the list must have its height before the scroll position is restored.
  const [observer, setObserver] = useState<ArticleObserver | null>(() =>
    isDeck ? null : createArticleObserver(null, '0px'),
  )
  const { key } = usePlace()
  // The entry of the history this list was opened at, for as long as it is mounted.
  const listKey = useMemo(() => `${key}:${name}`, [key, name])

  useEffect(() => {
    if (isDeck) setObserver(createArticleObserver(scroller.current, '300% 0px'))
  }, [])

  return (
    <div className="scrollable scrollable--flex" ref={scroller}>
      <ScrollKeeper firstId={ids[0]} scroller={scroller} />
      <div className="item-list" role="feed">
        {observer &&
          ids.map((id, index) => (
            <Article key={id} id={id} index={index} count={ids.length} listKey={listKey} observer={observer}>
              {(hidden) => render(id, hidden)}
            </Article>
          ))}
      </div>
      {onLoadMore && ids.length > 0 && (
        <button type="button" className="load-more" onClick={onLoadMore}>
          Load more
        </button>
      )}
    </div>
  )
}
