import type { Evidence, StanceReading } from '../model/reading'
import type { CompiledLexicon } from './lexicon/compile-lexicon'
import type { PollFrame } from './poll/frame-poll'
import type { ReplyText } from './reply-text'
import { DECLARED_PRECISION } from './stance/confidence'
import { type Decided, decideStance } from './stance/decide-stance'
import type { Decision } from './stance/decision'
import { findFurtherOptions } from './stance/find-further-options'
import { type ReplyView, viewReply } from './stance/reply-view'
import type { Signal } from './stance/signal'
import type { Token } from './text/tokenize'

/** What a reply answers. */
export interface ReplyTarget {
  /** Whether that is the poll itself. */
  poll: boolean
  /** Else the option that the post above takes by its own words, `null` where it takes none; read when first asked for. */
  findParentOption(): number | null
}

/** The stance of somebody who takes none. */
export const NO_STANCE: StanceReading = {
  options: [],
  declared: false,
  family: null,
  confidence: 0,
  evidence: [],
}

const MAX_EVIDENCE = 3
const MAX_SHORT = 4

/** What the rules read, and what they saw on the way. */
export interface RuleReading extends Pick<Decided, 'conclusions' | 'found'> {
  /** Its confidence is 0 where it is not declared: `weighStance` works it out. */
  stance: StanceReading
  /** In the language that a stance was found in, else the first tried; `null` where there is none to read it in. */
  view: ReplyView | null
}

/** Reads by rules which of the poll's options a post takes, from its writer's own words. */
export function readStance(reply: ReplyText, frame: PollFrame, target: ReplyTarget): RuleReading {
  const { own, tokens, post } = reply
  let first: RuleReading = { stance: NO_STANCE, view: null, conclusions: null, found: null }
  for (const lexicon of lexiconsFor(reply, frame)) {
    const view = viewReply(own, tokens, lexicon, frame, target.poll)
    const { decision, conclusions, found } = decideStance(view, target.findParentOption)
    if (decision) {
      const stance = toReading(decision, findFurtherOptions(view, decision), tokens, post.text)
      return { stance, view, conclusions, found }
    }
    if (first.view === null) first = { stance: NO_STANCE, view, conclusions, found }
  }
  return first
}

/** The declared language first; the one that the words show where that has no lexicon or reads nothing. */
function lexiconsFor({ tokens, declared, shown }: ReplyText, frame: PollFrame): CompiledLexicon[] {
  // A word or two may be in any language, whatever the client declares: "Yes!", "+1", "no".
  const isShort = tokens.length <= MAX_SHORT || !(declared || shown)
  const candidates = [declared, shown, ...(isShort ? [frame.lexicon, frame.english] : [])]
  return [...new Set(candidates.filter((lexicon) => lexicon !== null))]
}

function toReading(
  decision: Decision,
  further: readonly number[],
  tokens: readonly Token[],
  text: string,
): StanceReading {
  const declared = decision.family === 'vote' || decision.family === 'answer'
  return {
    options: [decision.option, ...further],
    declared,
    family: decision.family,
    confidence: declared ? DECLARED_PRECISION : 0,
    evidence: decision.signals.slice(0, MAX_EVIDENCE).flatMap((signal) => toEvidence(signal, tokens, text)),
  }
}

function toEvidence(signal: Signal, tokens: readonly Token[], text: string): Evidence[] {
  const start = tokens[signal.from]?.start
  const end = tokens[signal.to - 1]?.end
  return start === undefined || end === undefined ? [] : [{ start, end, quote: text.slice(start, end) }]
}
