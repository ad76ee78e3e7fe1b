import { createTranslate, type Translate } from '../../lib/translate'
import de from '../../public/_locales/de/messages.json'
import en from '../../public/_locales/en/messages.json'
import es from '../../public/_locales/es/messages.json'
import fr from '../../public/_locales/fr/messages.json'
import ja from '../../public/_locales/ja/messages.json'

/** The messages of a language as its file holds them, by key. */
export type Messages = Readonly<Record<string, { message: string }>>

/** Every language of the interface, by the name of its folder; a test holds it to the folders. */
export const MESSAGES: Readonly<Record<string, Messages>> = { en, de, fr, es, ja }

/** `t` in a language of {@link MESSAGES}, in English where it lacks a message: as the browser does it. */
export function translateTo(language: string): Translate {
  const messages = MESSAGES[language]
  if (!messages) throw new Error(`no language "${language}"`)
  const fallback: Messages = en
  return createTranslate((key) => (messages[key] ?? fallback[key])?.message ?? '', language)
}
