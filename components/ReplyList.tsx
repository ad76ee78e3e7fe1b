import type { TargetedEvent, TargetedFocusEvent, VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ReplyReading } from '../lib/model/reading'
import type { Translate } from '../lib/translate'
import { createNearWatch } from './create-near-watch'
import { gatherNobody, gatherPeople } from './gather-people'
import { personKey } from './group-key'
import { listRows, type Row } from './list-rows'
import type { ListView } from './list-view'
import { PersonFold } from './PersonFold'
import { ReplyChunk } from './ReplyChunk'
import { countShown, EVERY_PAGE, PAGE_SIZE } from './reply-pages'

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
  /** The chunk that the keyboard is in. */
  const [focused, setFocused] = useState<number | null>(null)

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
    isNextTo(chunk, focused) || (focusRow >= 0 && isNextTo(chunk, toChunk(focusRow)))
  const onFocusIn = ({ target }: TargetedEvent<HTMLUListElement>) => {
    const position = target instanceof Element && target.closest('li')?.getAttribute('aria-posinset')
    setFocused(position ? toChunk(Number(position) - 1) : null)
  }
  const onFocusOut = ({ relatedTarget }: TargetedFocusEvent<HTMLUListElement>) => {
    // On its way to another row the keyboard is nowhere: letting go now would take that row away from under it.
    if (relatedTarget instanceof Node && list.current?.contains(relatedTarget)) return
    // Where the whole window loses the focus, its element stays the active one and gets it back.
    const root = list.current?.getRootNode()
    const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null
    if (!list.current?.contains(active)) setFocused(null)
  }

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
      {left > 0 && (
        <p class="more">
          <button type="button" class="button" onClick={() => onPages(pages + 1)}>
            {t.count('showMoreReplies', Math.min(PAGE_SIZE, left))}
          </button>
          {left > PAGE_SIZE && (
            <button type="button" class="button button-quiet" onClick={() => onPages(EVERY_PAGE)}>
              {t.count('showAllReplies', replies.length)}
            </button>
          )}
        </p>
      )}
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

function toChunk(row: number): number {
  return Math.floor(row / CHUNK_SIZE)
}

/** The chunks beside the keyboard's are there, too: the Tab key finds the way into them. */
function isNextTo(chunk: number, focused: number | null): boolean {
  return focused !== null && Math.abs(chunk - focused) <= 1
}
