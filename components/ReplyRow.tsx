import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Post } from '../lib/model/post'
import type { NearWatch } from './create-near-watch'
import { saveHeight } from './reply-heights'

interface ReplyRowProps {
  post: Post
  /** Whether it stands under another reply of its author. */
  further: boolean
  /** Its place in the list, from 1, of so many. */
  position: number
  size: number
  /** `null` where the whole list is rendered. */
  watch: NearWatch | null
  /** Told whether the reader is near it, and `null` when it goes away. Stays the same function. */
  onNear(row: Element, near: boolean | null): void
  children: ComponentChildren
}

/** One reply as an item of its list. */
export function ReplyRow({ post, further, position, size, watch, onNear, children }: ReplyRowProps) {
  const item = useRef<HTMLLIElement>(null)
  useLayoutEffect(() => {
    const row = item.current
    if (!watch || !row) return
    const unwatch = watch.watch(row, 'row', (near, height) => {
      if (!near) saveHeight(post, height)
      onNear(row, near)
    })
    return () => {
      unwatch()
      onNear(row, null)
    }
  }, [watch, post, onNear])
  return (
    <li
      class={further ? 'reply reply-further' : 'reply'}
      ref={item}
      tabIndex={-1}
      aria-posinset={position}
      aria-setsize={size}
    >
      {children}
    </li>
  )
}
