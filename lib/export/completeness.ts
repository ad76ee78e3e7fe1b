import { CONTEXT_LIMITS, type Coverage, type CoverageLimit } from '../model/thread'

const LIMITS: Readonly<Record<CoverageLimit, string>> = {
  'signed-out-count': `this server shows strangers at most ${CONTEXT_LIMITS.signedOutCount} replies`,
  'signed-out-depth': `this server shows strangers at most ${CONTEXT_LIMITS.signedOutDepth} levels of replies`,
  'signed-in-count': `this server gives at most ${CONTEXT_LIMITS.signedInCount} replies at once`,
}

/**
 * What was read of the thread and what is known to be missing, in English sentences.
 *
 * @param withheld followers-only and direct replies left out
 */
export function describeCompleteness(coverage: Coverage, withheld: number): string {
  const { read, signedIn, missing, skipped, filtered, limits } = coverage
  const how = [signedIn ? 'signed in' : 'signed out', ...limits.map((limit) => LIMITS[limit])]
  const sentences = [
    `${replies(read)} read, ${how.join('; ')}.`,
    missing > 0 ? `At least ${replies(missing)} more not given by the server.` : '',
    skipped > 0 ? `${replies(skipped)} could not be understood.` : '',
    filtered > 0 ? `${replies(filtered)} hidden by the reader’s own filters.` : '',
    withheld > 0 ? `${replies(withheld)} left out because not public.` : '',
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

function replies(count: number): string {
  return count === 1 ? '1 reply' : `${count} replies`
}
