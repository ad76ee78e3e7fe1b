/** @jsxImportSource react */
import { type ReactNode, useEffect, useRef, useState } from 'react'

/** Last measured heights by list and post, so that what is off screen keeps its room. */
const heights = new Map<string, number>()
addEventListener('resize', () => heights.clear())

/** Tells each article of one list when it comes into view and leaves it. */
export interface ArticleObserver {
  observe(element: Element, notice: (entry: IntersectionObserverEntry) => void): () => void
}

/** @param root the scrolling element, or `null` where the document scrolls */
export function createArticleObserver(root: Element | null, rootMargin: string): ArticleObserver {
  const notices = new Map<Element, (entry: IntersectionObserverEntry) => void>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) notices.get(entry.target)?.(entry)
    },
    { root, rootMargin },
  )
  return {
    observe(element, notice) {
      notices.set(element, notice)
      observer.observe(element)
      return () => {
        notices.delete(element)
        observer.unobserve(element)
      }
    },
  }
}

interface ArticleProps {
  id: string
  index: number
  count: number
  /** Of the list at this entry of the history. */
  listKey: string
  observer: ArticleObserver
  children: (hidden: boolean) => ReactNode
}

/** One entry of a virtualised list: its content is there only while it is in view. */
export function Article({ id, index, count, listKey, observer, children }: ArticleProps) {
  const element = useRef<HTMLElement>(null)
  const heightKey = `${listKey}:${id}`
  const [inView, setInView] = useState<boolean | null>(null)

  useEffect(() => {
    if (!element.current) return
    return observer.observe(element.current, (entry) => {
      // Measured before anything is taken out, panels of extensions included.
      heights.set(heightKey, entry.boundingClientRect.height)
      setInView(entry.isIntersecting)
    })
  }, [observer, heightKey])

  const height = heights.get(heightKey)
  const hidden = inView === false || (inView === null && height !== undefined)
  return (
    <article
      ref={element}
      data-id={id}
      aria-posinset={index + 1}
      aria-setsize={count}
      tabIndex={-1}
      style={hidden ? { height, opacity: 0, overflow: 'hidden' } : undefined}
    >
      {children(hidden)}
    </article>
  )
}
