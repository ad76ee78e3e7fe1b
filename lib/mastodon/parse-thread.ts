import * as z from 'zod/mini'
import { PollReasonsError } from '../errors'
import { Context, Id, PollStatus, Status, type WireThread } from './schemas'

/** What is read off an answer before it is known to be a status with a poll. */
const Outline = z.object({ id: Id, poll: z.optional(z.unknown()), reblog: z.optional(z.unknown()) })

/**
 * The status with a poll that an answer holds; for a boost, the boosted status.
 *
 * @param url named in the error
 * @throws PollReasonsError `bad-shape`, or `no-poll` for a status without one
 */
export function parsePollStatus(body: unknown, url?: string): PollStatus {
  const outline = parse(Outline, body, 'status', url)
  if (outline.poll) return parse(PollStatus, body, 'status with a poll', url)
  if (outline.reblog) return parsePollStatus({ ...Object(outline.reblog), reblog: null }, url)
  // Without this, any JSON with an id would pass for a post that simply has no poll.
  parse(Status, body, 'status', url)
  throw new PollReasonsError('no-poll', 'The status has no poll', { url })
}

/**
 * The whole thread from the answers to "status" and "context".
 *
 * An entry of the context that does not fit is skipped and counted.
 *
 * @param url of the context, named in the error
 * @throws PollReasonsError `bad-shape` where the context is no context at all
 */
export function parseThread(status: PollStatus, context: unknown, url?: string): WireThread {
  const entries = parse(Context, context, 'context', url).descendants
  const byId = new Map<string, Status>()
  const skippedUnder: string[] = []
  let skipped = 0
  for (const entry of entries) {
    const result = z.safeParse(Status, entry)
    if (!result.success) {
      skipped += 1
      const parent = z.safeParse(z.object({ in_reply_to_id: Id }), entry)
      if (parent.success) skippedUnder.push(parent.data.in_reply_to_id)
    } else if (result.data.id !== status.id && !byId.has(result.data.id)) {
      byId.set(result.data.id, result.data)
    }
  }
  return {
    status,
    descendants: [...byId.values()],
    received: entries.length,
    skipped,
    skippedUnder,
    signedIn: isSignedInAnswer(status),
  }
}

/**
 * Whether a status was answered as to a signed-in person.
 *
 * Told by the poll alone: other servers send `favourited` and its like to strangers too.
 */
export function isSignedInAnswer({ poll }: PollStatus): boolean {
  return poll.voted !== undefined || poll.own_votes !== undefined
}

function parse<T extends z.ZodMiniType>(schema: T, value: unknown, what: string, url?: string): z.output<T> {
  const result = z.safeParse(schema, value)
  if (result.success) return result.data
  throw new PollReasonsError('bad-shape', `Not a ${what} as Mastodon’s API documents it`, {
    url,
    cause: result.error,
  })
}
