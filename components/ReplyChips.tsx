import type { LicenseReading, ReplyReading, Verdict } from '../lib/model/reading'
import type { MessageKey, Translate } from '../lib/translate'
import { Icon } from './Icon'
import { VERDICT_ICONS } from './verdict-icons'

const VERDICT_WORDS: Readonly<Record<Verdict, MessageKey>> = {
  yes: 'chipFine',
  depends: 'chipDepends',
  no: 'chipNotFine',
}

interface ReplyChipsProps {
  reply: ReplyReading
  /** Its stance in the poll's words, where the surroundings do not say it already. */
  stanceTitle: string | null
  t: Translate
}

/** What was read from a reply: its stance, with a remark if that was inferred, and each license it names with its verdict. */
export function ReplyChips({ reply, stanceTitle, t }: ReplyChipsProps) {
  const { stance, licenses } = reply
  const implied = stance.option !== null && !stance.declared
  if (stanceTitle === null && !implied && licenses.length === 0) return null
  return (
    <ul class="chips">
      {(stanceTitle !== null || implied) && (
        <li class="chip chip-stance">
          {stanceTitle !== null && <bdi class="chip-name">{stanceTitle}</bdi>}
          {/* What is said outright needs no remark; what was inferred does. */}
          {implied && t('stanceImplied')}
        </li>
      )}
      {licenses.map((license) => (
        <LicenseChip key={license.id} license={license} t={t} />
      ))}
    </ul>
  )
}

function LicenseChip({ license, t }: { license: LicenseReading; t: Translate }) {
  const { name, verdict } = license
  return (
    <li class={`chip verdict-${verdict ?? 'none'}`}>
      <bdi class="chip-name">{name}</bdi>
      {verdict !== null && (
        <span class="verdict">
          <Icon name={VERDICT_ICONS[verdict]} />
          {t(VERDICT_WORDS[verdict])}
        </span>
      )}
    </li>
  )
}
