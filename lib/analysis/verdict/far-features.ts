import type { Token } from '../text/tokenize'
import type { Passage } from './find-passages'
import type { Cue } from './find-verdict-cues'
import { isIn, JUDGING } from './near-features'
import type { VerdictCue } from './verdict-cue'

/** An answer begins this near to the reply's beginning, in tokens. */
const LEAD_REACH = 3
const ANSWERS: ReadonlySet<VerdictCue> = new Set(['yes', 'no', 'depends', 'unsure'])
const FINAL: ReadonlySet<VerdictCue> = new Set(['yes', 'no', 'not', 'depends', 'given', 'if'])
const NEIGHBORING: ReadonlySet<VerdictCue> = new Set([...FINAL, 'unsure', 'mine', 'demand'])

/** What is said in other sentences than a passage's, see `findVerdictFeatures`. `owners`: whose clause a cue stands in. */
export function describeFar(
  passage: Passage,
  cues: readonly Cue[],
  owners: ReadonlyMap<Cue, Passage>,
  tokens: readonly Token[],
): string[] {
  const { before, behind, names } = passage
  const isNear = (cue: Cue) => isIn(cue, before) || isIn(cue, behind)
  const own = new Set(passage.mentions.map(({ id }) => id))
  const isOthers = (owner: Passage | undefined) => owner?.mentions.some(({ id }) => !own.has(id))
  const isJudged = cues.some((cue) => JUDGING.has(cue.value) && isNear(cue))
  const zones = cues.flatMap((cue) => {
    if (isNear(cue)) return []
    if (isOthers(owners.get(cue))) return ANSWERS.has(cue.value) ? [`other:${cue.value}`] : []
    const zone = toZone(passage, cue, tokens)
    if (zone === null || !NEIGHBORING.has(cue.value)) return []
    // The next sentence speaks of the license only where the license's own clause does not judge it.
    return zone === 'next' && isJudged ? [] : [`${zone}:${cue.value}`]
  })
  const lead = cues.find(({ from, value }) => from < LEAD_REACH && from < names.from && ANSWERS.has(value))
  const final = cues.findLast(({ value }) => FINAL.has(value))
  return [...zones, ...(lead ? [`lead:${lead.value}`] : []), ...(final ? [`final:${final.value}`] : [])]
}

function toZone({ sentence }: Passage, cue: Cue, tokens: readonly Token[]): 'previous' | 'next' | null {
  const first = tokens[sentence.from]?.sentence ?? 0
  const last = tokens[sentence.to - 1]?.sentence ?? first
  const at = tokens[cue.from]?.sentence ?? first
  return at === last + 1 ? 'next' : at === first - 1 ? 'previous' : null
}
