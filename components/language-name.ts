/** Names languages (ISO 639) in the words of a locale; the code itself where there is no name. */
export function createLanguageNames(locale: string): (code: string) => string {
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  return (code) => {
    try {
      return names.of(code) ?? code
    } catch {
      // A server may declare anything.
      return code
    }
  }
}
