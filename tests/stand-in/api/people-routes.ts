import { NOT_FOUND, type Route } from './match-route'
import { maySee } from './may-see'
import { presentStatus } from './present-status'
import { compareIds } from './world'

/** Accounts, search, and what happened to the reader. */
export const PEOPLE_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/api/v1/accounts/lookup',
    handle: ({ world, query }) => {
      const wanted = query.get('acct')?.replace(/^@/, '').replace(`@${world.host}`, '').toLowerCase()
      const account = [...world.accounts.values()].find(({ acct }) => acct.toLowerCase() === wanted)
      return account ? { body: account } : NOT_FOUND
    },
  },
  {
    method: 'GET',
    pattern: '/api/v1/accounts/verify_credentials',
    signedInOnly: true,
    handle: ({ viewer }) => ({ body: viewer }),
  },
  {
    method: 'GET',
    pattern: '/api/v1/accounts/:id',
    handle: ({ world, params }) => {
      const account = world.accounts.get(params.id ?? '')
      return account ? { body: account } : NOT_FOUND
    },
  },
  {
    method: 'GET',
    pattern: '/api/v2/search',
    handle: ({ world, viewer, query }) => {
      const words = (query.get('q') ?? '').toLowerCase().trim()
      const byText = [...world.statuses.values()].filter(
        (status) => !status.reblog && words !== '' && status.content.toLowerCase().includes(words),
      )
      const byUrl = [...world.statuses.values()].filter(({ url }) => url.toLowerCase() === words)
      // Signed out, Mastodon searches accounts and hashtags only.
      const statuses = viewer ? [...byUrl, ...byText] : []
      return {
        body: {
          accounts: [...world.accounts.values()].filter(({ acct }) => words && acct.includes(words)),
          statuses: statuses
            .filter((status) => maySee(world, status, viewer))
            .sort((a, b) => compareIds(b.id, a.id))
            .slice(0, 20)
            .map((status) => presentStatus(world, status, viewer)),
          hashtags: [],
        },
      }
    },
  },
  {
    method: 'GET',
    pattern: '/api/v1/notifications',
    signedInOnly: true,
    handle: ({ world, viewer }) => ({
      body: world.notifications.map((notification) => ({
        ...notification,
        status: notification.status && presentStatus(world, notification.status, viewer),
      })),
    }),
  },
  {
    method: 'GET',
    pattern: '/api/v2/notifications',
    signedInOnly: true,
    handle: ({ world, viewer }) => ({
      body: {
        accounts: world.notifications.map(({ account }) => account),
        statuses: world.notifications.flatMap(({ status }) =>
          status ? [presentStatus(world, status, viewer)] : [],
        ),
        notification_groups: world.notifications.map((notification) => ({
          group_key: notification.group_key,
          notifications_count: 1,
          type: notification.type,
          most_recent_notification_id: notification.id,
          page_min_id: notification.id,
          page_max_id: notification.id,
          latest_page_notification_at: notification.created_at,
          sample_account_ids: [notification.account.id],
          status_id: notification.status?.id ?? null,
        })),
      },
    }),
  },
]
