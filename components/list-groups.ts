import type { LicenseId } from '../lib/model/license-id'
import type { LicenseGroup, Reading, ReplyReading } from '../lib/model/reading'
import type { Grouping } from '../lib/panel-state'
import { AUTHOR_GROUP_KEY, licenseGroupKey, stanceGroupKey } from './group-key'

/** A group of replies in the form that the panel lists it. */
export interface Group {
  /** As `PanelView.expandedGroups` holds it. */
  key: string
  kind: 'stance' | 'no-stance' | 'license' | 'no-license' | 'author'
  /** Option or license; empty for the kinds that the panel has its own words for. */
  title: string
  /** People it counts, `null` where there is nothing to count: the poll's author is one. */
  people: number | null
  /** The license of a license's group. */
  license: LicenseId | null
  /** What people say of the license, `null` for every other kind. */
  verdicts: LicenseGroup['verdicts'] | null
  replies: readonly ReplyReading[]
}

/** The groups of one arrangement, in the reading's order; the poll author's replies last, if any. */
export function listGroups(reading: Reading, grouping: Grouping): Group[] {
  const groups = grouping === 'stance' ? listStances(reading) : listLicenses(reading)
  const own = reading.replies.filter((reply) => reply.byPollAuthor)
  if (own.length === 0) return groups
  return [
    ...groups,
    {
      key: AUTHOR_GROUP_KEY,
      kind: 'author',
      title: '',
      people: null,
      license: null,
      verdicts: null,
      replies: own,
    },
  ]
}

function listStances({ byStance, thread }: Reading): Group[] {
  return byStance.map(({ option, people, replies }) => ({
    key: stanceGroupKey(option),
    kind: option === null ? 'no-stance' : 'stance',
    title: option === null ? '' : (thread.poll.options[option]?.title ?? ''),
    people,
    license: null,
    verdicts: null,
    replies,
  }))
}

function listLicenses({ byLicense }: Reading): Group[] {
  return byLicense.map(({ id, name, people, verdicts, replies }) => ({
    key: licenseGroupKey(id),
    kind: id === null ? 'no-license' : 'license',
    title: name,
    people,
    license: id,
    verdicts: id === null ? null : verdicts,
    replies,
  }))
}
