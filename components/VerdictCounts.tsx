import type { LicenseGroup } from '../lib/model/reading'
import type { Translate } from '../lib/translate'
import { listVerdictCounts } from '../lib/wording/verdict-text'
import { Icon } from './Icon'
import { VERDICT_ICONS } from './verdict-icons'

interface VerdictCountsProps {
  verdicts: LicenseGroup['verdicts']
  t: Translate
}

/** What people say of a license: how many find it fine, on conditions, not fine; zeros left out. */
export function VerdictCounts({ verdicts, t }: VerdictCountsProps) {
  return (
    <span class="verdicts">
      <span class="unseen">{t('verdictsLead')} </span>
      {listVerdictCounts(verdicts, t).map(({ verdict, text }, index) => (
        <span key={verdict} class={`verdict verdict-${verdict}`}>
          {index > 0 && <span class="unseen">{t('pause')} </span>}
          {verdict !== 'none' && <Icon name={VERDICT_ICONS[verdict]} />}
          {text}
        </span>
      ))}
      <span class="unseen">.</span>
    </span>
  )
}
