import { ALL_WORDS } from '../../../lib/analysis/all-words'
import { buildReading, getAnswer } from '../../../lib/analysis/build-reading'
import { getDictionary } from '../../../lib/analysis/dictionary'
import { findLicenses } from '../../../lib/analysis/license/find-licenses'
import { frameLicenses } from '../../../lib/analysis/license/license-frame'
import { framePoll } from '../../../lib/analysis/poll/frame-poll'
import { toVerdictContext } from '../../../lib/analysis/read-licenses'
import { toReplyText } from '../../../lib/analysis/reply-text'
import { runSteps } from '../../../lib/analysis/steps'
import { findVerdictFeatures, type VerdictEvidence } from '../../../lib/analysis/verdict/verdict-features'
import type { Vocabulary } from '../../../lib/analysis/vocabulary'
import type { GoldCase, GoldReply } from '../gold-case'
import type { Example } from './fit-log-linear'

/** A labelled pair of reply and license whose license was found. */
export interface LabelledVerdict {
  slug: string
  evidence: VerdictEvidence
  label: GoldReply['verdicts'][string]
}

/** What a defensible alternative counts beside the label itself. */
const ALTERNATIVE = 0.6

/** Every labelled verdict of a thread, with what is seen of it, stances read with `words`. */
export function findLabelledVerdicts(
  { slug, thread, gold }: GoldCase,
  words: Vocabulary = ALL_WORDS,
): LabelledVerdict[] {
  const dictionary = getDictionary(words)
  const frame = framePoll(thread, dictionary)
  const licenses = runSteps(frameLicenses(thread, dictionary))
  return buildReading(thread, words).replies.flatMap(({ post, stance, byPollAuthor }) => {
    const labels = gold.get(post.id)?.verdicts
    if (!labels || byPollAuthor) return []
    const found = findVerdictFeatures(
      toReplyText(post, dictionary),
      findLicenses(post, licenses),
      toVerdictContext(licenses, getAnswer(post, stance, thread, frame)),
    )
    return [...found].flatMap(([id, evidence]) => {
      const label = labels[id]
      return label ? [{ slug, evidence, label }] : []
    })
  })
}

/** What a model is fitted to: what is silent is judged by rule and teaches it nothing. */
export function toExamples(labelled: readonly LabelledVerdict[]): Example[] {
  return labelled.flatMap(({ evidence: { features, silent }, label }) => {
    if (silent) return []
    const counts = Object.fromEntries(label.alt.map((verdict) => [verdict, ALTERNATIVE]))
    return [{ features, counts: { ...counts, [label.verdict]: 1 } }]
  })
}
