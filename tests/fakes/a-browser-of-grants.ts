import type { BrowserOfGrants } from '../../lib/platform/grants'
import { aStorageArea } from './a-storage-area'

/** A browser whose reader gives or takes what is asked; `held` is what it allows, as patterns. */
export function aBrowserOfGrants(says = true) {
  const held = new Set<string>()
  const listeners: (() => void)[] = []
  const local = aStorageArea()
  const session = aStorageArea()
  const browser: BrowserOfGrants = {
    permissions: {
      contains: async ({ origins }) => origins.every((origin) => held.has(origin)),
      async request({ origins }) {
        if (says) for (const origin of origins) held.add(origin)
        return says
      },
      async remove({ origins }) {
        for (const origin of origins) held.delete(origin)
        for (const listener of listeners) listener()
        return true
      },
      onRemoved: { addListener: (listener) => listeners.push(listener) },
    },
    storage: { local: local.area, session: session.area },
  }
  return { browser, held, local, session }
}
