import type { Post } from '../model/post'
import type { Evidence, StanceReading } from '../model/reading'
import type { CompiledLexicon } from './lexicon/compile-lexicon'
import { detectLexicon, findLexicon } from './lexicon/pick-lexicon'
import type { PollFrame } from './poll/frame-poll'
import { FAMILY_PRECISION } from './stance/confidence'
import { decideStance } from './stance/decide-stance'
import type { Decision } from './stance/decision'
import { viewReply } from './stance/reply-view'
import type { Signal } from './stance/signal'
import { toOwnWords } from './text/own-words'
import { type Token, tokenize } from './text/tokenize'

/** What a reply answers. */
export interface ReplyTarget {
  /** Whether that is the poll itself. */
  poll: boolean
  /** Else the option that the post above takes by its own words, `null` where it takes none. */
  parentOption: number | null
}

/** The stance of somebody who takes none. */
export const NO_STANCE: StanceReading = { option: null, declared: false, confidence: 0, evidence: [] }

/** Longer posts are read for a stance up to here (UTF-16 units); ten times Mastodon's usual limit. */
const MAX_LENGTH = 5_000
const MAX_EVIDENCE = 3
const MAX_SHORT = 4

/** Reads which of the poll's options a post takes, from its writer's own words. */
export function readStance(post: Post, frame: PollFrame, target: ReplyTarget): StanceReading {
  const text = toOwnWords(post).text.slice(0, MAX_LENGTH)
  const tokens = tokenize(text)
  for (const lexicon of lexiconsFor(post, tokens, frame)) {
    const view = viewReply(text, tokens, lexicon, frame, target.poll)
    const decision = decideStance(view, target.parentOption)
    if (decision) return toReading(decision, tokens, post.text)
  }
  return NO_STANCE
}

/** The declared language first; the one that the words show where that has no lexicon or reads nothing. */
function lexiconsFor(post: Post, tokens: readonly Token[], frame: PollFrame): CompiledLexicon[] {
  const own = findLexicon(post.language)
  const shown = detectLexicon(tokens)
  const english = findLexicon('en')
  // A word or two may be in any language, whatever the client declares: "Yes!", "+1", "no".
  const isShort = tokens.length <= MAX_SHORT || !(own || shown)
  const candidates = [own, shown, ...(isShort ? [frame.lexicon, english] : [])]
  return [...new Set(candidates.filter((lexicon) => lexicon !== null))]
}

function toReading(decision: Decision, tokens: readonly Token[], text: string): StanceReading {
  return {
    option: decision.option,
    declared: decision.family === 'vote' || decision.family === 'answer',
    confidence: FAMILY_PRECISION[decision.family],
    evidence: decision.signals.slice(0, MAX_EVIDENCE).flatMap((signal) => toEvidence(signal, tokens, text)),
  }
}

function toEvidence(signal: Signal, tokens: readonly Token[], text: string): Evidence[] {
  const start = tokens[signal.from]?.start
  const end = tokens[signal.to - 1]?.end
  return start === undefined || end === undefined ? [] : [{ start, end, quote: text.slice(start, end) }]
}
