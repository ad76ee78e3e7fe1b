import type { CustomEmoji } from '../lib/model/post'
import type { LicenseReading, ReplyReading } from '../lib/model/reading'
import type { Translate } from '../lib/translate'
import { nameLicense } from '../lib/wording/name-license'
import { describeStanceRemark } from '../lib/wording/stance-remark'
import { nameVerdict } from '../lib/wording/verdict-text'
import { EmojiText } from './EmojiText'
import { Icon } from './Icon'
import { VERDICT_ICONS } from './verdict-icons'

interface ReplyChipsProps {
  reply: ReplyReading
  /** The options it takes in the poll's words, those left out that the surroundings say already. */
  stanceTitles: readonly string[]
  /** Those that the titles may hold. */
  emojis: readonly CustomEmoji[]
  t: Translate
}

/** What was read from a reply: its stance, each option with a remark if that was inferred, and each license it names with its verdict and whether it only quotes. */
export function ReplyChips({ reply, stanceTitles, emojis, t }: ReplyChipsProps) {
  const { stance, licenses } = reply
  const remark = describeStanceRemark(stance, t)
  if (stanceTitles.length === 0 && remark === null && licenses.length === 0) return null
  return (
    <ul class="chips" aria-label={t('chipsName')}>
      {stanceTitles.map((title) => (
        <li key={title} class="chip chip-stance">
          <bdi class="chip-name">
            <EmojiText text={title} emojis={emojis} />
          </bdi>
          {remark}
        </li>
      ))}
      {stanceTitles.length === 0 && remark !== null && (
        <li class="chip chip-stance">
          <span class="unseen">{t('stanceLead')} </span>
          {remark}
        </li>
      )}
      {licenses.map((license) => (
        <LicenseChip key={license.id} license={license} t={t} />
      ))}
    </ul>
  )
}

function LicenseChip({ license, t }: { license: LicenseReading; t: Translate }) {
  const { verdict, quoted } = license
  return (
    <li class={`chip verdict-${verdict ?? 'none'}`}>
      <bdi class="chip-name">{nameLicense(license.id, t)}</bdi>
      {verdict !== null && (
        <span class="verdict">
          <Icon name={VERDICT_ICONS[verdict]} />
          {nameVerdict(verdict, t)}
        </span>
      )}
      {quoted && (
        <span>
          <span aria-hidden="true">· </span>
          {t('chipQuoted')}
        </span>
      )}
    </li>
  )
}
