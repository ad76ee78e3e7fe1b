import { useState } from 'preact/hooks'

let last = 0

/**
 * An id that no other element of ours has, for as long as the component lives.
 *
 * Preact's `useId` counts anew for every `render` call, and a panel is drawn by one for each change: what came later
 * would share the ids of what was there.
 */
export function useUniqueId(): string {
  const [id] = useState(() => {
    last += 1
    return `pr-${last}`
  })
  return id
}
