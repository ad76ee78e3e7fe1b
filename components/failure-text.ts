import type { ErrorCode } from '../lib/errors'
import type { Failure } from '../lib/panel-state'
import type { MessageKey, Translate } from '../lib/translate'
import { formatClockTime } from './relative-time'

/** What the panel says when reading failed. */
export interface FailureText {
  message: string
  /** The one thing to do about it. */
  nextStep: string
  /** Whether asking again from this page can help. */
  retry: boolean
}

interface Words {
  message: MessageKey
  nextStep: MessageKey
  retry: boolean
}

/** One message and one next step for each code; a new code does not compile until it has both. */
const WORDS: Readonly<Record<ErrorCode, Words>> = {
  offline: { message: 'failedOffline', nextStep: 'failedOfflineStep', retry: true },
  timeout: { message: 'failedTimeout', nextStep: 'failedTimeoutStep', retry: true },
  'sign-in': { message: 'failedSignIn', nextStep: 'failedSignInStep', retry: true },
  forbidden: { message: 'failedForbidden', nextStep: 'failedForbiddenStep', retry: true },
  'not-found': { message: 'failedNotFound', nextStep: 'failedNotFoundStep', retry: true },
  'rate-limited': { message: 'failedRateLimited', nextStep: 'failedRateLimitedStep', retry: true },
  server: { message: 'failedServer', nextStep: 'failedServerStep', retry: true },
  unexpected: { message: 'failedUnexpected', nextStep: 'failedUnexpectedStep', retry: true },
  'not-json': { message: 'failedNotJson', nextStep: 'failedNotJsonStep', retry: true },
  'no-poll': { message: 'failedNoPoll', nextStep: 'failedNoPollStep', retry: true },
  'bad-shape': { message: 'failedBadShape', nextStep: 'failedBadShapeStep', retry: true },
  internal: { message: 'failedInternal', nextStep: 'failedInternalStep', retry: true },
  'not-allowed': { message: 'failedNotAllowed', nextStep: 'failedNotAllowedStep', retry: true },
  outdated: { message: 'failedOutdated', nextStep: 'failedOutdatedStep', retry: false },
}

/** Says what went wrong and what to do about it. */
export function describeFailure({ code, retryAt }: Failure, t: Translate): FailureText {
  const { message, nextStep, retry } = WORDS[code]
  return {
    message: t(message),
    nextStep:
      code === 'rate-limited' && retryAt !== null
        ? t('failedRateLimitedUntil', formatClockTime(retryAt, t.locale))
        : t(nextStep),
    retry,
  }
}
