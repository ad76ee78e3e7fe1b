import type { SmallWordSets } from '../lexicon/compile-lexicon'
import type { ReplyText } from '../reply-text'
import { beginsClause } from '../text/begins-clause'
import type { Token } from '../text/tokenize'
import type { Passage, Span } from './find-passages'
import type { Cue } from './find-verdict-cues'
import type { VerdictCue } from './verdict-cue'

/** Cues that judge: only the one nearest to the name speaks of it. */
export const JUDGING: ReadonlySet<VerdictCue> = new Set([
  'yes',
  'no',
  'not',
  'depends',
  'if',
  'given',
  'except',
])
/** "Fine, if …" is no plain yes. What is demanded of the license's own users is a condition: "SA – must be shared alike". */
const CONDITIONS: ReadonlySet<VerdictCue> = new Set(['depends', 'if', 'given', 'demand'])
/** "Sure, but …", "yes, with credit". */
const HALF: ReadonlySet<VerdictCue> = new Set(['with', 'but'])
/** Behind "but". */
const TAKING_BACK: ReadonlySet<VerdictCue> = new Set([...CONDITIONS, 'with'])
/** They begin a clause that a license may stand in: "if it's MIT", "as long as it is free", "unless it says NC". */
const SUPPOSING: ReadonlySet<VerdictCue> = new Set(['if', 'given', 'except'])
/** In tokens, from a yes to what takes it half back. */
const MAX_QUALIFIED = 4
/** In tokens, from "if" to the name. */
const MAX_SUPPOSED = 6
/** In tokens, from "But" to what is asked. */
const MAX_TAKEN_BACK = 6
/** In tokens, from the name to "too". */
const MAX_ALSO = 1
/** In tokens, from a label to "with"; of another name, it follows at once. */
const MAX_WITH = 2
/** In tokens, from "even" to the name. */
const MAX_EVEN = 2

/** What is said next to a passage's names. */
export interface Near {
  features: readonly string[]
  /** The verdict, as in `first:`; "none" where nothing is said behind them. */
  verdict: string
}

/** Reads what is said next to a passage's names, see `findVerdictFeatures`. `previous`: the verdict on the names before them. */
export function describeNear(
  passage: Passage,
  cues: readonly Cue[],
  { own, tokens }: Pick<ReplyText, 'own' | 'tokens'>,
  previous: string,
  small: SmallWordSets,
): Near {
  const before = cues.filter((cue) => isIn(cue, passage.before))
  const behind = cues.filter((cue) => isIn(cue, passage.behind))
  const nearest = before.findLast((cue) => JUDGING.has(cue.value))
  const first = findFirst(passage, behind)
  const isAdded = first && own.slice(tokens[first.to - 1]?.end, tokens[first.to]?.start).includes('+')
  const direct = first ? (isAdded ? 'qualified' : toVerdict(first, behind, nearest)) : 'none'
  const supposed = readSupposed(passage, before, direct, tokens, small)
  const carried = isAlso(passage, before, behind)
    ? previous
    : isEven(passage, before)
      ? toAnswer(nearest)
      : 'none'
  const said = supposed ?? (direct === 'none' ? carried : direct)
  const isYes = said === 'yes' || (said === 'none' && nearest?.value === 'yes')
  const verdict = isYes && isTakenBack(passage, cues, tokens, small) ? 'qualified' : said
  const isTold = supposed !== null || (passage.told && (first || !passage.question))
  const features = [
    ...(supposed === null ? describeLead(passage, nearest, verdict) : ['nearest:supposed']),
    `first:${verdict}`,
    ...(isTold ? [`told:${verdict}`] : []),
    ...(isRefused(passage, nearest, tokens, small) ? ['refused'] : []),
    ...before.flatMap(({ value }) => (TELLING_BEFORE.has(value) ? [`before:${value}`] : [])),
    ...behind.flatMap(({ value }) => (TELLING_BEHIND.has(value) ? [`behind:${value}`] : [])),
    ...(passage.question ? [passage.heading ? 'heading-question' : 'question'] : []),
  ]
  return { features, verdict }
}

/** The judging cue before the names, in their own clause or ahead of it; a yes that is half taken back has been counted. */
function describeLead({ lead }: Passage, nearest: Cue | undefined, verdict: string): string[] {
  if (nearest && !isIn(nearest, lead)) return ['nearest:none', `ahead:${nearest.value}`]
  return [`nearest:${verdict === 'qualified' ? 'none' : (nearest?.value ?? 'none')}`]
}

/** "Forbid it, even for CC0": what is said of the whole. */
function toAnswer(cue: Cue | undefined): string {
  return cue?.value === 'yes' || cue?.value === 'no' ? cue.value : 'none'
}

const TELLING_BEHIND: ReadonlySet<VerdictCue> = new Set(['unsure', 'mine'])
const TELLING_BEFORE: ReadonlySet<VerdictCue> = new Set([...TELLING_BEHIND, 'demand'])

