import type { Reading } from '../model/reading'
import { CONTEXT_LIMITS, type Coverage, type CoverageLimit, type CoverageStop } from '../model/thread'

const LIMITS: Readonly<Record<CoverageLimit, string>> = {
  'signed-out-count': `this server shows strangers at most ${CONTEXT_LIMITS.signedOutCount} replies at once`,
  'signed-out-depth': `this server shows strangers at most ${CONTEXT_LIMITS.signedOutDepth} levels of replies at once`,
  'signed-in-count': `this server gives at most ${CONTEXT_LIMITS.signedInCount} replies at once`,
}

const STOPS: Readonly<Record<CoverageStop, string>> = {
  rate: 'Reading paused before the server’s limit of requests.',
  budget: 'Reading paused before the end of a long thread.',
  cancelled: 'The reader stopped reading before the end.',
  failed: 'Reading broke off because a request failed.',
}

/**
 * What was read of the thread and what is known to be missing, in English sentences.
 *
 * @param withheld followers-only and direct replies left out
 * @param partlyRead languages that were read only in part
 */
export function describeCompleteness(
  coverage: Coverage,
  withheld: number,
  partlyRead: Reading['partlyRead'],
): string {
  const { read, signedIn, direct, missing, missingBy, skipped, filtered, limits, home, stopped } = coverage
  const how = [signedIn ? 'signed in' : 'signed out', ...limits.map((limit) => LIMITS[limit])]
  const reasons = [
    missingBy.beyondLimit > 0 ? `${missingBy.beyondLimit} past the server’s limit` : '',
    missingBy.notAsked > 0 ? `${missingBy.notAsked} not asked for` : '',
    missingBy.heldBack > 0 ? `${missingBy.heldBack} not sent by the server` : '',
  ].filter((reason) => reason !== '')
  const sentences = [
    `${replies(read)} read, ${how.join('; ')}.`,
    missing > 0 ? `At least ${replies(missing)} more counted by the server: ${reasons.join(', ')}.` : '',
    direct.came < direct.counted ? `Of ${direct.counted} direct replies it counts, ${direct.came} came.` : '',
    home
      ? `${home.host}, the poll’s home server, was asked, too: ${replies(home.added)} known only there.`
      : '',
    stopped === null ? '' : STOPS[stopped],
    skipped > 0 ? `${replies(skipped)} could not be understood.` : '',
    filtered > 0 ? `${replies(filtered)} hidden by the reader’s own filters.` : '',
    withheld > 0 ? `${replies(withheld)} left out because not public.` : '',
    partlyRead.length > 0 ? `Read only in part because of their language: ${listLanguages(partlyRead)}.` : '',
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

/** "Finnish (9), Dutch (3)". */
function listLanguages(partlyRead: Reading['partlyRead']): string {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  return partlyRead.map(({ code, replies: count }) => `${names.of(code)} (${count})`).join(', ')
}

function replies(count: number): string {
  return count === 1 ? '1 reply' : `${count} replies`
}
