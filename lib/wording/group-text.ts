import type { LicenseId } from '../model/license-id'
import type { Translate } from '../translate'
import { nameLicense } from './name-license'

/** Names the replies that take one option by its title, and those that take none: `null`. */
export function nameStanceGroup(title: string | null | undefined, t: Translate): string {
  return title ?? t('noStance')
}

/** Names the replies that name one license, and those that name none: `null`. */
export function nameLicenseGroup(id: LicenseId | null, t: Translate): string {
  return id === null ? t('noLicense') : nameLicense(id, t)
}

/** "12 people · 14 replies"; without people where there is nobody to count, as among the poll author's own. */
export function countGroup(people: number | null, replies: number, t: Translate): string {
  const count = t.count('replyCount', replies)
  return people === null ? count : t('groupCounts', t.count('peopleCount', people), count)
}
