/**
 * What an option stands for among the options of its poll.
 *
 * - `affirm`, `deny`   yes and no, in whatever words
 * - `conditional`      yes or no under a condition ("Depends", "Only downtown")
 * - `undecided`        "Not sure", "No opinion"
 * - `other`            "Something else"
 * - `results`          "Just show me the results"
 * - `both`, `neither`  of the other options
 * - `named`            a thing, a number, a statement: told by its own words
 */
export type OptionRole =
  | 'affirm'
  | 'deny'
  | 'conditional'
  | 'undecided'
  | 'other'
  | 'results'
  | 'both'
  | 'neither'
  | 'named'
