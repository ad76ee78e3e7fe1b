/**
 * What a phrase says of a license near it.
 *
 * `not` is a bare negation, `if` and `given` begin conditions ("if", "as long as"), `except` an exception, a `demand`
 * speaks of how something else should be licensed, `unsure` asks or explains, `mine` speaks of the writer's own works.
 */
export type VerdictCue =
  | 'yes'
  | 'no'
  | 'not'
  | 'depends'
  | 'if'
  | 'given'
  | 'except'
  | 'demand'
  | 'unsure'
  | 'mine'

/** Phrases (see `PhraseBook`) of one language by what they say. */
export type VerdictWords = Readonly<Record<VerdictCue, readonly string[]>>
