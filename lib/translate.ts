import type messages from '../public/_locales/en/messages.json'

/** Every message the extension can show; English is the source. */
export type MessageKey = keyof typeof messages

/** The keys that exist as `<key>_one` and `<key>_other`, without that ending. */
export type CountKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never

/** Looks up what people read. Handed down to components as `t`. */
export interface Translate {
  /** The message, with `$1`, `$2` … replaced in order. */
  (key: MessageKey, ...substitutions: readonly string[]): string
  /** The message in the plural form that `count` takes; `$1` is the count as people of this locale write it. */
  count(key: CountKey, count: number, ...substitutions: readonly string[]): string
  /** BCP 47 tag, for `Intl`. */
  locale: string
}

/**
 * Builds `t` from a raw lookup such as `browser.i18n.getMessage`.
 *
 * A language with more plural forms than the messages have falls back to `_other`.
 */
export function createTranslate(
  getMessage: (key: MessageKey, substitutions: string[]) => string,
  locale: string,
): Translate {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  const text = (key: MessageKey, ...substitutions: readonly string[]) => getMessage(key, [...substitutions])
  return Object.assign(text, {
    count(key: CountKey, count: number, ...substitutions: readonly string[]) {
      const all = [numbers.format(count), ...substitutions]
      // English lacks the forms that other languages have; a form that is missing answers ''.
      const form = `${key}_${rules.select(count)}` as MessageKey
      return getMessage(form, all) || getMessage(`${key}_other`, all)
    },
    locale,
  })
}
