import type { Status } from './entities'
import { type ApiRequest, NOT_FOUND, type Route } from './match-route'
import { addStatuses } from './world'

/** How often a reader finds the job still running. */
const QUESTIONS_BEFORE_END = 1

/** Questions asked about each job, by status id. */
const asked = new WeakMap<ApiRequest['world'], Map<string, number>>()

/** The header that tells a signed-in reader of a job that fetches replies from elsewhere, as Mastodon 4.5 does. */
export function announceRefresh(
  { world, viewer }: ApiRequest,
  status: Status,
): Record<string, string> | null {
  if (!viewer || !world.elsewhere.has(status.id)) return null
  return { 'Mastodon-Async-Refresh': `id="${toJobId(status.id)}", retry=1, result_count=0` }
}

/** The state of such a job; when it ends, the server knows the replies. */
export const ASYNC_REFRESH_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/api/v1_alpha/async_refreshes/:id',
    signedInOnly: true,
    handle: ({ world, params }) => {
      const [statusId, found] = [...world.elsewhere].find(([id]) => toJobId(id) === params.id) ?? []
      if (!statusId || !found) return NOT_FOUND
      const questions = asked.get(world) ?? new Map<string, number>()
      asked.set(world, questions.set(statusId, (questions.get(statusId) ?? 0) + 1))
      if ((questions.get(statusId) ?? 0) <= QUESTIONS_BEFORE_END)
        return { body: { async_refresh: { id: params.id, status: 'running', result_count: 0 } } }
      world.elsewhere.delete(statusId)
      addStatuses(world, found)
      const poll = world.statuses.get(statusId)
      if (poll) poll.replies_count += found.length
      return { body: { async_refresh: { id: params.id, status: 'finished', result_count: found.length } } }
    },
  },
]

/** Signed text with characters that a path has to escape, as the real ones are. */
function toJobId(statusId: string): string {
  return `${btoa(`context:${statusId}:refresh`)}--stand-in`
}
