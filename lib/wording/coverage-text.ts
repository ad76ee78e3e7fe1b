import type { Coverage, CoverageStop } from '../model/thread'
import type { MessageKey, Translate } from '../translate'
import { joinSentences } from './join-sentences'

/** Whom something is said to: the panel's reader, or those who get what that reader exports. */
export type Audience = 'reader' | 'others'

const STOPS: Readonly<Record<CoverageStop, MessageKey>> = {
  rate: 'coveragePausedRate',
  budget: 'coveragePausedBudget',
  cancelled: 'coverageStopped',
  failed: 'coverageFailed',
}

/** How many replies were read, the limit if one applied, and how many more there are at least. */
export function describeRead({ signedIn, read, limits, cap, missing }: Coverage, t: Translate): string {
  const capped = cap !== null && limits.length > 0
  const summary = capped
    ? t.count(signedIn ? 'coverageReadCapped' : 'coverageReadSignedOutCapped', read, format(cap, t))
    : t.count(signedIn ? 'coverageRead' : 'coverageReadSignedOut', read)
  return missing > 0 ? joinSentences([summary, t.count('coverageMissing', missing)], t) : summary
}

/** What is missing and why, and how it was read, a sentence each. */
export function listGaps(
  { direct, missingBy, skipped, filtered, answers }: Coverage,
  audience: Audience,
  t: Translate,
): string[] {
  const { notAsked, beyondLimit, heldBack } = missingBy
  return [
    ...(direct.came < direct.counted
      ? [t('coverageDirect', format(direct.came, t), format(direct.counted, t))]
      : []),
    ...(notAsked > 0 ? [t.count('coverageNotAsked', notAsked)] : []),
    ...(beyondLimit > 0 ? [t.count('coverageBeyondLimit', beyondLimit)] : []),
    ...(heldBack > 0 ? [t.count('coverageHeldBack', heldBack)] : []),
    ...(skipped > 0 ? [t.count('coverageSkipped', skipped)] : []),
    ...(filtered > 0 ? [t.count(audience === 'reader' ? 'coverageFiltered' : 'fileFiltered', filtered)] : []),
    ...(answers > 1 ? [t.count('coverageAnswers', answers)] : []),
  ]
}

/** Why reading ended early; `null` where it did not. */
export function describeStop(
  { stopped, stoppedHost }: Pick<Coverage, 'stopped' | 'stoppedHost'>,
  t: Translate,
): string | null {
  if (stopped === null) return null
  // "The server" is the browsed one.
  return stopped === 'rate' && stoppedHost !== null ? t('coveragePausedHome', stoppedHost) : t(STOPS[stopped])
}

/** What the poll's home server added. */
export function describeHome({ host, added }: NonNullable<Coverage['home']>, t: Translate): string {
  return t.count('homeAdded', added, host)
}

function format(count: number, t: Translate): string {
  return count.toLocaleString(t.locale)
}
