import { browser } from 'wxt/browser'
import type { StorageArea } from './corrections-store'

/** What is known of the browser's windows and storage. */
interface BrowserOfAreas {
  extension: { inIncognitoContext?: boolean }
  storage: { local: StorageArea }
}

/** Where what is corrected on this page is kept: on this machine, or, in a private window, in the page's memory. */
export function getPageArea({ extension, storage }: BrowserOfAreas = browser): StorageArea {
  return extension.inIncognitoContext ? createPassingArea(storage.local) : storage.local
}

/** What is written stands over what is kept, and goes with the page; what is kept stays as it is. */
function createPassingArea(kept: StorageArea): StorageArea {
  /** `undefined`: removed. */
  const written = new Map<string, unknown>()
  const listeners = new Set<(changes: Record<string, unknown>) => void>()
  const write = (items: [key: string, value: unknown][]) => {
    for (const [key, value] of items) written.set(key, value)
    const changes = Object.fromEntries(items.map(([key, newValue]) => [key, { newValue }]))
    for (const listener of listeners) listener(changes)
  }
  return {
    async get(keys) {
      const items = { ...(await kept.get(keys)), ...Object.fromEntries(written) }
      const isWanted = (key: string) => items[key] !== undefined && (keys === null || keys.includes(key))
      return Object.fromEntries(Object.entries(items).filter(([key]) => isWanted(key)))
    },
    async set(items) {
      write(Object.entries(items))
    },
    async remove(keys) {
      write(keys.map((key) => [key, undefined]))
    },
    onChanged: {
      addListener(listener) {
        listeners.add(listener)
        kept.onChanged.addListener(listener)
      },
      removeListener(listener) {
        listeners.delete(listener)
        kept.onChanged.removeListener(listener)
      },
    },
  }
}
