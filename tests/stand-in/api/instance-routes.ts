import type { Route } from './match-route'

const POLL_LIMITS = {
  max_options: 4,
  max_characters_per_option: 50,
  min_expiration: 300,
  max_expiration: 2629746,
}

/** What a server says about itself. */
export const INSTANCE_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/api/v1/instance',
    handle: ({ world, version }) => ({
      body: {
        uri: world.host,
        title: world.host,
        short_description: 'A stand-in for tests.',
        description: '',
        email: `hello@${world.host}`,
        version,
        urls: { streaming_api: `wss://${world.host}` },
        stats: { user_count: world.accounts.size, status_count: world.statuses.size, domain_count: 1 },
        languages: ['en'],
        registrations: false,
        configuration: { polls: POLL_LIMITS },
        contact_account: null,
        rules: [],
      },
    }),
  },
  {
    method: 'GET',
    pattern: '/api/v2/instance',
    handle: ({ world, version }) => ({
      body: {
        domain: world.host,
        title: world.host,
        version,
        source_url: 'https://github.com/mastodon/mastodon',
        description: 'A stand-in for tests.',
        usage: { users: { active_month: world.accounts.size } },
        languages: ['en'],
        configuration: {
          urls: { streaming: `wss://${world.host}` },
          polls: POLL_LIMITS,
          statuses: { max_characters: 500, max_media_attachments: 4, characters_reserved_per_url: 23 },
        },
        api_versions: { mastodon: version.startsWith('4.3') ? 2 : 9 },
        registrations: { enabled: false, approval_required: false, message: null },
        contact: { email: `hello@${world.host}`, account: null },
        rules: [],
      },
    }),
  },
  {
    method: 'GET',
    pattern: '/nodeinfo/2.0',
    handle: ({ world, version }) => ({
      body: {
        version: '2.0',
        software: { name: 'mastodon', version },
        protocols: ['activitypub'],
        services: { outbound: [], inbound: [] },
        usage: { users: { total: world.accounts.size }, localPosts: world.statuses.size },
        openRegistrations: false,
        metadata: { nodeName: world.host },
      },
    }),
  },
]
