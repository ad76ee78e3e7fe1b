/** How much a term is used. */
export interface Usage {
  /** People who use it. */
  term: number
  /** Words that are said in all. */
  all: number
}

/**
 * Weight of the prior: the whole thread's usage counts for this share of itself.
 *
 * A tenth keeps apart what two of a few people say (z about 1.3 where nobody else does) from what one says, and
 * lets the counts speak where people are many. Chosen by looking at the corpora.
 */
const PRIOR_SHARE = 0.1

/**
 * How surely a term sets one part apart from the rest, as a z-score: the log-odds ratio with an informative
 * Dirichlet prior, over its standard deviation. Not a number where nothing else is said.
 *
 * @see Monroe, Colaresi and Quinn 2008, "Fightin' Words", https://doi.org/10.1093/pan/mpn018, equations 16, 19, 22
 */
export function scoreLogOdds(part: Usage, rest: Usage): number {
  const prior: Usage = {
    term: PRIOR_SHARE * (part.term + rest.term),
    all: PRIOR_SHARE * (part.all + rest.all),
  }
  const variance = 1 / (part.term + prior.term) + 1 / (rest.term + prior.term)
  return (logOdds(part, prior) - logOdds(rest, prior)) / Math.sqrt(variance)
}

function logOdds({ term, all }: Usage, prior: Usage): number {
  return Math.log((term + prior.term) / (all + prior.all - term - prior.term))
}
