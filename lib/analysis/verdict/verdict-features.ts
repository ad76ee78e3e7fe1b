import type { LicenseId } from '../../model/license-id'
import type { Dictionary } from '../dictionary'
import type { Mention } from '../license/mention'
import type { OptionRole } from '../poll/option-role'
import type { ReplyText } from '../reply-text'
import { describeFar } from './far-features'
import { findPassages, type Passage, type Span } from './find-passages'
import { type Cue, findVerdictCues } from './find-verdict-cues'
import { getLicenseKind } from './license-kind'
import { describeNear, isIn, JUDGING, type Near } from './near-features'
import type { VerdictCue } from './verdict-cue'

/** What is known of a reply besides its words. */
export interface VerdictContext {
  /** The role of the option it takes, `null` where it takes none. */
  role: OptionRole | null
  /** Whether the poll is about licenses. */
  asks: boolean
  /** Whether it answers the poll itself rather than another reply. */
  toPoll: boolean
  /** What the poll's question names. */
  asked: ReadonlySet<LicenseId>
  /** What the title of the option taken names, `null` where none is taken. */
  chosen: ReadonlySet<LicenseId> | null
  dictionary: Pick<Dictionary, 'verdicts' | 'judging' | 'small' | 'nameGaps'>
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

/** Longer posts are read for verdicts up to here, in mentions. */
const MAX_MENTIONS = 100
/** A reply of so few tokens says little more than the name. */
const MAX_SHORT = 8
const DEMAND_OR_VERDICT: ReadonlySet<VerdictCue> = new Set(['yes', 'no', 'demand'])
/** So many words may stand before a name that its sentence begins with ("the", "for the"). */
const MAX_EARLY = 2
const VERDICTS: ReadonlySet<string> = new Set(['yes', 'no', 'depends', 'qualified'])
const TAKING_SIDES: ReadonlySet<OptionRole> = new Set(['affirm', 'deny', 'conditional'])
const NOTHING_NEAR: Near = { features: [], verdict: 'none' }

/**
 * The features of each license that a reply names, by its first mention that is judged, or else the first.
 *
 * - `kind:` of the license, `unjudged:` the same where nothing next to the name judges; `asked:` role, where the poll's question names it; `chosen`, `unchosen` whether the title of the
 *   option taken names one of its kind, where it names any
 * - `role:` of the option taken; `licenses:` how many are named, `reply` to a
 *   reply, `aside` where the poll is not about licenses
 * - `nearest:`, `first:` the judging cue next to the name, before it in its clause and behind it, `ahead:` before its clause; `first:qualified` is a yes with a
 *   condition behind it, `nearest:supposed` an if-clause that the name stands in
 * - `told:` that verdict where the name is a label ("CC0: yes") or stands in an if-clause ("yes if it's CC0"); `refused`
 *   ("no CC0, please")
 * - `before:`, `behind:` what asks, explains or speaks of the writer's own works there, `before:` also a demand
 * - `previous:`, `next:` a cue in the sentence before or after; `other:` next to another name
 * - `lead:`, `final:` the first answer of the whole reply, and its last answer or condition
 * - `affirm:yes` and so on: the option's role and that verdict; `reply:bare` nothing next to the name, in a reply to a reply
 * - `one:yes` and so on: how many licenses are named and that verdict; `place:` whether the sentence begins with the name
 * - `heading-question`, `question`, `several` (passages), `mixed` (verdicts), `short` shapes
 */
export function findVerdictFeatures(
  reply: ReplyText,
  mentions: readonly Mention[],
  context: VerdictContext,
): ReadonlyMap<LicenseId, VerdictEvidence> {
  const { own, tokens } = reply
  const passages = findPassages(own, tokens, mentions.slice(0, MAX_MENTIONS), context.dictionary)
  const named = new Set(passages.flatMap(({ names }) => toIndices(names)))
  const cues = findVerdictCues(reply, context.dictionary).filter(({ from }) => !named.has(from))
  const owners = findOwners(passages, cues)
  const nears: Near[] = []
  for (const passage of passages)
    nears.push(describeNear(passage, cues, reply, nears.at(-1)?.verdict ?? 'none', context.dictionary.small))
  const count = countWord(new Set(mentions.map(({ id }) => id)).size)
  const whole = [
    `role:${context.role ?? 'none'}`,
    ...(context.asks ? [] : ['aside']),
    ...(context.toPoll ? [] : ['reply']),
    ...(passages.length > 1 ? ['several'] : []),
    ...(new Set(nears.map(({ verdict }) => verdict).filter((verdict) => VERDICTS.has(verdict))).size > 1
      ? ['mixed']
      : []),
    ...(tokens.length <= MAX_SHORT ? ['short'] : []),
    `licenses:${count}`,
  ]
  const isMute = context.asks ? tokens.length === named.size : !cues.some(({ value }) => JUDGING.has(value))
  const found = new Map<LicenseId, VerdictEvidence>()
  for (const [id, at] of pickPassages(passages, nears)) {
    const passage = passages[at]
    if (!passage) continue
    const near = nears[at] ?? NOTHING_NEAR
    const far = describeFar(passage, cues, owners, tokens)
    const silent = (context.role === null && isMute) || isDemanded(passage, cues)
    const features = [
      ...new Set([
        ...describeLicense(id, near, context),
        ...whole,
        `${count}:${near.verdict}`,
        `place:${toPlace(passage)}`,
        ...describeBoth(near, context),
        ...far,
      ]),
    ]
    found.set(id, { features, silent })
  }
  return found
}

/** For each license where it is judged: the first passage that says something of it, or else the first. */
function pickPassages(passages: readonly Passage[], nears: readonly Near[]): ReadonlyMap<LicenseId, number> {
  const picked = new Map<LicenseId, number>()
  // "If the mug is SA, fine" speaks of the mug.
  const isJudged = (at: number): boolean =>
    VERDICTS.has(nears[at]?.verdict ?? 'none') && !nears[at]?.features.includes('nearest:supposed')
  for (const [at, { mentions }] of passages.entries())
    for (const { id } of mentions) {
      const before = picked.get(id)
      if (before === undefined || (!isJudged(before) && isJudged(at))) picked.set(id, at)
    }
  return picked
}

/** What is said next to a name, and what that says beside the stance. */
function describeBoth({ features, verdict }: Near, { role, toPoll }: VerdictContext): string[] {
  const isBare = verdict === 'none' && features.includes('nearest:none')
  return [
    ...features,
    ...(VERDICTS.has(verdict) && role !== null && TAKING_SIDES.has(role) ? [`${role}:${verdict}`] : []),
    ...(isBare && !toPoll ? ['reply:bare'] : []),
  ]
}

/** The passage in whose clause a cue stands. */
function findOwners(passages: readonly Passage[], cues: readonly Cue[]): ReadonlyMap<Cue, Passage> {
  return new Map(
    passages.flatMap((passage) =>
      cues
        .filter((cue) => isIn(cue, passage.lead) || isIn(cue, passage.tail))
        .map((cue) => [cue, passage] as const),
    ),
  )
}

function describeLicense(
  id: LicenseId,
  { verdict }: Near,
  { asked, chosen, role }: VerdictContext,
): string[] {
  const kind = getLicenseKind(id)
  const isChosen = [...(chosen ?? [])].some((other) => getLicenseKind(other) === kind)
  return [
    `kind:${kind}`,
    ...(VERDICTS.has(verdict) ? [] : [`unjudged:${kind}`]),
    ...(asked.has(id) ? [`asked:${role ?? 'none'}`] : []),
    ...(chosen && chosen.size > 0 ? [isChosen ? 'chosen' : 'unchosen'] : []),
  ]
}

function isDemanded({ sentence, names }: Passage, cues: readonly Cue[]): boolean {
  const upTo = { from: sentence.from, to: names.from }
  return cues.findLast((cue) => isIn(cue, upTo) && DEMAND_OR_VERDICT.has(cue.value))?.value === 'demand'
}

/** Where in their sentence the names stand: what it begins with is mostly what it speaks of. */
function toPlace({ names, sentence }: Passage): string {
  const ahead = names.from - sentence.from
  return ahead === 0 ? 'first' : ahead <= MAX_EARLY ? 'early' : 'late'
}

function toIndices({ from, to }: Span): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}

function countWord(count: number): string {
  return count === 1 ? 'one' : count === 2 ? 'two' : 'more'
}
