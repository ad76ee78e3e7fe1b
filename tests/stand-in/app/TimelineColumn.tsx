/** @jsxImportSource react */
import { useEffect, useState } from 'react'
import type { Account, Status as StatusEntity } from '../api/entities'
import { api } from './api-client'
import { Column } from './Column'
import { Status } from './Status'
import { StatusList } from './StatusList'
import { getTimeline, keepTimeline, useStore } from './store'

/** A column of posts, newest first. */
export interface Timeline {
  /** Names it in the store. */
  key: string
  title: string
  /** The API's path, or how to find it out. */
  path: string | (() => Promise<string>)
  /** Where in the answer the posts are, if it is not a list of them. */
  field?: string
}

/** The path of a profile's posts, looked up by its handle. */
export async function profilePath(acct: string): Promise<string> {
  const account = await api<Account>(`/api/v1/accounts/lookup?acct=${encodeURIComponent(acct)}`)
  return `/api/v1/accounts/${account.id}/statuses?exclude_replies=true`
}

/** Shows a timeline; loaded once, and there at once when gone back to. */
export function TimelineColumn({ timeline }: { timeline: Timeline }) {
  useStore()
  const ids = getTimeline(timeline.key)
  const [failed, setFailed] = useState(false)

  const load = async (maxId?: string) => {
    const path = typeof timeline.path === 'string' ? timeline.path : await timeline.path()
    const joint = path.includes('?') ? '&' : '?'
    const answer = await api<unknown>(maxId ? `${path}${joint}max_id=${maxId}` : path)
    const list = timeline.field ? (answer as Record<string, unknown>)[timeline.field] : answer
    keepTimeline(timeline.key, list as StatusEntity[], maxId !== undefined)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded once for each timeline.
  useEffect(() => {
    if (!getTimeline(timeline.key)) load().catch(() => setFailed(true))
  }, [timeline.key])

  const loadMore = () => {
    const last = ids?.at(-1)
    if (last) load(last).catch(() => setFailed(true))
  }
  return (
    <Column title={timeline.title}>
      {failed && <div className="empty-column-indicator">This could not be loaded.</div>}
      <StatusList
        name={timeline.key}
        ids={ids ?? []}
        render={(id, hidden) => <Status id={id} hidden={hidden} />}
        {...(timeline.field ? {} : { onLoadMore: loadMore })}
      />
    </Column>
  )
}
