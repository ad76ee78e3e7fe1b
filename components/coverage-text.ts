import { CONTEXT_LIMITS, type Coverage } from '../lib/model/thread'
import type { Translate } from '../lib/translate'

/** What the panel says about how complete a reading is. */
export interface CoverageText {
  /** How many were read, the limit if one applied, and how many more there are at least. */
  summary: string
  /** How to get more, where the reader can do something. */
  nextStep: string | null
  /** What else is missing and why, a sentence each. */
  notes: readonly string[]
}

/** Says how complete a reading is, what is missing, and how to get more. */
export function describeCoverage(coverage: Coverage, t: Translate): CoverageText {
  return {
    summary: describeRead(coverage, t),
    nextStep: describeNextStep(coverage, t),
    notes: listNotes(coverage, t),
  }
}

function hitsCount({ limits }: Coverage): boolean {
  return limits.includes('signed-out-count') || limits.includes('signed-in-count')
}

function describeRead(coverage: Coverage, t: Translate): string {
  const read = describeReadAlone(coverage, t)
  return coverage.missing > 0 ? `${read} ${t.count('coverageMissing', coverage.missing)}` : read
}

function describeReadAlone(coverage: Coverage, t: Translate): string {
  const { signedIn, read, cap } = coverage
  // Signed out the limit is always named: the server cuts before it hides, so fewer proves nothing.
  if (cap !== null && (!signedIn || hitsCount(coverage))) {
    const most = new Intl.NumberFormat(t.locale).format(cap)
    return t.count(signedIn ? 'coverageReadCapped' : 'coverageReadSignedOutCapped', read, most)
  }
  return t.count(signedIn ? 'coverageRead' : 'coverageReadSignedOut', read)
}

function listNotes(coverage: Coverage, t: Translate): string[] {
  const { limits, missing, skipped, filtered, cap } = coverage
  const notes: string[] = []
  if (cap === null && hitsCount(coverage)) notes.push(t('coverageLimited'))
  if (limits.includes('signed-out-depth'))
    notes.push(t('coverageDepth', String(CONTEXT_LIMITS.signedOutDepth)))
  // With a limit in force the limit is the likelier reason, and it was named already.
  if (missing > 0 && limits.length === 0) notes.push(t('coverageMissingWhy'))
  if (skipped > 0) notes.push(t.count('coverageSkipped', skipped))
  if (filtered > 0) notes.push(t.count('coverageFiltered', filtered))
  return notes
}

function describeNextStep({ signedIn, missing, limits }: Coverage, t: Translate): string | null {
  if (signedIn) return null
  if (missing > 0) return t('coverageSignIn')
  return limits.length > 0 ? t('coverageSignInMaybe') : null
}
