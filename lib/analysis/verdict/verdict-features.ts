import type { LicenseId } from '../../model/license-id'
import type { Dictionary } from '../dictionary'
import type { Mention } from '../license/mention'
import type { OptionRole } from '../poll/option-role'
import type { ReplyText } from '../reply-text'
import type { PhraseMatch } from '../text/phrase-book'
import type { Token } from '../text/tokenize'
import { findPassages, type Passage, type Span } from './find-passages'
import { findVerdictCues } from './find-verdict-cues'
import { getLicenseKind } from './license-kind'
import type { VerdictCue } from './verdict-cue'

/** What is known of a reply besides its words. */
export interface VerdictContext {
  /** The role of the option it takes, `null` where it takes none. */
  role: OptionRole | null
  /** Whether the poll is about licenses. */
  talk: boolean
  /** Whether it answers the poll itself rather than another reply. */
  toPoll: boolean
  dictionary: Pick<Dictionary, 'verdicts'>
}

/** What speaks for one verdict or another: names of features that hold, see {@link findVerdictFeatures}. */
export interface VerdictEvidence {
  features: readonly string[]
  /**
   * Whether there can be no verdict: it asks how something else should be licensed ("models must be public domain"), or
   * the reply takes no option and judges nothing; where the poll is about licenses, only if it holds nothing but names.
   */
  silent: boolean
}

type Cue = PhraseMatch<VerdictCue>

/** Longer posts are read for verdicts up to here, in mentions. */
const MAX_MENTIONS = 100
/** A reply of so few tokens says little more than the name. */
const MAX_SHORT = 8
/** An answer begins this near to the reply's beginning, in tokens. */
const LEAD_REACH = 3
/** Cues that judge: only the one nearest to the name speaks of it. */
const JUDGING: ReadonlySet<VerdictCue> = new Set(['yes', 'no', 'not', 'depends', 'if', 'given', 'except'])
/** "Fine, if …" is no plain yes. */
const CONDITIONS: ReadonlySet<string> = new Set(['depends', 'if', 'given'])
const ANSWERS: ReadonlySet<VerdictCue> = new Set(['yes', 'no', 'depends', 'unsure'])
const FINAL: ReadonlySet<VerdictCue> = new Set(['yes', 'no', 'not', 'depends'])
const DEMAND_OR_VERDICT: ReadonlySet<VerdictCue> = new Set(['yes', 'no', 'demand'])

/**
 * The features of each license that a reply names, by its first mention.
 *
 * - `kind:` of the license, `role:` of the option taken, `licenses:` how many are named, `reply` to a reply, `aside` where
 *   the poll is not about licenses
 * - `nearest:`, `first:` the judging cue next to the name, in the clause before and behind it; `first:qualified` is a yes
 *   with a condition behind it
 * - `before:`, `behind:` any other cue there
 * - `previous:`, `next:`, `far:` a cue in the sentence before, after, or elsewhere
 * - `lead:`, `final:` the first and last answer of the whole reply
 * - `heading`, `question`, `begins`, `several` (passages), `short` shapes
 */
export function findVerdictFeatures(
  reply: ReplyText,
  mentions: readonly Mention[],
  context: VerdictContext,
): ReadonlyMap<LicenseId, VerdictEvidence> {
  const { own, tokens } = reply
  const passages = findPassages(own, tokens, mentions.slice(0, MAX_MENTIONS))
  const named = new Set(passages.flatMap(({ names }) => toIndices(names)))
  const cues = findVerdictCues(reply, context.dictionary).filter(({ from }) => !named.has(from))
  const found = new Map<LicenseId, VerdictEvidence>()
  const whole = [
    `role:${context.role ?? 'none'}`,
    ...(context.talk ? [] : ['aside']),
    ...(context.toPoll ? [] : ['reply']),
    ...(passages.length > 1 ? ['several'] : []),
    ...(tokens.length <= MAX_SHORT ? ['short'] : []),
    `licenses:${countWord(new Set(mentions.map(({ id }) => id)).size)}`,
  ]
  const isMute = context.talk ? tokens.length === named.size : !cues.some(({ value }) => JUDGING.has(value))
  for (const passage of passages) {
    const near = describeNear(passage, cues)
    const far = describeFar(passage, cues, tokens)
    const silent = (context.role === null && isMute) || isDemanded(passage, cues)
    for (const { id } of passage.mentions) {
      if (found.has(id)) continue
      const features = [...new Set([`kind:${getLicenseKind(id)}`, ...whole, ...near, ...far])]
      found.set(id, { features, silent })
    }
  }
  return found
}

function describeNear(passage: Passage, cues: readonly Cue[]): string[] {
  const before = cues.filter((cue) => isIn(cue, passage.before)).map(({ value }) => value)
  // What is demanded of the license's own users is a condition: "SA – the model must be shared alike".
  const behind = cues
    .filter((cue) => isIn(cue, passage.behind))
    .map(({ value }) => (value === 'demand' ? 'depends' : value))
  const nearest = before.findLast((cue) => JUDGING.has(cue)) ?? 'none'
  const [first = 'none', then = 'none'] = behind.filter((cue) => JUDGING.has(cue))
  return [
    `nearest:${nearest}`,
    first === 'yes' && CONDITIONS.has(then) ? 'first:qualified' : `first:${first}`,
    ...before.filter((cue) => !JUDGING.has(cue)).map((cue) => `before:${cue}`),
    ...behind.filter((cue) => !JUDGING.has(cue)).map((cue) => `behind:${cue}`),
    ...(passage.question ? [passage.heading ? 'heading-question' : 'question'] : []),
    ...(passage.heading ? ['heading'] : []),
    ...(passage.names.from === passage.sentence.from ? ['begins'] : []),
  ]
}

function describeFar(
  { before, behind, sentence, names }: Passage,
  cues: readonly Cue[],
  tokens: readonly Token[],
): string[] {
  const first = tokens[sentence.from]?.sentence ?? 0
  const last = tokens[sentence.to - 1]?.sentence ?? first
  const isJudged = cues.some((cue) => JUDGING.has(cue.value) && (isIn(cue, before) || isIn(cue, behind)))
  const outside = cues.filter((cue) => !isIn(cue, before) && !isIn(cue, behind))
  const zones = outside.flatMap(({ from, value }) => {
    const at = tokens[from]?.sentence ?? first
    if (at >= first && at <= last) return []
    // The next sentence speaks of the license only where the license's own clause does not judge it.
    if (at === last + 1) return isJudged ? [] : [`next:${value}`]
    return [`${at === first - 1 ? 'previous' : 'far'}:${value}`]
  })
  const lead = cues.find(({ from, value }) => from < LEAD_REACH && from < names.from && ANSWERS.has(value))
  const final = cues.findLast(({ value }) => FINAL.has(value))
  return [...zones, ...(lead ? [`lead:${lead.value}`] : []), ...(final ? [`final:${final.value}`] : [])]
}

function isDemanded({ sentence, names }: Passage, cues: readonly Cue[]): boolean {
  const upTo = { from: sentence.from, to: names.from }
  return cues.findLast((cue) => isIn(cue, upTo) && DEMAND_OR_VERDICT.has(cue.value))?.value === 'demand'
}

function isIn({ from, to }: Cue, span: Span): boolean {
  return from >= span.from && to <= span.to
}

function toIndices({ from, to }: Span): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}

function countWord(count: number): string {
  return count === 1 ? 'one' : count === 2 ? 'two' : 'more'
}
