import { createTranslate, type Translate } from '../../lib/translate'
import messages from '../../public/_locales/en/messages.json'

const texts: Readonly<Record<string, { message: string }>> = messages

/** `t` in English. */
export const english: Translate = createTranslate((key) => texts[key]?.message ?? '', 'en')

/** `t` with English words in place of a language that runs from right to left. */
export const mirrored: Translate = createTranslate(
  (key) => (key === 'direction' ? 'rtl' : (texts[key]?.message ?? '')),
  'ar',
)
