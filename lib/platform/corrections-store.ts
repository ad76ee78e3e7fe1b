import { browser } from 'wxt/browser'
import type { Correction, Corrections } from '../model/correction'
import { toCorrection } from './stored-correction'

/** What the store needs of `browser.storage.local`. */
export interface StorageArea {
  /** `null`: everything. */
  get(keys: string[] | null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string[]): Promise<void>
  onChanged: {
    addListener(listener: (changes: Record<string, unknown>) => void): void
    removeListener(listener: (changes: Record<string, unknown>) => void): void
  }
}

/**
 * What the reader says of replies, kept on this machine.
 *
 * One key a post, so that two tabs never write over one another. What does not look like a correction is passed
 * over: another version may have written it. Everything rejects where the extension was updated or removed beneath
 * the page, or the disk is full.
 */
export interface CorrectionsStore {
  /** Those of these posts, by `uri`. */
  load(uris: readonly string[]): Promise<Corrections>
  /** All of them, the latest first. */
  list(): Promise<Correction[]>
  save(corrections: readonly Correction[]): Promise<void>
  remove(uris: readonly string[]): Promise<void>
  /** Tells the `uri`s of posts whose corrections were changed, here or in any other tab or page. */
  watch(onChange: (uris: readonly string[]) => void, signal: AbortSignal): void
}

const PREFIX = 'correction:'

/** Opens the store. */
export function openCorrections(area: StorageArea = browser.storage.local): CorrectionsStore {
  const find = async (keys: string[] | null): Promise<Correction[]> =>
    Object.entries(await area.get(keys)).flatMap(([key, value]) => {
      const correction = key.startsWith(PREFIX) ? toCorrection(value) : null
      return correction && toKey(correction.uri) === key ? correction : []
    })
  return {
    async load(uris) {
      const found = uris.length === 0 ? [] : await find(uris.map(toKey))
      return new Map(found.map((correction) => [correction.uri, correction]))
    },
    async list() {
      return (await find(null)).sort((a, b) => compare(b.changedAt, a.changedAt) || compare(a.uri, b.uri))
    },
    // `async`, since an orphaned script is told by a throw.
    async save(corrections) {
      await area.set(Object.fromEntries(corrections.map((correction) => [toKey(correction.uri), correction])))
    },
    async remove(uris) {
      await area.remove(uris.map(toKey))
    },
    watch(onChange, signal) {
      const listen = (changes: Record<string, unknown>) => {
        const keys = Object.keys(changes).filter((key) => key.startsWith(PREFIX))
        if (keys.length > 0) onChange(keys.map((key) => key.slice(PREFIX.length)))
      }
      area.onChanged.addListener(listen)
      signal.addEventListener('abort', () => area.onChanged.removeListener(listen))
    },
  }
}

function toKey(uri: string): string {
  return PREFIX + uri
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
