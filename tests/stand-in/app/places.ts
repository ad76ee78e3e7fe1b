import { profilePath, type Timeline } from './TimelineColumn'

/** What a path of the app shows. */
export type View =
  | { kind: 'timeline'; timeline: Timeline }
  | { kind: 'thread'; id: string }
  | { kind: 'notifications' }
  | { kind: 'home-signed-out' }
  | { kind: 'unknown' }

/** Reads a path (with or without `/deck`) and query. */
export function readPlace(pathname: string, search: string, signedIn: boolean): View {
  const path = pathname.replace(/^\/deck(?=\/|$)/, '') || '/'
  const timeline = (title: string, api: Timeline['path'], field?: string): View => ({
    kind: 'timeline',
    timeline: {
      key: path === '/' ? 'home' : keyOf(path, search),
      title,
      path: api,
      ...(field ? { field } : {}),
    },
  })
  const thread = /^\/(?:@[^/]+|statuses)\/(\d+)(?:\/(?:reblogs|favourites|quotes))?$/.exec(path)?.[1]
  if (thread) return { kind: 'thread', id: thread }
  const profile = /^\/@([^/]+)$/.exec(path)?.[1]
  if (profile) return timeline(`@${profile}`, () => profilePath(profile))
  const tag = /^\/tags\/([^/]+)$/.exec(path)?.[1]
  if (tag) return timeline(`#${decodeURIComponent(tag)}`, `/api/v1/timelines/tag/${tag}`)
  const list = /^\/lists\/([^/]+)$/.exec(path)?.[1]
  if (list) return timeline('List', `/api/v1/timelines/list/${list}`)
  switch (path) {
    case '/':
    case '/home':
    case '/getting-started':
      return signedIn ? timeline('Home', '/api/v1/timelines/home') : { kind: 'home-signed-out' }
    case '/public':
      return timeline('Live feeds', '/api/v1/timelines/public')
    case '/public/local':
      return timeline('Local', '/api/v1/timelines/public?local=true')
    case '/bookmarks':
      return timeline('Bookmarks', '/api/v1/bookmarks')
    case '/notifications':
      return { kind: 'notifications' }
    case '/search':
      return timeline('Search', `/api/v2/search${search}`, 'statuses')
    default:
      return { kind: 'unknown' }
  }
}

const keyOf = (path: string, search: string) =>
  path === '/home' || path === '/getting-started' ? 'home' : `${path}${path === '/search' ? search : ''}`
