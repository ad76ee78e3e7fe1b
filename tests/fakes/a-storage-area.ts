import type { StorageArea } from '../../lib/platform/corrections-store'

/** Storage in memory that tells of every change, as a browser's does; `items` is what it holds. */
export function aStorageArea(items: Record<string, unknown> = {}) {
  const listeners = new Set<(changes: Record<string, unknown>) => void>()
  const tell = (keys: readonly string[]) => {
    const changes = Object.fromEntries(keys.map((key) => [key, { newValue: items[key] }]))
    for (const listener of listeners) listener(changes)
  }
  const area: StorageArea = {
    async get(keys) {
      const wanted = (keys ?? Object.keys(items)).filter((key) => Object.hasOwn(items, key))
      return structuredClone(Object.fromEntries(wanted.map((key) => [key, items[key]])))
    },
    async set(more) {
      Object.assign(items, structuredClone(more))
      tell(Object.keys(more))
    },
    async remove(keys) {
      const there = keys.filter((key) => Object.hasOwn(items, key))
      for (const key of there) delete items[key]
      tell(there)
    },
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  }
  return { area, items, countListeners: () => listeners.size }
}
