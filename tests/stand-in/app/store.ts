import { useSyncExternalStore } from 'react'
import type { Poll, Status } from '../api/entities'
import type { StreamEvent } from './page-hooks'

/** A thread as its page lists it. */
export interface ThreadIds {
  ancestors: string[]
  descendants: string[]
}

/**
 * Everything the page has been given, in one place: a post that shows in two columns is one post,
 * and a timeline gone back to is there at once.
 */
const statuses = new Map<string, Status>()
const timelines = new Map<string, string[]>()
const threads = new Map<string, ThreadIds>()
const opened = new Set<string>()
const listeners = new Set<() => void>()
let version = 0

function changed() {
  version += 1
  for (const listener of listeners) listener()
}

/** Renders again whenever anything in the store changes. */
export function useStore() {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => version,
  )
}

export const getStatus = (id: string) => statuses.get(id)
export const getTimeline = (key: string) => timelines.get(key)
export const getThread = (id: string) => threads.get(id)
/** Whether the reader has opened the content warning, or the filtered post, of this name. */
export const isOpened = (key: string) => opened.has(key)

/** Keeps posts, with what they boost and quote. */
export function keepStatuses(list: readonly Status[]) {
  for (const status of list) {
    if (status.reblog) keepStatuses([status.reblog])
    const quoted = status.quote?.quoted_status
    if (quoted) keepStatuses([{ ...quoted, quote: statuses.get(quoted.id)?.quote ?? quoted.quote ?? null }])
    statuses.set(status.id, status)
  }
  changed()
}

export function keepTimeline(key: string, list: readonly Status[], append: boolean) {
  const ids = list.map(({ id }) => id)
  timelines.set(key, append ? [...(timelines.get(key) ?? []), ...ids] : ids)
  keepStatuses(list)
}

export function keepThread(id: string, ancestors: readonly Status[], descendants: readonly Status[]) {
  const ids = (list: readonly Status[]) => list.map((status) => status.id)
  threads.set(id, { ancestors: ids(ancestors), descendants: ids(descendants) })
  keepStatuses([...ancestors, ...descendants])
}

/** Puts a poll's new figures into its post. */
export function keepPoll(statusId: string, poll: Poll) {
  const status = statuses.get(statusId)
  if (status) statuses.set(statusId, { ...status, poll })
  changed()
}

export function toggleOpened(key: string) {
  if (!opened.delete(key)) opened.add(key)
  changed()
}

/** Does what a streaming connection would. */
export function receive({ event, payload }: StreamEvent) {
  if (event === 'delete') {
    for (const [key, ids] of timelines) {
      const kept = ids.filter((id) => id !== payload && statuses.get(id)?.reblog?.id !== payload)
      timelines.set(key, kept)
    }
    for (const thread of threads.values())
      thread.descendants = thread.descendants.filter((id) => id !== payload)
    changed()
    return
  }
  if (event === 'update') {
    const parent = payload.in_reply_to_id
    const home = timelines.get('home')
    if (!parent && home) timelines.set('home', [payload.id, ...home])
    for (const [id, thread] of threads)
      if (parent && (parent === id || thread.descendants.includes(parent)))
        thread.descendants = [...thread.descendants, payload.id]
  }
  keepStatuses([payload])
}
