import type { ErrorCode } from '../lib/errors'
import type { Failure } from '../lib/panel-state'
import type { MessageKey, Translate } from '../lib/translate'
import { formatClockTime } from './relative-time'

/** What to say where a poll's home server gave nothing; any other code means it speaks another language than ours. */
const WORDS: Readonly<Partial<Record<ErrorCode, MessageKey>>> = {
  'not-allowed': 'homeNotAllowed',
  'sign-in': 'homeRefuses',
  forbidden: 'homeRefuses',
  'rate-limited': 'homeBusy',
  offline: 'homeGone',
  timeout: 'homeGone',
  server: 'homeGone',
}

/** One line on why a poll's home server could not be asked. */
export function describeHomeFailure({ code, retryAt }: Failure, host: string, t: Translate): string {
  if (code === 'rate-limited' && retryAt !== null)
    return t('homeBusyUntil', host, formatClockTime(retryAt, t.locale))
  return t(WORDS[code] ?? 'homeUnlike', host)
}
