import type { Reading } from '../model/reading'

/** What follows the dot for each format. */
const ENDINGS = { markdown: 'md', json: 'json' } as const

/** Name for an exported file: the poll's id and the day of reading (UTC), `poll-reasons-1234-2026-03-01.md`. */
export function exportFileName({ thread }: Pick<Reading, 'thread'>, format: keyof typeof ENDINGS): string {
  const id = thread.post.id.replace(/[^0-9A-Za-z_-]/g, '_')
  const day = new Date(thread.capturedAt).toISOString().slice(0, 10)
  return `poll-reasons-${id}-${day}.${ENDINGS[format]}`
}
