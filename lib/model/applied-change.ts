import type { Correction, CorrectionChange, Corrections } from './correction'
import type { LicenseId } from './license-id'
import type { Poll } from './poll'
import type { LicenseReading, Reading, ReplyReading, StanceReading } from './reading'

/** What is decided of a reply, by us or by the panel's reader. */
export interface Judgement {
  /** Indices into `Poll.options`; empty for no clear stance. */
  options: readonly number[]
  licenses: readonly LicenseId[]
}

/** A reply as it was read, whatever the panel's reader changed since. */
export function getAsRead({ stance, licenses, correction }: ReplyReading): {
  stance: StanceReading
  licenses: readonly LicenseReading[]
} {
  if (!correction) return { stance, licenses }
  const kept = licenses.filter(({ id }) => !correction.added.includes(id))
  return { stance: correction.stance ?? stance, licenses: [...kept, ...correction.removed] }
}

/** What makes another judgement of a reply than was read; `null` where it is the same. */
export function findChange(
  reply: ReplyReading,
  { options, licenses }: Judgement,
  poll: Pick<Poll, 'options'>,
): CorrectionChange | null {
  const read = getAsRead(reply)
  const ids = read.licenses.map(({ id }) => id)
  const change: CorrectionChange = {
    stance: isSameSet(options, read.stance.options) ? null : toTitles(options, poll),
    notLicenses: ids.filter((id) => !licenses.includes(id)),
    licenses: licenses.filter((id) => !ids.includes(id)),
  }
  const { stance, notLicenses } = change
  return stance === null && notLicenses.length === 0 && change.licenses.length === 0 ? null : change
}

/** What the panel's reader has changed of a reply by now, `null` where nothing. */
export function findAppliedChange(
  { stance, correction }: Pick<ReplyReading, 'stance' | 'correction'>,
  poll: Pick<Poll, 'options'>,
): CorrectionChange | null {
  return (
    correction && {
      stance: correction.stance && toTitles(stance.options, poll),
      notLicenses: correction.removed.map(({ id }) => id),
      licenses: correction.added,
    }
  )
}

/** The corrections that a reading shows, so that another reading of its thread can show the same. */
export function collectCorrections({ replies, thread }: Reading): Corrections {
  const corrections = replies.flatMap((reply): Correction[] => {
    const change = findAppliedChange(reply, thread.poll)
    const { uri, url } = reply.post
    return change ? [{ uri, url, pollUri: thread.post.uri, ...change, changedAt: thread.capturedAt }] : []
  })
  return new Map(corrections.map((correction) => [correction.uri, correction]))
}

function toTitles(options: readonly number[], poll: Pick<Poll, 'options'>): string[] {
  return options.flatMap((option) => poll.options[option]?.title ?? [])
}

function isSameSet(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((item) => other.includes(item))
}
