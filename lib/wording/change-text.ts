import type { CorrectionChange } from '../model/correction'
import type { LicenseId } from '../model/license-id'
import type { Poll } from '../model/poll'
import type { AppliedCorrection, StanceReading } from '../model/reading'
import type { Translate } from '../translate'
import { formatList } from './list-text'
import { nameLicense } from './name-license'

/** The options of a stance in words. */
export function describeStance(titles: readonly string[], t: Translate): string {
  return titles.length === 0 ? t('noStance') : formatList(titles, t)
}

/** Titles of the options that a reply takes. */
export function listTitles(
  { options }: Pick<StanceReading, 'options'>,
  poll: Pick<Poll, 'options'>,
): string[] {
  return options.flatMap((option) => poll.options[option]?.title ?? [])
}

/** What was read of a reply before its reader changed it, a sentence each. */
export function describeApplied(
  { stance, removed, added }: AppliedCorrection,
  poll: Pick<Poll, 'options'>,
  t: Translate,
): string[] {
  const read = stance ? [t('changedFrom', describeStance(listTitles(stance, poll), t))] : []
  return [
    ...read,
    ...describeLicenses(
      removed.map(({ id }) => id),
      added,
      t,
    ),
  ]
}

/** What a kept correction says, a sentence each. */
export function describeChange({ stance, notLicenses, licenses }: CorrectionChange, t: Translate): string[] {
  const said = stance ? [t('changedTo', describeStance(stance, t))] : []
  return [...said, ...describeLicenses(notLicenses, licenses, t)]
}

function describeLicenses(
  removed: readonly LicenseId[],
  added: readonly LicenseId[],
  t: Translate,
): string[] {
  const list = (ids: readonly LicenseId[]) =>
    formatList(
      ids.map((id) => nameLicense(id, t)),
      t,
    )
  return [
    ...(removed.length > 0 ? [t('changedRemoved', list(removed))] : []),
    ...(added.length > 0 ? [t('changedAdded', list(added))] : []),
  ]
}
