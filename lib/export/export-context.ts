import type { Reading } from '../model/reading'
import type { Translate } from '../translate'
import type { ExportDocument } from './schema'

/** What an export says beside the reading, in any language. */
export interface ExportContext {
  /** The program that writes. */
  generator: ExportDocument['generator']
  /** Followers-only and direct replies left out before reading (`toPublicThread`). */
  withheld: number
}

/** What an export in words needs, too. */
export interface WordedContext extends ExportContext {
  /** The language of whoever exports; what people wrote stays as it is. */
  t: Translate
}

/**
 * Writes a reading of a public thread (`toPublicThread`) as one format.
 *
 * @throws PollReasonsError `forbidden` where a followers-only or direct post is in it
 */
export type WriteReading = (reading: Reading, context: WordedContext) => string
