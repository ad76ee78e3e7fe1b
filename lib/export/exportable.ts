import { PollReasonsError } from '../errors'
import type { Post } from '../model/post'
import type { Reading } from '../model/reading'

/** Whether a poll may leave the panel at all: not when it was asked of followers or single people only. */
export function isExportable({ thread }: Pick<Reading, 'thread'>): boolean {
  return isPublic(thread.post)
}

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

function isPublic({ visibility }: Post): boolean {
  return visibility === 'public' || visibility === 'unlisted'
}
