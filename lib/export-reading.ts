import type { WordedContext, WriteReading } from './export/export-context'
import { exportFileName } from './export/file-name'
import { toJson } from './export/to-json'
import { toMarkdown } from './export/to-markdown'
import { EXPORT_FORMATS, type ExportFormat } from './export-formats'
import type { TextFile } from './model/text-file'
import type { Thread } from './model/thread'
import { type ReadDeps, readInSlices } from './read-in-slices'
import { toPublicThread } from './thread/public-thread'

/** What the chain from a thread to a file needs besides the thread. */
export interface ExportDeps extends ReadDeps, Omit<WordedContext, 'withheld'> {}

/** What writes each format; one that is listed and has no writer does not compile. */
const WRITERS: Readonly<Record<ExportFormat, WriteReading>> = { markdown: toMarkdown, json: toJson }

/**
 * The chain from a thread to a file: public replies only → analysis → format.
 *
 * The thread is read anew without its followers-only and direct replies, so that no count, no choice
 * between a person's several replies and no reference betrays them.
 *
 * @throws PollReasonsError `forbidden` where the poll itself was not asked in public; the reason of `signal`, once
 *   it aborted
 */
export async function exportThread(
  thread: Thread,
  format: ExportFormat,
  { generator, t, ...how }: ExportDeps,
  signal: AbortSignal,
): Promise<TextFile> {
  const { thread: publicThread, withheld } = toPublicThread(thread)
  const reading = await readInSlices(publicThread, how, signal)
  const { ending, type } = EXPORT_FORMATS[format]
  const text = WRITERS[format](reading, { generator, withheld, t })
  return { name: exportFileName(reading, ending), type, text }
}
