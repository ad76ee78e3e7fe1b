import { useSyncExternalStore } from 'react'
import { isDeck } from './initial-state'

/** Where the page is. */
export interface Place {
  pathname: string
  search: string
  /** One entry of the history. */
  key: string
}

const listeners = new Set<() => void>()
const scrolls = new Map<string, number>()
let place = readPlace()

// The app restores the scroll position itself, once the column it belongs to is back.
history.scrollRestoration = 'manual'
addEventListener('scroll', () => scrolls.set(place.key, scrollY), { passive: true })
addEventListener('popstate', () => moveTo(readPlace()))

function readPlace(): Place {
  const key = (history.state as { key?: string } | null)?.key ?? 'first'
  return { pathname: location.pathname, search: location.search, key }
}

function moveTo(next: Place) {
  place = next
  for (const listener of listeners) listener()
}

/** The current place; renders again when it changes. */
export function usePlace(): Place {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => place,
  )
}

export const getPlace = () => place

/** How far down this entry of the history was scrolled; 0 for a new one. */
export const getScroll = (key: string) => scrolls.get(key) ?? 0

/** Goes to a path of the app, adding or taking away `/deck` as the layout wants. */
export function navigate(path: string) {
  const bare = path.replace(/^\/deck(?=\/)/, '')
  const target = isDeck && !bare.startsWith('/deck') ? `/deck${bare}` : bare
  history.pushState(
    { key: Math.random().toString(36).slice(2, 8), state: { fromMastodon: true } },
    '',
    target,
  )
  moveTo(readPlace())
}

/** Corrects the address without a new entry. */
export function redirect(path: string) {
  history.replaceState(history.state, '', path)
  moveTo(readPlace())
}
