/**
 * What a phrase says of a license near it.
 *
 * `not` is a bare negation, `if` and `given` begin conditions ("if", "as long as"), `except` an exception, a `demand`
 * speaks of how something else should be licensed, `unsure` asks or explains, `mine` speaks of the writer's own works.
 * `with` and `but` take half of a yes back. `good` and `bad` are yes and no at the end of a clause only ("BY good, NC out").
 * `also` says the same of a further license, `even` what is said of the whole ("forbid it, even for CC0").
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
  | 'good'
  | 'bad'
  | 'also'
  | 'even'
  | 'with'
  | 'but'
  | 'unsure'
  | 'mine'

/** Phrases (see `PhraseBook`) of one language by what they say. */
export type VerdictWords = Readonly<Record<VerdictCue, readonly string[]>>
