import type { VNode } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { ReplyReading } from '../lib/model/reading'
import type { Translate } from '../lib/translate'
import { createNearWatch } from './create-near-watch'
import { gatherNobody, gatherPeople } from './gather-people'
import { personKey } from './group-key'
import { listRows, type Row } from './list-rows'
import type { ListView } from './list-view'
import { MoreReplies } from './MoreReplies'
import { PersonFold } from './PersonFold'
import { ReplyChunk } from './ReplyChunk'
import { countShown, PAGE_SIZE } from './reply-pages'
import { useFocusedRow } from './use-focused-row'

/** Rows that come and go together. */
const CHUNK_SIZE = 10
/** So many rows are simply rendered: the page's search finds them, and nothing comes late. */
const WHOLE_UP_TO = 60

interface ReplyListProps extends ListView {
  replies: readonly ReplyReading[]
  renderReply(index: number): VNode | null
  t: Translate
}

/**
 * The replies of an open group, a page at a time.
 *
 * A long list is rendered only near what the reader sees, and where the keyboard is.
 *
 * @see docs/decisions/0009-long-lists.md
 */
export function ReplyList(props: ReplyListProps) {
  const { replies, groupKey, gather, pages, onPages, expandedPeople, onPerson, renderReply, t } = props
  const list = useRef<HTMLUListElement>(null)
  const pagesBefore = useRef(pages)
  const watch = useMemo(createNearWatch, [])
  useEffect(() => () => watch.end(), [watch])
  const { focused, onFocusIn, onFocusOut } = useFocusedRow(list)

  const gathered = useMemo(() => (gather ? gatherPeople : gatherNobody)(replies), [replies, gather])
  const shown = countShown(gathered.length, pages)
  const keyOf = (index: number) => personKey(groupKey, replies[index]?.post.author.id ?? '')
  const expanded = new Set(expandedPeople)
  const isExpanded = (index: number) => expanded.has(keyOf(index))
  const rows = listRows(gathered.slice(0, shown), isExpanded)
  const chunks = cut(rows)

  const came = pages > pagesBefore.current
  const firstCame = came ? gathered[countShown(gathered.length, pagesBefore.current)]?.index : undefined
  const focusRow = firstCame === undefined ? -1 : rows.findIndex(({ index }) => index === firstCame)
  useEffect(() => {
    pagesBefore.current = pages
    // The button moves down or goes away: the keyboard goes on at the first reply that came.
    if (focusRow >= 0) list.current?.querySelector<HTMLElement>(`[aria-posinset="${focusRow + 1}"]`)?.focus()
  }, [pages, focusRow])

  const isHeld = (chunk: number) =>
    [focused, focusRow + 1].some((position) => position !== null && isNextTo(chunk, position))

  const renderRow = (row: Row) => {
    const { index, more } = row
    return (
      <>
        {renderReply(index)}
        {more > 0 && (
          <PersonFold
            more={more}
            person={getPost(row).author}
            expanded={isExpanded(index)}
            onToggle={() => onPerson(keyOf(index))}
            t={t}
          />
        )}
      </>
    )
  }
  const left = gathered.length - shown
  return (
    <>
      <ul class="replies" ref={list} onFocusIn={onFocusIn} onFocusOut={onFocusOut}>
        {chunks.map((chunk, number) => (
          <ReplyChunk
            // By place: what is near stays near when the list is put in another order.
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows in it have keys of their own.
            key={number}
            rows={chunk}
            before={number * CHUNK_SIZE}
            size={rows.length}
            watch={rows.length > WHOLE_UP_TO ? watch : null}
            start={rows.length <= WHOLE_UP_TO || number < PAGE_SIZE / CHUNK_SIZE}
            held={isHeld(number)}
            getPost={getPost}
            renderRow={renderRow}
          />
        ))}
      </ul>
      {left > 0 && <MoreReplies pages={pages} left={left} replies={replies.length} onPages={onPages} t={t} />}
    </>
  )

  function getPost({ index }: Row) {
    const reply = replies[index]
    if (!reply) throw new RangeError(`no reply ${index}`)
    return reply.post
  }
}

function cut(rows: readonly Row[]): Row[][] {
  const chunks: Row[][] = []
  for (let start = 0; start < rows.length; start += CHUNK_SIZE)
    chunks.push(rows.slice(start, start + CHUNK_SIZE))
  return chunks
}

/** Whether a chunk holds a row, or stands beside the one that does: the Tab key finds the way into it. */
function isNextTo(chunk: number, position: number): boolean {
  return position > 0 && Math.abs(chunk - Math.floor((position - 1) / CHUNK_SIZE)) <= 1
}
