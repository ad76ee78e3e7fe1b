import type { LanguageCount } from '../model/reading'
import type { Translate } from '../translate'
import { nameLanguage } from './language-name'

/** Says which languages are read only in part, `null` where all are read in full. */
export function describeLanguages(partlyRead: readonly LanguageCount[], t: Translate): string | null {
  if (partlyRead.length === 0) return null
  const numbers = new Intl.NumberFormat(t.locale)
  const listed = partlyRead.map(({ code, replies }) =>
    t('remark', nameLanguage(code, t.locale), numbers.format(replies)),
  )
  const total = partlyRead.reduce((sum, { replies }) => sum + replies, 0)
  return t.count('coverageLanguages', total, new Intl.ListFormat(t.locale).format(listed))
}
