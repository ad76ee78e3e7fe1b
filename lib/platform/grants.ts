import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { StorageArea } from './corrections-store'
import { Origin } from './origin'

/** What for: to the browser its permission is one and the same, whatever the reader was asked. */
export type Purpose =
  /** To be asked for replies, as the home server of a poll. */
  'home'

/** An origin, and what the reader allowed it for. */
export interface Grant {
  purpose: Purpose
  origin: string
}

/** A grant as it is kept, for whatever purpose: another version may know more of them. */
const KeptGrant = z.object({ purpose: z.string(), origin: Origin })
type KeptGrant = z.infer<typeof KeptGrant>

/** What this needs of `browser`. */
export interface BrowserOfGrants {
  permissions: {
    contains(asked: { origins: string[] }): Promise<boolean>
    request(asked: { origins: string[] }): Promise<boolean>
    remove(asked: { origins: string[] }): Promise<boolean>
    onRemoved: { addListener(listener: () => void): void }
  }
  storage: {
    local: StorageArea
    /** In memory until the browser ends. */
    session: StorageArea
  }
}

/**
 * What the reader allowed: the browser's permission and, kept by us, what for. Neither counts without the other.
 *
 * What was allowed for a private window is kept in memory and counts in private windows alone.
 */
export interface Grants {
  isAllowed(grant: Grant, isPrivate: boolean): Promise<boolean>
  /**
   * Has the browser ask the reader; call it from within a click on a page of the extension.
   *
   * @param findPrivate whether it is asked for a private window; called afterwards
   * @returns whether it is allowed from now on
   */
  request(grant: Grant, findPrivate: () => Promise<boolean>): Promise<boolean>
  /** The origins allowed for a purpose, those of private windows aside. */
  list(purpose: Purpose): Promise<string[]>
  /** Takes a grant back, and the browser's permission with it unless that is needed for something else. */
  withdraw(grant: Grant): Promise<void>
  /** Tells that the list may be another. */
  watch(onChange: () => void, signal: AbortSignal): void
  /** Forgets, from now on, what the reader takes back in the browser itself. */
  watchBrowser(): void
}

const PREFIX = 'grant:'

/** Opens what was allowed. */
export function openGrants({ permissions, storage }: BrowserOfGrants = browser): Grants {
  const { local, session } = storage

  const read = async (area: StorageArea, keys: string[] | null = null): Promise<KeptGrant[]> =>
    Object.entries(await area.get(keys)).flatMap(([key, value]) => {
      const { success, data } = z.safeParse(KeptGrant, value)
      return success && toKey(data) === key ? data : []
    })

  const forget = async (grant: KeptGrant) => {
    for (const area of [local, session]) await area.remove([toKey(grant)])
  }

  /** Whether the browser still allows it; if not, we forget what for. */
  const isHeld = async (grant: KeptGrant): Promise<boolean> => {
    const held = await permissions.contains(toPatterns(grant))
    // Given back one day, it may be for something else.
    if (!held) await forget(grant)
    return held
  }

  const forgetWithdrawn = async () => {
    for (const area of [local, session]) for (const grant of await read(area)) await isHeld(grant)
  }

  return {
    async isAllowed(grant, isPrivate) {
      for (const area of isPrivate ? [local, session] : [local])
        if ((await read(area, [toKey(grant)])).length > 0) return isHeld(grant)
      return false
    },
    async request(grant, findPrivate) {
      // Nothing may stand between the click and the request, or the browser takes it for unasked.
      if (!(await permissions.request(toPatterns(grant)))) return false
      const area = (await findPrivate()) ? session : local
      await area.set({ [toKey(grant)]: grant })
      return true
    },
    async list(purpose) {
      const origins: string[] = []
      for (const grant of await read(local))
        if (grant.purpose === purpose && (await isHeld(grant))) origins.push(grant.origin)
      return origins.sort()
    },
    async withdraw(grant) {
      await forget(grant)
      const others = [...(await read(local)), ...(await read(session))]
      if (!others.some(({ origin }) => origin === grant.origin)) await permissions.remove(toPatterns(grant))
    },
    watch(onChange, signal) {
      const listen = (changes: Record<string, unknown>) => {
        if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) onChange()
      }
      local.onChanged.addListener(listen)
      signal.addEventListener('abort', () => local.onChanged.removeListener(listen))
    },
    watchBrowser() {
      // What the event names may be a wider pattern than any of ours: each is looked at, and again where it is used.
      permissions.onRemoved.addListener(() => void forgetWithdrawn().catch(() => {}))
    },
  }
}

function toKey({ purpose, origin }: KeptGrant): string {
  return `${PREFIX}${purpose}:${origin}`
}

function toPatterns({ origin }: KeptGrant): { origins: string[] } {
  return { origins: [`${origin}/*`] }
}
