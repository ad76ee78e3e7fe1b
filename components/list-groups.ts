import type { LicenseId } from '../lib/model/license-id'
import type { DistinctiveTerm, GroupMarks, LicenseGroup, Reading, ReplyReading } from '../lib/model/reading'
import { putGuessesLast, sortByVerdict } from '../lib/wording/order-replies'
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
  /** The option of a stance's group, as an index into `Poll.options`. */
  option: number | null
  /** The license of a license's group. */
  license: LicenseId | null
  /** What people say of the license, `null` for every other kind. */
  verdicts: LicenseGroup['verdicts'] | null
  /** What sets it apart from the other replies. */
  terms: readonly DistinctiveTerm[]
  /** The replies that stand for it, the best first; empty where none do. */
  representatives: readonly ReplyReading[]
  /** A license's by verdict, a stance's with guesses last, else in thread order; those that the reader's filter leaves. */
  replies: readonly ReplyReading[]
  /** How many it has without a filter. */
  all: number
}

/** The groups of one arrangement, in the reading's order; the poll author's replies last, if any. */
export function listGroups(reading: Reading, lens: 'stance' | 'license'): Group[] {
  const groups = lens === 'stance' ? listStances(reading) : listLicenses(reading)
  const own = reading.replies.filter((reply) => reply.byPollAuthor)
  if (own.length === 0) return groups
  return [
    ...groups,
    {
      key: AUTHOR_GROUP_KEY,
      kind: 'author',
      title: '',
      people: null,
      option: null,
      license: null,
      verdicts: null,
      terms: [],
      representatives: [],
      replies: own,
      all: own.length,
    },
  ]
}

function listStances({ byStance, thread }: Reading): Group[] {
  return byStance.map(({ option, people, terms, representatives, replies }) => ({
    key: stanceGroupKey(option),
    kind: option === null ? 'no-stance' : 'stance',
    title: option === null ? '' : (thread.poll.options[option]?.title ?? ''),
    people,
    option,
    license: null,
    verdicts: null,
    terms,
    representatives: pickReplies(representatives, replies),
    replies: putGuessesLast(replies),
    all: replies.length,
  }))
}

function listLicenses({ byLicense }: Reading): Group[] {
  return byLicense.map(({ id, name, people, verdicts, terms, representatives, replies }) => ({
    key: licenseGroupKey(id),
    kind: id === null ? 'no-license' : 'license',
    title: name,
    people,
    option: null,
    license: id,
    verdicts: id === null ? null : verdicts,
    terms,
    representatives: pickReplies(representatives, replies),
    replies: id === null ? replies : sortByVerdict(replies, id),
    all: replies.length,
  }))
}

function pickReplies(ids: GroupMarks['representatives'], replies: readonly ReplyReading[]): ReplyReading[] {
  return ids.flatMap((id) => replies.find(({ post }) => post.id === id) ?? [])
}
