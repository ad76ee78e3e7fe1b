import type { Coverage, CoverageLimit } from '../model/thread'

const LIMITS: Record<CoverageLimit, (cap: number | null) => string> = {
  'signed-out-count': (cap) => `this server shows strangers at most ${cap ?? 60} replies`,
  'signed-out-depth': () => 'this server shows strangers at most 20 levels of replies',
  'signed-in-count': (cap) => `this server gives at most ${cap ?? 4096} replies at once`,
}

/**
 * What was read of the thread and what is known to be missing, in English sentences.
 *
 * @param withheld followers-only and direct replies left out
 */
export function describeCompleteness(coverage: Coverage, withheld: number): string {
  const { read, signedIn, missing, skipped, filtered, limits, cap } = coverage
  const how = [signedIn ? 'signed in' : 'signed out', ...limits.map((limit) => LIMITS[limit](cap))]
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
