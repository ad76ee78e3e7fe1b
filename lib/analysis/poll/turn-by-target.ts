import type { JointVerdict } from '../verdict/join-verdicts'
import type { PollFrame } from './frame-poll'
import type { OptionRole } from './option-role'

const OPPOSITES: Readonly<Partial<Record<OptionRole | JointVerdict, OptionRole | JointVerdict>>> = {
  affirm: 'deny',
  deny: 'affirm',
  yes: 'no',
  no: 'yes',
}

/**
 * What an answer to a poll means for the thing that it asks about, and what is said of the thing means as an answer.
 *
 * Elsewhere the same; where yes means against the thing ("should X be banned?"), who is for a ban allows nothing, and who
 * allows it votes no. What takes neither side stays.
 */
export function turnByTarget(said: OptionRole | null, frame: Pick<PollFrame, 'target'>): OptionRole | null
export function turnByTarget(said: JointVerdict | null, frame: Pick<PollFrame, 'target'>): JointVerdict | null
export function turnByTarget(
  said: OptionRole | JointVerdict | null,
  { target }: Pick<PollFrame, 'target'>,
): OptionRole | JointVerdict | null {
  return said !== null && target < 0 ? (OPPOSITES[said] ?? said) : said
}
