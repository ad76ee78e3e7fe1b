/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react'
import type { Context, Status as StatusEntity } from '../api/entities'
import { api } from './api-client'
import { Column } from './Column'
import { DetailedStatus } from './DetailedStatus'
import { isOld } from './initial-state'
import { orderThread } from './order-thread'
import { getScroll, usePlace } from './router'
import { Status } from './Status'
import { getStatus, getThread, keepStatuses, keepThread, useStore } from './store'

/** A thread: not virtualised, no articles. */
export function ThreadColumn({ id }: { id: string }) {
  useStore()
  const { key } = usePlace()
  const focal = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState(false)
  const thread = getThread(id)

  useEffect(() => {
    setFailed(false)
    const load = async () => {
      keepStatuses([await api<StatusEntity>(`/api/v1/statuses/${id}`)])
      const context = await api<Context>(`/api/v1/statuses/${id}/context`)
      keepThread(id, context.ancestors, context.descendants)
    }
    load().catch(() => setFailed(true))
  }, [id])

  const ancestors = thread?.ancestors ?? []
  useEffect(() => {
    if (ancestors.length > 0 && getScroll(key) === 0) focal.current?.scrollIntoView()
  }, [ancestors.length, key])

  const replies = orderThread(
    id,
    (thread?.descendants ?? []).flatMap((each) => getStatus(each) ?? []),
    isOld ? 'by-id' : 'first-then-newest',
  )
  return (
    <Column title="Post" back>
      {failed && <div className="empty-column-indicator">This could not be loaded.</div>}
      <div className={isOld ? 'scrollable' : 'scrollable item-list'}>
        {ancestors.map((each) => (
          <div key={each} tabIndex={-1}>
            <Status id={each} inThread="connected" />
          </div>
        ))}
        {/* Since 4.5 nothing of one thread is used again for the next; before, the wrapper was. */}
        <div key={isOld ? 'focal' : id} tabIndex={-1} ref={focal}>
          <DetailedStatus id={id} />
        </div>
        {replies.map((reply, index) => {
          const follows = index > 0 && replies[index - 1]?.id === reply.in_reply_to_id
          return (
            <div key={reply.id} tabIndex={-1}>
              <Status id={reply.id} inThread={follows ? 'connected' : 'first'} />
            </div>
          )
        })}
      </div>
    </Column>
  )
}
