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
  /** Which way the messages run, whatever the page does. */
  direction: 'ltr' | 'rtl'
}

/**
 * Builds `t` from the messages as their translators wrote them.
 *
 * @param findTemplate the message of a key, placeholders and all; '' where there is none
 * @param locale BCP 47 tag of the messages
 */
export function createTranslate(findTemplate: (key: string) => string, locale: string): Translate {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  const direction: Translate['direction'] = findTemplate('direction') === 'rtl' ? 'rtl' : 'ltr'
  const fill = (template: string, substitutions: readonly string[]) =>
    template.replace(/\$([1-9])/g, (_placeholder, nth: string) =>
      isolate(substitutions[Number(nth) - 1] ?? '', direction),
    )
  const text = (key: MessageKey, ...substitutions: readonly string[]) =>
    fill(findTemplate(key), substitutions)
  return Object.assign(text, {
    count(key: CountKey, count: number, ...substitutions: readonly string[]) {
      const template = findTemplate(`${key}_${rules.select(count)}`) || findTemplate(`${key}_other`)
      return fill(template, [numbers.format(count), ...substitutions])
    },
    locale,
    direction,
  })
}

/** Letters that run against a sentence, roughly: those that `dir="auto"` would take for the other direction. */
const FOREIGN = {
  ltr: /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u,
  rtl: /\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Han}/u,
} as const

/** A name or warning in a sentence must not drag the sentence's own words and marks along. */
function isolate(text: string, direction: Translate['direction']): string {
  // First strong isolate … pop directional isolate: what `bdi` is in HTML.
  return FOREIGN[direction].test(text) ? `\u2068${text}\u2069` : text
}
