import { isPublic } from '../lib/model/post'
import type { Reading } from '../lib/model/reading'

/** What may leave the panel. */
export interface ExportRule {
  /** Whether the poll itself is for everybody; if not, nothing is exported. */
  allowed: boolean
  /** Replies that stay out of an export. */
  withheld: number
}

/** Says what of a reading may be exported: followers-only and direct posts never leave the panel. */
export function getExportRule({ thread, replies }: Reading): ExportRule {
  return {
    allowed: isPublic(thread.post),
    withheld: replies.filter(({ post }) => !isPublic(post)).length,
  }
}
