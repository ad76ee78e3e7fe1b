import { comparePostAges } from '../../model/post'
import type { ReplyReading } from '../../model/reading'
import { mapInSteps, type Steps } from '../steps'
import { findBodyStart } from '../text/own-words'
import type { FoundTerm } from './find-terms'
import type { TermIndex } from './index-terms'
import { stretchOf } from './number-list'

interface Candidate {
  reply: ReplyReading
  /** How well it stands for the group by itself, 0–1. */
  weight: number
  /** Whether it is too short to say why. */
  bare: boolean
  /** The group's terms that it uses. */
  terms: ReadonlySet<FoundTerm>
}

const MOST_REPLIES = 3

/** In words beside those of a declared vote: "because it was ours", and about a whole post of Mastodon's usual limit. */
const FEWEST_WORDS = 5
const MOST_WORDS = 70
/** A bare vote stands for a group only where nobody says more, an essay only where nobody says it shorter. */
const TOO_SHORT = 0.2
const TOO_LONG = 0.6

/**
 * Up to three replies, by as many people, that stand best for a group; status ids, the best first.
 *
 * Each is the reply of the greatest weight times what it adds: surely read, long enough to say why and short
 * enough to be read, using the group's terms that none before it uses. Of equals the earliest. The second
 * says more than a bare vote, the third uses a term that the others do not. Nothing folded by a warning or filter.
 *
 * @param weigh how surely a reply belongs to the group, 0–1
 */
export function* findRepresentatives(
  replies: readonly ReplyReading[],
  terms: readonly FoundTerm[],
  index: TermIndex,
  weigh: (reply: ReplyReading) => number,
): Steps<string[]> {
  const byAge = [...replies].sort((a, b) => comparePostAges(a.post, b.post))
  yield
  const found = yield* mapInSteps(byAge, (reply) => toCandidate(reply, terms, index, weigh))
  const candidates = found.filter((candidate) => candidate !== null)
  const chosen: Candidate[] = []
  const shown = new Set<FoundTerm>()
  while (chosen.length < MOST_REPLIES) {
    const best = findBest(candidates, chosen, shown)
    if (best === null) break
    chosen.push(best)
    for (const term of best.terms) shown.add(term)
    yield
  }
  return chosen.map(({ reply }) => reply.post.id)
}

function toCandidate(
  reply: ReplyReading,
  terms: readonly FoundTerm[],
  { uses, countWords }: TermIndex,
  weigh: (reply: ReplyReading) => number,
): Candidate | null {
  const { text, contentWarning, filterTitle } = reply.post
  if (contentWarning !== null || filterTitle !== null) return null
  if (text.slice(findBodyStart(text)).trim() === '') return null
  const length = countWords(reply)
  const { from, to } = stretchOf(uses.ofReply, reply.post)
  const own = uses.terms.subarray(from, to)
  const used = terms.filter(({ term }) => own.includes(term))
  return {
    reply,
    weight: weigh(reply) * weighLength(length),
    bare: length < FEWEST_WORDS,
    terms: new Set(used),
  }
}

function weighLength(words: number): number {
  if (words < FEWEST_WORDS) return TOO_SHORT
  return words > MOST_WORDS ? TOO_LONG : 1
}

function findBest(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  shown: ReadonlySet<FoundTerm>,
): Candidate | null {
  let best: Candidate | null = null
  let most = 0
  for (const candidate of candidates) {
    const added = [...candidate.terms].filter((term) => !shown.has(term))
    const spoke = chosen.some(({ reply }) => reply.post.author.id === candidate.reply.post.author.id)
    const repeats = (chosen.length > 0 && candidate.bare) || (chosen.length > 1 && added.length === 0)
    const score = candidate.weight * added.reduce((total, { z }) => total + z, 1)
    if (spoke || repeats || score <= most) continue
    best = candidate
    most = score
  }
  return best
}
