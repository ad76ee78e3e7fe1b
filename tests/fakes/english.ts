import { createTranslate, type Translate } from '../../lib/translate'
import messages from '../../public/_locales/en/messages.json'

const texts: Readonly<Record<string, { message: string }>> = messages

/** `t` in English. */
export const english: Translate = createTranslate((key) => texts[key]?.message ?? '', 'en')
