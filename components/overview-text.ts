import type { Translate } from '../lib/translate'

/** How many people a dot is. */
export function describeDots(peoplePerDot: number, t: Translate): string {
  return peoplePerDot === 1 ? t('dotOne') : t.count('dotMany', peoplePerDot)
}