/** "They may use it. But they need to name us." */
function isTakenBack(
  { sentence }: Passage,
  cues: readonly Cue[],
  tokens: readonly Token[],
  { turns }: SmallWordSets,
): boolean {
  if (!turns.has(tokens[sentence.to]?.word ?? '')) return false
  return cues.some(
    ({ from, value }) => from > sentence.to && from - sentence.to <= MAX_TAKEN_BACK && CONDITIONS.has(value),
  )
}

/** "PD as well", "same for CC BY". */
function isAlso({ lead, names }: Passage, before: readonly Cue[], behind: readonly Cue[]): boolean {
  return (
    before.some((cue) => cue.value === 'also' && isIn(cue, lead)) ||
    behind.some(({ value, from }) => value === 'also' && from - names.to <= MAX_ALSO)
  )
}

/**
 * The judging cue next behind the names, a bare negation only where nothing surer follows; "CC BY – with names" says under what
 * condition, and nothing else.
 */
function findFirst({ told, names }: Passage, behind: readonly Cue[]): Cue | undefined {
  const [next] = behind
  if (next?.value === 'with' && next.from - names.to <= (told ? MAX_WITH : 0))
    return { ...next, value: 'given' }
  const judging = behind.filter((cue) => JUDGING.has(cue.value) || cue.value === 'demand')
  return judging.find(({ value }) => value !== 'not') ?? judging[0]
}

/** A cue's value, or "qualified" for a yes under a condition. */
function toVerdict(first: Cue, behind: readonly Cue[], nearest: Cue | undefined): string {
  if (CONDITIONS.has(first.value)) return nearest?.value === 'yes' ? 'qualified' : 'depends'
  return first.value === 'yes' && behind.some((cue, at) => isQualifying(cue, first, behind[at + 1]))
    ? 'qualified'
    : first.value
}

/** "Yes, if …", "sure, but …", "fine with credit": what takes a yes half back. `next`: what is said behind the cue. */
function isQualifying({ value, from }: Cue, { to }: Cue, next: Cue | undefined): boolean {
  if (from < to) return false
  if (value === 'given') return true
  // "Charge what you like, but the edits are open, too."
  if (value === 'but' && next && TAKING_BACK.has(next.value) && next.from - from <= MAX_TAKEN_BACK)
    return true
  return CONDITIONS.has(value) ? from - to <= MAX_QUALIFIED : from - to <= 1 && HALF.has(value)
}

/**
 * What is said of names in an if-clause: "if it's MIT, go ahead", "fine as long as it isn't NC", "no, unless it's CC0".
 *
 * `direct`: what is said behind them. `null` where they stand in no such clause.
 */
function readSupposed(
  { lead, names }: Passage,
  before: readonly Cue[],
  direct: string,
  tokens: readonly Token[],
  small: SmallWordSets,
): string | null {
  const begin = before.findLast(
    ({ value, to }) => SUPPOSING.has(value) && to > lead.from && names.from - to <= MAX_SUPPOSED,
  )
  if (!begin) return null
  const isDenied = before.some(({ from, value }) => from > begin.from && (value === 'not' || value === 'no'))
  const main = before.findLast(({ to, value }) => to <= begin.from && (value === 'yes' || value === 'no'))
  // "As long as it's OFL" alone is a yes; "if it's OFL" is none.
  const alone = begin.value === 'if' ? direct : 'yes'
  const isAside =
    direct === 'none' || direct === 'not' || (begin.value === 'except' && begin.from > lead.from)
  const said = isAside ? (main?.value ?? alone) : direct
  const next = tokens[names.to]
  // "If it's SA and they share back": more is asked than the license.
  if (said === 'yes' && next?.gap === 'none' && small.and.has(next.word)) return 'qualified'
  return (begin.value === 'except') === isDenied ? said : (OTHERWISE[said] ?? said)
}

/** What holds of a license where the if-clause that names it denies it: of NC, where the rest is fine unless it's NC. */
const OTHERWISE: Readonly<Record<string, string>> = { yes: 'no', qualified: 'no', no: 'yes' }

/** "No copyleft, please", "not MIT". */
function isRefused(
  { names }: Passage,
  nearest: Cue | undefined,
  tokens: readonly Token[],
  small: SmallWordSets,
): boolean {
  return nearest?.value === 'not' && names.from - nearest.to <= 1 && beginsClause(tokens[nearest.from], small)
}

/** "Even MIT", "even the MIT ones". */
function isEven({ lead, names }: Passage, before: readonly Cue[]): boolean {
  return before.some((cue) => cue.value === 'even' && isIn(cue, lead) && names.from - cue.to < MAX_EVEN)
}

/** Whether a cue stands in a span. */
export function isIn({ from, to }: Cue, span: Span): boolean {
  return from >= span.from && to <= span.to
}
