import type { Fresh } from '../lib/panel-state'
import type { Translate } from '../lib/translate'
import { formatClockTime } from './relative-time'

/** How many replies are new, and since when. */
export function describeFresh({ ids, since }: Fresh, t: Translate): string {
  return t.count('freshReplies', ids.length, formatClockTime(since, t.locale))
}
