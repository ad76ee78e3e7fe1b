import type { Status } from './entities'
import { type ApiAnswer, type ApiRequest, NOT_FOUND, type Route } from './match-route'
import { maySee } from './may-see'
import { presentStatus } from './present-status'
import { compareIds, type World } from './world'

const DEFAULT_PAGE = 20
const LARGEST_PAGE = 40

const isLocal = (status: Status) => !status.account.acct.includes('@')
const isPublicPost = (status: Status) =>
  status.visibility === 'public' && !status.reblog && !status.in_reply_to_id

/** Everything that lists posts, newest first. */
export const TIMELINE_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/api/v1/timelines/home',
    signedInOnly: true,
    handle: (request) => listPage(request, (status) => isHomePost(request.world, status)),
  },
  {
    method: 'GET',
    pattern: '/api/v1/timelines/public',
    handle: (request) =>
      listPage(
        request,
        (status) => isPublicPost(status) && (request.query.get('local') !== 'true' || isLocal(status)),
      ),
  },
  {
    method: 'GET',
    pattern: '/api/v1/timelines/tag/:tag',
    handle: (request) =>
      listPage(
        request,
        (status) =>
          status.visibility === 'public' &&
          status.tags.some(({ name }) => name.toLowerCase() === request.params.tag?.toLowerCase()),
      ),
  },
  {
    method: 'GET',
    pattern: '/api/v1/timelines/list/:id',
    signedInOnly: true,
    handle: (request) => {
      const list = request.world.lists.get(request.params.id ?? '')
      if (!list) return NOT_FOUND
      return listPage(request, (status) => list.accounts.has(status.account.id) && !status.in_reply_to_id)
    },
  },
  {
    method: 'GET',
    pattern: '/api/v1/accounts/:id/statuses',
    handle: (request) => {
      if (!request.world.accounts.has(request.params.id ?? '')) return NOT_FOUND
      const withReplies = request.query.get('exclude_replies') !== 'true'
      return listPage(
        request,
        (status) => status.account.id === request.params.id && (withReplies || !status.in_reply_to_id),
      )
    },
  },
  {
    method: 'GET',
    pattern: '/api/v1/bookmarks',
    signedInOnly: true,
    handle: (request) => listPage(request, (status) => request.world.bookmarks.has(status.id)),
  },
]

function isHomePost(world: World, status: Status): boolean {
  if (status.in_reply_to_id || status.visibility === 'direct') return false
  return status.account.id === world.me || world.followed.has(status.account.id)
}

function listPage(request: ApiRequest, belongs: (status: Status) => boolean): ApiAnswer {
  const { world, viewer, query } = request
  const maxId = query.get('max_id')
  const minId = query.get('min_id') ?? query.get('since_id')
  const limit = Math.min(Number(query.get('limit') ?? DEFAULT_PAGE) || DEFAULT_PAGE, LARGEST_PAGE)
  const statuses = [...world.statuses.values()]
    .filter((status) => belongs(status) && maySee(world, status, viewer))
    .filter((status) => !maxId || compareIds(status.id, maxId) < 0)
    .filter((status) => !minId || compareIds(status.id, minId) > 0)
    .sort((a, b) => compareIds(b.id, a.id))
    .slice(0, limit)
  const last = statuses.at(-1)
  const headers: Record<string, string> = {}
  if (last) headers.Link = `<https://${world.host}/?max_id=${last.id}>; rel="next"`
  return { body: statuses.map((status) => presentStatus(world, status, viewer)), headers }
}
