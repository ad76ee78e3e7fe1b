import { isPublic, type Visibility } from './post'

/** Where a post from elsewhere lives, and can be asked for. */
export interface HomeServer {
  /** As people write it: `example.social`. */
  host: string
  /** `https://` and the host. */
  origin: string
}

/**
 * The server a post comes from; `null` for a post of the browsed server itself, one whose address says nothing, and one
 * that is not for everybody: its server hides it from strangers, and would learn of its reader for nothing.
 */
export function findHomeServer({
  author,
  url,
  uri,
  visibility,
}: {
  author: { handle: string }
  url: string | null
  uri: string
  visibility: Visibility
}): HomeServer | null {
  if (!author.handle.includes('@') || !isPublic({ visibility })) return null
  const address = url ?? uri
  if (!URL.canParse(address)) return null
  const { protocol, host, origin } = new URL(address)
  return protocol === 'https:' ? { host, origin } : null
}
