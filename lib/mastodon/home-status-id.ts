/**
 * Where a post's id stands in its address on its own server.
 *
 * Mastodon `/@ann/1` and `/users/ann/statuses/1`; GoToSocial `/@ann/statuses/01H…`; Pleroma and Akkoma `/notice/A…`;
 * Pixelfed `/p/ann/1`. Others (Misskey, Friendica) either have no such API or another id there.
 */
const ADDRESSES = [
  /^\/@[^/]+\/([0-9A-Za-z]+)$/,
  /^\/(?:users|@)[^/]*(?:\/[^/]+)?\/statuses\/([0-9A-Za-z]+)$/,
  /^\/notice\/([0-9A-Za-z]+)$/,
  /^\/p\/[^/]+\/(\d+)$/,
]

/** The id that a post's own server knows it by, read from its addresses; `null` where none tells it. */
export function findHomeStatusId(...addresses: readonly (string | null)[]): string | null {
  for (const address of addresses) {
    if (address === null || !URL.canParse(address)) continue
    const { pathname } = new URL(address)
    for (const pattern of ADDRESSES) {
      const id = pattern.exec(pathname)?.[1]
      if (id !== undefined) return id
    }
  }
  return null
}
