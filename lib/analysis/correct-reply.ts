import type { Correction } from '../model/correction'
import { toLicenseName } from '../model/license-name'
import type { Poll } from '../model/poll'
import type { LicenseReading, ReplyReading, StanceReading } from '../model/reading'
import { NO_STANCE } from './read-stance'

/**
 * A reply as its reader says it is meant; what was read stays in `correction`.
 *
 * Titles that the poll does not have, or no longer has, are passed over, and so is a correction of which nothing is
 * left. The poll author's own replies take no stance, whatever anybody says.
 *
 * @param reply as read
 */
export function correctReply(
  reply: ReplyReading,
  correction: Correction | undefined,
  { options, multiple }: Pick<Poll, 'options' | 'multiple'>,
): ReplyReading {
  if (!correction || reply.byPollAuthor) return reply
  const titles = options.map(({ title }) => title)
  const stance = correctStance(reply.stance, correction.stance, titles, multiple)
  const isRemoved = ({ id }: LicenseReading) =>
    correction.notLicenses.includes(id) && !correction.licenses.includes(id)
  const removed = reply.licenses.filter(isRemoved)
  const kept = reply.licenses.filter((license) => !isRemoved(license))
  const added = [...new Set(correction.licenses)].filter((id) => kept.every((license) => license.id !== id))
  if (!stance && removed.length === 0 && added.length === 0) return reply
  return {
    ...reply,
    stance: stance ?? reply.stance,
    licenses: [
      ...kept,
      ...added.map((id) => ({
        id,
        name: toLicenseName(id),
        spdx: null,
        verdict: null,
        quoted: false,
        evidence: [],
      })),
    ],
    correction: { stance: stance && reply.stance, removed, added },
  }
}

/** `null` where the correction leaves the stance alone, or names only options that are gone. */
function correctStance(
  read: StanceReading,
  wanted: Correction['stance'],
  titles: readonly string[],
  multiple: boolean,
): StanceReading | null {
  if (wanted === null) return null
  if (wanted.length === 0) return NO_STANCE
  const found = wanted.map((title) => titles.indexOf(title)).filter((option) => option >= 0)
  const chosen = [...new Set(found)].slice(0, multiple ? undefined : 1)
  if (chosen.length === 0) return null
  const [deciding] = read.options
  return {
    options: chosen,
    declared: true,
    family: null,
    confidence: 1,
    // The words that were read speak for the option that was read, and for no other.
    evidence: deciding !== undefined && chosen.includes(deciding) ? read.evidence : [],
  }
}
