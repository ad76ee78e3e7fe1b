import type { RefreshTicket } from '../mastodon/async-refresh'
import { mergeThreads } from '../mastodon/merge-threads'
import type { WireThread } from '../mastodon/schemas'
import type { Reading } from '../model/reading'
import type { Stop } from '../thread/coverage'
import type { Source } from './collect-source'
import type { Home } from './open-home'

/** What is known of one thread. */
export interface ThreadRun {
  /** Of the poll, on the browsed server. */
  statusId: string
  /** The browsed server. */
  here: Source
  /** Where handles without a domain belong there. @see `BrowsedServer` */
  handleDomain: string
  /** The poll's home server, `null` until it has answered. */
  home: Home | null
  /** Whether the browsed server is asked with the page's token. */
  byToken: boolean
  startedMs: number
  /** The browsed server's search for more replies, until it was followed to its end. */
  refresh: RefreshTicket | null
  /** How many more replies it found. */
  found: number
}

/** What a run has collected by now, of both servers. */
export function toWireThread({ here, home, handleDomain }: ThreadRun): WireThread {
  const wire = here.collection.toWireThread()
  return home ? mergeThreads(wire, home.collection.toWireThread(), home.host, handleDomain) : wire
}

/** Whether a reading holds more replies than a run has collected by now. */
export function holdsMore({ thread: { coverage } }: Reading, run: ThreadRun | null): boolean {
  return coverage.read + coverage.filtered > (run ? toWireThread(run).descendants.length : 0)
}

/** How a run ended early; at the home server only where that keeps away replies that are known to be there. */
export function findStop({ here, home }: ThreadRun, { lacks }: WireThread): Stop | null {
  if (here.stop || !home) return here.stop
  const lacksMore = lacks.some(({ why }) => why === 'not-asked')
  return home.stop && lacksMore ? { ...home.stop, host: home.host } : null
}
