import type { Coverage } from '../lib/model/thread'
import type { Translate } from '../lib/translate'
import { describeRead, describeStop, listGaps } from '../lib/wording/coverage-text'
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
    details: listGaps(coverage, 'reader', t),
    canReadOn: coverage.stopped !== null && coverage.missingBy.notAsked > 0,
  }
}

function describeNextStep(coverage: Coverage, t: Translate): string | null {
  const { signedIn, missing, missingBy, stopped, continueAt } = coverage
  const stop = describeStop(coverage, t)
  if (stop !== null) {
    if (stopped !== 'rate') return stop
    const when =
      continueAt === null
        ? t('coverageContinueSoon')
        : t('coverageContinueAt', formatClockTime(continueAt, t.locale))
    return joinSentences([stop, when], t)
  }
  if (signedIn || missing === 0) return null
  return t(missingBy.heldBack < missing ? 'coverageSignIn' : 'coverageSignInHeldBack')
}
