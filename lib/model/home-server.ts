/** Where a post from elsewhere lives. */
export interface HomeServer {
  /** As people write it: `example.social`. */
  host: string
  /** `https://` and the host. */
  origin: string
}

/** The server a post comes from; `null` for a post of the browsed server itself, or one whose address says nothing. */
export function findHomeServer({
  author,
  url,
  uri,
}: {
  author: { handle: string }
  url: string | null
  uri: string
}): HomeServer | null {
  if (!author.handle.includes('@')) return null
  const address = url ?? uri
  if (!URL.canParse(address)) return null
  const { protocol, host, origin } = new URL(address)
  return protocol === 'https:' ? { host, origin } : null
}
