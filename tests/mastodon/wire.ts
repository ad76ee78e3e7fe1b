/** A public poll status as Mastodon answers it to a signed-in person; give what the test is about. */
export function aWireStatus(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  const account = {
    id: '10',
    username: 'host',
    acct: 'host',
    display_name: 'Host',
    url: 'https://mas.to/@host',
  }
  return { ...aWireReply('1', null), account, poll: aWirePoll(), ...overrides }
}

/** A poll entity; give what the test is about. `undefined` takes a field away, as JSON does. */
export function aWirePoll(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return asJson({
    id: '900',
    expires_at: '2026-03-02T10:00:00.000Z',
    expired: true,
    multiple: false,
    votes_count: 30,
    voters_count: 30,
    options: [
      { title: 'Yes', votes_count: 10 },
      { title: 'No', votes_count: 20 },
    ],
    emojis: [],
    voted: false,
    own_votes: [],
    ...overrides,
  })
}

/** The poll as a stranger gets it. */
export const strangersPoll = () => aWirePoll({ voted: undefined, own_votes: undefined })

/** A public reply; give what the test is about. */
export function aWireReply(
  id: string,
  inReplyTo: string | null = '1',
  overrides: Record<string, unknown> = {},
): Record<string, unknown> {
  return asJson({
    id,
    created_at: '2026-03-01T10:00:00.000Z',
    in_reply_to_id: inReplyTo,
    in_reply_to_account_id: null,
    sensitive: false,
    spoiler_text: '',
    visibility: 'public',
    language: 'en',
    uri: `https://mas.to/users/robin/statuses/${id}`,
    url: `https://mas.to/@robin/${id}`,
    replies_count: 0,
    edited_at: null,
    content: '<p>I voted yes.</p>',
    reblog: null,
    account: {
      id: '50',
      username: 'robin',
      acct: 'robin',
      display_name: 'Robin',
      bot: false,
      url: 'https://mas.to/@robin',
      avatar: 'https://mas.to/media/robin.png',
      avatar_static: 'https://mas.to/media/robin.png',
    },
    media_attachments: [],
    mentions: [],
    filtered: [],
    poll: null,
    ...overrides,
  })
}

/** A context entity. */
export function aWireContext(...descendants: unknown[]): Record<string, unknown> {
  return { ancestors: [], descendants }
}

/** What arrives is JSON: fields that are `undefined` do not exist. */
function asJson(value: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value))
}
