import type { Translate } from '../translate'
import { isolate } from './isolate'

/** Names in a row as people of this locale write one: "Yes, No and Depends"; each keeps its own direction. */
export function formatList(names: readonly string[], t: Translate): string {
  return new Intl.ListFormat(t.locale).format(names.map(isolate))
}
