import type { Reading } from '../model/reading'

/**
 * Name for an exported file: the poll's id and the day of reading (UTC), `poll-reasons-1234-2026-03-01.md`.
 *
 * @param ending without the dot
 */
export function exportFileName({ thread }: Pick<Reading, 'thread'>, ending: string): string {
  const id = thread.post.id.replace(/[^0-9A-Za-z_-]/g, '_')
  const day = new Date(thread.capturedAt).toISOString().slice(0, 10)
  return `poll-reasons-${id}-${day}.${ending}`
}
