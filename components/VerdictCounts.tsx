import type { LicenseGroup, Verdict } from '../lib/model/reading'
import type { CountKey, Translate } from '../lib/translate'
import { Icon } from './Icon'
import { VERDICT_ICONS } from './verdict-icons'

const ORDER: readonly { verdict: Verdict | 'none'; label: CountKey }[] = [
  { verdict: 'yes', label: 'verdictYes' },
  { verdict: 'depends', label: 'verdictDepends' },
  { verdict: 'no', label: 'verdictNo' },
  { verdict: 'none', label: 'verdictNone' },
]

interface VerdictCountsProps {
  verdicts: LicenseGroup['verdicts']
  t: Translate
}

/** What people say of a license: how many find it fine, on conditions, not fine; zeros left out. */
export function VerdictCounts({ verdicts, t }: VerdictCountsProps) {
  return (
    <span class="verdicts">
      <span class="unseen">{t('verdictsLead')} </span>
      {ORDER.filter(({ verdict }) => verdicts[verdict] > 0).map(({ verdict, label }, index) => (
        <span key={verdict} class={`verdict verdict-${verdict}`}>
          {index > 0 && <span class="unseen">{t('pause')} </span>}
          {verdict !== 'none' && <Icon name={VERDICT_ICONS[verdict]} />}
          {t.count(label, verdicts[verdict])}
        </span>
      ))}
    </span>
  )
}
