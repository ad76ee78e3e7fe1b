import { PollReasonsError } from '../errors'
import { isPublic } from '../model/post'
import type { Reading } from '../model/reading'

/**
 * Makes sure that nothing guarded is about to be written.
 *
 * The chain has left such replies out before reading (`toPublicThread`), so that every count is without them;
 * this is the second lock, not the first.
 *
 * @throws PollReasonsError `forbidden`
 */
export function assertExportable({ thread, replies }: Reading): void {
  if (!isPublic(thread.post))
    throw new PollReasonsError('forbidden', 'This poll was not asked in public, so it is not exported')
  if (![...thread.replies, ...replies.map(({ post }) => post)].every(isPublic))
    throw new PollReasonsError('forbidden', 'A followers-only reply was about to be exported')
}
