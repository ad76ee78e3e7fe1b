import type { Translate } from '../lib/translate'

/** Names in a row as people of this locale write one: "Yes, No and Depends"; each keeps its own direction. */
export function formatList(names: readonly string[], t: Translate): string {
  return new Intl.ListFormat(t.locale).format(names.map((name) => `\u2068${name}\u2069`))
}
