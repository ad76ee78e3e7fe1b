import type { LicenseGroup, Verdict } from '../model/reading'
import type { CountKey, MessageKey, Translate } from '../translate'

/** What people say of a license, in the order in which it is told; `none`: they only name it. */
export const VERDICT_ORDER: readonly (Verdict | 'none')[] = ['yes', 'depends', 'no', 'none']

const COUNTS: Readonly<Record<Verdict | 'none', CountKey>> = {
  yes: 'verdictYes',
  depends: 'verdictDepends',
  no: 'verdictNo',
  none: 'verdictNone',
}

const NAMES: Readonly<Record<Verdict, MessageKey>> = {
  yes: 'chipFine',
  depends: 'chipDepends',
  no: 'chipNotFine',
}

/** What one reply says of a license: "fine", "on conditions", "not fine". */
export function nameVerdict(verdict: Verdict, t: Translate): string {
  return t(NAMES[verdict])
}

/** What people say of a license: how many find it fine, on conditions, not fine, and only name it; zeros left out. */
export function listVerdictCounts(
  verdicts: LicenseGroup['verdicts'],
  t: Translate,
): { verdict: Verdict | 'none'; text: string }[] {
  return VERDICT_ORDER.filter((verdict) => verdicts[verdict] > 0).map((verdict) => ({
    verdict,
    text: t.count(COUNTS[verdict], verdicts[verdict]),
  }))
}
