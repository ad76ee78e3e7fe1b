/** Making a formatter takes longer than all else on a card: each is made once, by its locale. */
const languageNames = new Map<string, Intl.DisplayNames>()

/** Names a language (ISO 639) in the words of a locale; the code itself where there is no name. */
export function nameLanguage(code: string, locale: string): string {
  const names = languageNames.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' })
  languageNames.set(locale, names)
  try {
    return names.of(code) ?? code
  } catch {
    // A server may declare anything.
    return code
  }
}
