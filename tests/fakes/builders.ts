import type { Poll } from '../../lib/model/poll'
import type { Person, Post } from '../../lib/model/post'
import type { Coverage, Thread } from '../../lib/model/thread'

/** An invented person; give what the test is about. */
export function aPerson(overrides: Partial<Person> = {}): Person {
  const handle = overrides.handle ?? 'robin@example.social'
  return {
    id: handle,
    handle,
    name: handle.split('@')[0] ?? handle,
    url: `https://mas.to/@${handle}`,
    avatarUrl: null,
    emojis: [],
    bot: false,
    ...overrides,
  }
}

/** A public English reply to status `1`; give what the test is about. */
export function aPost(overrides: Partial<Post> = {}): Post {
  const id = overrides.id ?? '2'
  return {
    id,
    uri: `https://mas.to/statuses/${id}`,
    url: `https://mas.to/@someone/${id}`,
    inReplyToId: '1',
    author: aPerson(),
    createdAt: '2026-03-01T10:00:00.000Z',
    editedAt: null,
    language: 'en',
    visibility: 'public',
    contentWarning: null,
    filterTitle: null,
    text: 'I voted yes.',
    links: [],
    quotations: [],
    emojis: [],
    media: [],
    repliesCount: 0,
    boostsCount: 0,
    favouritesCount: 0,
    ...overrides,
  }
}

/** A closed single-choice poll with the given option titles, ten votes each. */
export function aPoll(titles: readonly string[], overrides: Partial<Poll> = {}): Poll {
  return {
    options: titles.map((title) => ({ title, votes: 10 })),
    emojis: [],
    votes: titles.length * 10,
    voters: titles.length * 10,
    multiple: false,
    expiresAt: '2026-03-02T10:00:00.000Z',
    expired: true,
    ownVotes: null,
    ...overrides,
  }
}

/** A coverage as to a signed-in reader who was given everything: 57 replies, unless told otherwise. */
export function aCoverage(overrides: Partial<Coverage> = {}): Coverage {
  const read = overrides.read ?? 57
  return {
    signedIn: true,
    read,
    direct: { counted: read, came: read },
    missing: 0,
    missingBy: { notAsked: 0, beyondLimit: 0, heldBack: 0 },
    skipped: 0,
    filtered: 0,
    limits: [],
    cap: 4096,
    answers: 1,
    home: null,
    stopped: null,
    stoppedHost: null,
    continueAt: null,
    ...overrides,
  }
}

/** A thread whose poll post has id `1` and is by `@host`; replies as given. */
export function aThread(
  overrides: Omit<Partial<Thread>, 'coverage'> & { coverage?: Partial<Coverage> } = {},
): Thread {
  const replies = overrides.replies ?? []
  return {
    post: aPost({
      id: '1',
      inReplyToId: null,
      author: aPerson({ handle: 'host' }),
      text: 'Should openly licensed content be used to train AI systems?',
      repliesCount: replies.length,
    }),
    poll: aPoll(['Yes', 'No', 'Depends', 'Not sure']),
    replies,
    capturedAt: '2026-03-03T10:00:00.000Z',
    ...overrides,
    coverage: aCoverage({ read: replies.length, ...overrides.coverage }),
  }
}
