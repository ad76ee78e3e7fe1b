import { announceRefresh } from './async-refresh-routes'
import { readContext } from './context'
import type { Status } from './entities'
import { type ApiRequest, NOT_FOUND, type Route } from './match-route'
import { maySee } from './may-see'
import { presentStatus } from './present-status'

const BATCH_LIMIT = 20

/** Single posts, their threads, and what a reader can do to them. */
export const STATUS_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/api/v1/statuses/:id',
    handle: (request) => {
      const status = findVisible(request)
      return status ? { body: presentStatus(request.world, status, request.viewer) } : NOT_FOUND
    },
  },
  {
    method: 'GET',
    pattern: '/api/v1/statuses/:id/context',
    handle: (request) => {
      const status = findVisible(request)
      if (!status) return NOT_FOUND
      const headers = announceRefresh(request, status)
      return { body: readContext(request.world, status, request.viewer), ...(headers && { headers }) }
    },
  },
  {
    method: 'GET',
    pattern: '/api/v1/statuses',
    handle: ({ world, viewer, query }) => {
      const ids = [...query.getAll('id[]'), ...query.getAll('id')]
      if (ids.length > BATCH_LIMIT) return { status: 422, body: { error: 'Too many ids' } }
      const statuses = ids.flatMap((id) => world.statuses.get(id) ?? [])
      return {
        body: statuses
          .filter((status) => maySee(world, status, viewer))
          .map((status) => presentStatus(world, status, viewer)),
      }
    },
  },
  ...(
    [
      ['favourite', 'favourites', 'favourites_count', true],
      ['unfavourite', 'favourites', 'favourites_count', false],
      ['reblog', 'reblogs', 'reblogs_count', true],
      ['unreblog', 'reblogs', 'reblogs_count', false],
      ['bookmark', 'bookmarks', null, true],
      ['unbookmark', 'bookmarks', null, false],
    ] as const
  ).map(
    ([action, set, counter, add]): Route => ({
      method: 'POST',
      pattern: `/api/v1/statuses/:id/${action}`,
      signedInOnly: true,
      handle: (request) => {
        const status = findVisible(request)
        if (!status) return NOT_FOUND
        const marked = request.world[set]
        if (counter && marked.has(status.id) !== add) status[counter] += add ? 1 : -1
        if (add) marked.add(status.id)
        else marked.delete(status.id)
        return { body: presentStatus(request.world, status, request.viewer) }
      },
    }),
  ),
]

function findVisible({ world, viewer, params }: ApiRequest): Status | null {
  const status = world.statuses.get(params.id ?? '')
  return status && maySee(world, status, viewer) ? status : null
}
