import type { ErrorCode } from '../lib/errors'
import type { Failure } from '../lib/panel-state'
import type { MessageKey, Translate } from '../lib/translate'
import { formatClockTime } from './relative-time'

/** What to say where a poll's home server gave nothing; a new code does not compile until it is here. */
const WORDS: Readonly<Record<ErrorCode, MessageKey>> = {
  'not-allowed': 'homeNotAllowed',
  'sign-in': 'homeRefuses',
  forbidden: 'homeRefuses',
  // Mastodon answers a stranger so for a followers-only post, too.
  'not-found': 'homeHidden',
  'rate-limited': 'homeBusy',
  offline: 'homeGone',
  timeout: 'homeGone',
  server: 'homeGone',
  unexpected: 'homeUnlike',
  'not-json': 'homeUnlike',
  'no-poll': 'homeUnlike',
  'bad-shape': 'homeUnlike',
  internal: 'homeMistake',
  outdated: 'homeOutdated',
}

/** One line on why a poll's home server could not be asked. */
export function describeHomeFailure({ code, retryAt }: Failure, host: string, t: Translate): string {
  if (code === 'rate-limited' && retryAt !== null)
    return t('homeBusyUntil', host, formatClockTime(retryAt, t.locale))
  return t(WORDS[code], host)
}
