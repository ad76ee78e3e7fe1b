/** Something that the browsed web interface has a page of its own for. */
export type LocalPage =
  | { kind: 'post'; id: string; handle: string }
  | { kind: 'person'; handle: string }
  | { kind: 'hashtag'; name: string }

/** The address of that page on the browsed server, `null` where it has none. */
export type FindLocalAddress = (page: LocalPage) => string | null
