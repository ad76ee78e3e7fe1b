/**
 * By what kind of words a stance was read, the surest first.
 *
 * - `vote`        declares it ("I voted no", "team tabs")
 * - `answer`      begins with an answer ("No, because …", "Vim.")
 * - `conclusion`  answers further on ("…, so it's a no from me")
 * - `condition`   names a condition ("only if", "it depends on")
 * - `echo`        repeats words of an option's title
 * - `preference`  speaks for or against an option by name
 * - `proposal`    says what the question proposes should or should not be done
 * - `implied`     speaks for or against the matter
 * - `agreement`   sides with the reply above
 * - `undecided`   says it cannot tell
 */
export type Family =
  | 'vote'
  | 'answer'
  | 'conclusion'
  | 'condition'
  | 'echo'
  | 'preference'
  | 'proposal'
  | 'implied'
  | 'agreement'
  | 'undecided'

/** A reason to read a stance, with the tokens it rests on (half-open). */
export interface Signal {
  family: Family
  option: number
  /** How much it says among signals of its family; 1 is enough alone. */
  strength: number
  from: number
  to: number
}
