/** @jsxImportSource react */
import { type MouseEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Status } from '../api/entities'
import { Poll } from './Poll'
import { PostText } from './PostText'
import { QuotedStatus } from './QuotedStatus'
import { isOpened, toggleOpened } from './store'

/** Taller posts than this are folded once, measured when they are first shown. */
const MAX_HEIGHT_PX = 706

/** What stands between a post's head and its buttons: filter, content warning, text, poll and quote. */
export function StatusBody({ status, onOpen }: { status: Status; onOpen?: () => void }) {
  const filter = status.filtered?.find(({ filter }) => filter.filter_action === 'warn')?.filter
  const filterKey = `filter:${status.id}`
  if (filter && !isOpened(filterKey))
    return (
      <div className="content-warning content-warning--filter">
        <p>
          Matches filter “<span className="filter-name">{filter.title}</span>”
        </p>
        <button type="button" className="link-button" onClick={() => toggleOpened(filterKey)}>
          Show anyway
        </button>
      </div>
    )

  const warningKey = `warning:${status.id}`
  const shown = status.spoiler_text === '' || isOpened(warningKey)
  return (
    <>
      {status.spoiler_text !== '' && (
        <div className="content-warning">
          <p id={`warning-${status.id}`}>{status.spoiler_text}</p>
          <button
            type="button"
            className="link-button"
            aria-describedby={`warning-${status.id}`}
            onClick={() => toggleOpened(warningKey)}
          >
            {shown ? 'Show less' : 'Show more'}
          </button>
        </div>
      )}
      {shown && <StatusContent status={status} {...(onOpen ? { onOpen } : {})} />}
      {shown && status.quote && <QuotedStatus quote={status.quote} />}
    </>
  )
}

function StatusContent({ status, onOpen }: { status: Status; onOpen?: () => void }) {
  const element = useRef<HTMLDivElement>(null)
  const start = useRef<{ x: number; y: number } | null>(null)
  const [folded, setFolded] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured once, as the real one does.
  useLayoutEffect(() => {
    if (onOpen && status.spoiler_text === '' && (element.current?.clientHeight ?? 0) > MAX_HEIGHT_PX)
      setFolded(true)
  }, [])

  const onMouseUp = (event: MouseEvent) => {
    if (!start.current) return
    const moved = Math.abs(event.clientX - start.current.x) + Math.abs(event.clientY - start.current.y)
    start.current = null
    for (let node = event.target as Element | null; node; node = node.parentElement)
      if (['button', 'a', 'label'].includes(node.localName)) return
    if (moved < 5 && event.button === 0) onOpen?.()
  }

  const classes = [
    'status__content',
    onOpen && 'status__content--with-action',
    folded && 'status__content--collapsed',
  ]
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as in Mastodon, a click on the text opens the post. */}
      <div
        className={classes.filter(Boolean).join(' ')}
        ref={element}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the element Mastodon renders.
        tabIndex={0}
        onMouseDown={(event) => {
          start.current = { x: event.clientX, y: event.clientY }
        }}
        onMouseUp={onMouseUp}
      >
        <div
          className="status__content__text status__content__text--visible translate"
          lang={status.language ?? undefined}
        >
          <PostText status={status} />
        </div>
        {status.poll && <Poll status={status} poll={status.poll} />}
      </div>
      {folded && (
        <button type="button" className="status__content__read-more-button" onClick={onOpen}>
          Read more
        </button>
      )}
    </>
  )
}
