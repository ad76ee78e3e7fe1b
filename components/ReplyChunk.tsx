import type { ComponentChildren } from 'preact'
import { useCallback, useRef, useState } from 'preact/hooks'
import type { Post } from '../lib/model/post'
import type { NearWatch } from './create-near-watch'
import type { Row } from './list-rows'
import { ReplyGap } from './ReplyGap'
import { ReplyRow } from './ReplyRow'
import { getHeight } from './reply-heights'

interface ReplyChunkProps {
  rows: readonly Row[]
  /** How many rows stand before these, of how many. */
  before: number
  size: number
  /** `null` where the whole list is rendered. */
  watch: NearWatch | null
  /** Whether it is rendered before anything is known of where the reader is. */
  start: boolean
  /** Whether it stays rendered wherever the reader scrolls. */
  held: boolean
  getPost(row: Row): Post
  renderRow(row: Row): ComponentChildren
}

/** A few replies of a list, rendered while the reader is near them; else a gap of their height. */
export function ReplyChunk(props: ReplyChunkProps) {
  const { rows, before, size, watch, start, held, getPost, renderRow } = props
  const [near, setNear] = useState(start)
  const nearRows = useRef<Set<Element> | null>(null)
  const onRow = useCallback((row: Element, rowNear: boolean | null) => {
    nearRows.current ??= new Set()
    if (rowNear) nearRows.current.add(row)
    else nearRows.current.delete(row)
    // A row that goes away says nothing of where the reader is: others may be coming in its place.
    if (rowNear !== null) setNear(nearRows.current.size > 0)
  }, [])
  const onGap = useCallback(() => setNear(true), [])
  if (watch && !near && !held)
    return (
      <ReplyGap
        height={rows.reduce((sum, row) => sum + getHeight(getPost(row)), 0)}
        watch={watch}
        onNear={onGap}
      />
    )
  return (
    <>
      {rows.map((row, index) => {
        const post = getPost(row)
        return (
          <ReplyRow
            key={post.id}
            post={post}
            further={row.further}
            position={before + index + 1}
            size={size}
            watch={watch}
            onNear={onRow}
          >
            {renderRow(row)}
          </ReplyRow>
        )
      })}
    </>
  )
}
