import { useLayoutEffect, useRef } from 'preact/hooks'
import type { NearWatch } from './create-near-watch'

interface ReplyGapProps {
  /** In CSS pixels. */
  height: number
  watch: NearWatch
  /** Told when the reader comes near. */
  onNear(): void
}

/** Keeps the place of replies that are too far away to be rendered. */
export function ReplyGap({ height, watch, onNear }: ReplyGapProps) {
  const item = useRef<HTMLLIElement>(null)
  useLayoutEffect(() => {
    if (!item.current) return
    return watch.watch(item.current, 'gap', (near) => {
      if (near) onNear()
    })
  }, [watch, onNear])
  return <li class="reply-gap" ref={item} aria-hidden="true" style={{ blockSize: `${height}px` }} />
}
