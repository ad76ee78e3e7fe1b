import { createTranslate, type Translate } from '../../lib/translate'
import messages from '../../public/_locales/en/messages.json'

const texts: Readonly<Record<string, { message: string }>> = messages

/** The English messages, as the browser would give them: unknown keys are empty, `$1` … `$9` replaced. */
export function getEnglishMessage(key: string, substitutions: readonly string[] = []): string {
  const message = texts[key]?.message ?? ''
  return message.replace(/\$([1-9])/g, (_, place: string) => substitutions[Number(place) - 1] ?? '')
}

/** `t` in English. */
export const english: Translate = createTranslate(getEnglishMessage, 'en')
