import type { Coverage } from '../lib/model/thread'
import type { Translate } from '../lib/translate'
import { joinSentences } from '../lib/wording/join-sentences'
import { formatClockTime } from './relative-time'

/** What the panel says about how complete a reading is. */
export interface CoverageText {
  /** How many were read, the limit if one applied, and how many more there are at least. */
  summary: string
  /** How to get more, where the reader can do something. */
  nextStep: string | null
  /** What is missing and why, and how it was read, a sentence each. */
  details: readonly string[]
  /** Whether the reader can let it go on from here. */
  canReadOn: boolean
}

/** Says how complete a reading is, what is missing, and how to get more. */
export function describeCoverage(coverage: Coverage, t: Translate): CoverageText {
  return {
    summary: describeRead(coverage, t),
    nextStep: describeNextStep(coverage, t),
    details: listDetails(coverage, t),
    canReadOn: coverage.stopped !== null && coverage.missingBy.notAsked > 0,
  }
}

function describeRead(coverage: Coverage, t: Translate): string {
  const { signedIn, read, limits, cap, missing } = coverage
  const capped = cap !== null && limits.length > 0
  const summary = capped
    ? t.count(signedIn ? 'coverageReadCapped' : 'coverageReadSignedOutCapped', read, format(cap, t))
    : t.count(signedIn ? 'coverageRead' : 'coverageReadSignedOut', read)
  return missing > 0 ? joinSentences([summary, t.count('coverageMissing', missing)], t) : summary
}

function listDetails({ direct, missingBy, skipped, filtered, answers }: Coverage, t: Translate): string[] {
  const { notAsked, beyondLimit, heldBack } = missingBy
  return [
    ...(direct.came < direct.counted
      ? [t('coverageDirect', format(direct.came, t), format(direct.counted, t))]
      : []),
    ...(notAsked > 0 ? [t.count('coverageNotAsked', notAsked)] : []),
    ...(beyondLimit > 0 ? [t.count('coverageBeyondLimit', beyondLimit)] : []),
    ...(heldBack > 0 ? [t.count('coverageHeldBack', heldBack)] : []),
    ...(skipped > 0 ? [t.count('coverageSkipped', skipped)] : []),
    ...(filtered > 0 ? [t.count('coverageFiltered', filtered)] : []),
    ...(answers > 1 ? [t.count('coverageAnswers', answers)] : []),
  ]
}

function describeNextStep(coverage: Coverage, t: Translate): string | null {
  const { signedIn, missing, missingBy, stopped, continueAt } = coverage
  if (stopped === 'rate')
    return continueAt === null
      ? t('coveragePausedRate')
      : t('coveragePausedRateUntil', formatClockTime(continueAt, t.locale))
  if (stopped === 'budget') return t('coveragePausedBudget')
  if (stopped === 'cancelled') return t('coverageStopped')
  if (stopped === 'failed') return t('coverageFailed')
  if (signedIn || missing === 0) return null
  return t(missingBy.heldBack < missing ? 'coverageSignIn' : 'coverageSignInHeldBack')
}

function format(count: number, t: Translate): string {
  return count.toLocaleString(t.locale)
}
