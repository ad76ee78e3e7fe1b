import * as z from 'zod/mini'
import { PollReasonsError } from '../errors'
import { createCollection } from './collection'
import { Context, Id, PollStatus, Status, type WireContext, type WireThread } from './schemas'

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
 * One context; an entry that does not fit is skipped and noted.
 *
 * @param url named in the error
 * @throws PollReasonsError `bad-shape` where it is no context at all
 */
export function parseContext(body: unknown, url?: string): WireContext {
  const entries = parse(Context, body, 'context', url).descendants
  const descendants: Status[] = []
  const skipped: { id: string | null; parentId: string | null }[] = []
  for (const entry of entries) {
    const result = z.safeParse(Status, entry)
    if (result.success) descendants.push(result.data)
    else skipped.push(parseSkipped(entry))
  }
  return { descendants, received: entries.length, skipped }
}

/**
 * The whole thread from the answers to "status" and "context".
 *
 * @throws PollReasonsError as `parseContext`
 */
export function parseThread(status: PollStatus, context: unknown): WireThread {
  const collection = createCollection(status)
  collection.add(status.id, parseContext(context))
  return collection.toWireThread()
}

const Skipped = z.object({ id: z.catch(z.nullable(Id), null), in_reply_to_id: z.catch(z.nullable(Id), null) })

function parseSkipped(entry: unknown): WireContext['skipped'][number] {
  const result = z.safeParse(Skipped, entry)
  return result.success
    ? { id: result.data.id, parentId: result.data.in_reply_to_id }
    : { id: null, parentId: null }
}

function parse<T extends z.ZodMiniType>(schema: T, value: unknown, what: string, url?: string): z.output<T> {
  const result = z.safeParse(schema, value)
  if (result.success) return result.data
  throw new PollReasonsError('bad-shape', `Not a ${what} as Mastodon’s API documents it`, {
    url,
    cause: result.error,
  })
}
