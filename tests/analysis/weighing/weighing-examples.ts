import { createTargets } from '../../../lib/analysis/create-targets'
import { getDictionary } from '../../../lib/analysis/dictionary'
import { findLicenses } from '../../../lib/analysis/license/find-licenses'
import { frameLicenses } from '../../../lib/analysis/license/license-frame'
import { framePoll } from '../../../lib/analysis/poll/frame-poll'
import { readStance } from '../../../lib/analysis/read-stance'
import { toReplyText } from '../../../lib/analysis/reply-text'
import { runSteps } from '../../../lib/analysis/steps'
import { joinVerdicts } from '../../../lib/analysis/verdict/join-verdicts'
import type { Vocabulary } from '../../../lib/analysis/vocabulary'
import { findOptionEvidence } from '../../../lib/analysis/weighing/find-option-evidence'
import { nameBeginnings, nameShapes, nameWord } from '../../../lib/analysis/weighing/name-wording'
import { columnOf, toSection } from '../../../lib/analysis/weighing/weighing-model'
import type { GoldCase, Lot } from '../gold-case'
import type { WeighingExample } from './fit-weighing'

/** Replies that speak as in real threads teach more than those that tell stories. */
const WEIGHT: Readonly<Record<Lot, number>> = { stories: 0.3, short: 0.3, plain: 1, unseen: 0, shared: 0 }
/** In `stories` and `short` too few of those who answer another reply take no side: 0.40 and 0.31, in `plain` 0.58. */
const WEIGHT_OF_NESTED: Readonly<Record<Lot, number>> = { ...WEIGHT, stories: 0, short: 0 }

/** What the weights are fitted to: every labelled reply that neither declares a vote nor begins with an answer, read with `words`. */
export function toWeighingExamples(
  { slug, lot, thread, gold }: GoldCase,
  words: Vocabulary,
): WeighingExample[] {
  const dictionary = getDictionary(words)
  const frame = framePoll(thread, dictionary)
  const licenseFrame = runSteps(frameLicenses(thread, dictionary))
  const others = thread.replies.filter(({ author }) => author.id !== thread.post.author.id)
  const texts = others.map((post) => toReplyText(post, dictionary))
  const { getTarget } = createTargets(others, thread, frame, dictionary)
  return texts.flatMap((text): WeighingExample[] => {
    const { post } = text
    const label = gold.get(post.id)
    const target = getTarget(post)
    const rules = readStance(text, frame, target)
    const { view } = rules
    if (!label || view === null || rules.stance.declared) return []
    const { lexicon, tokens } = view
    const wording = new Set(
      [
        ...tokens.map((token) => nameWord(token, lexicon)),
        ...nameBeginnings(tokens).map((name) => ({ kind: 'beginning', name }) as const),
        ...nameShapes(text.own, view).map((name) => ({ kind: 'shape', name }) as const),
      ].map(({ kind, name }) => `${toSection(kind, lexicon.language)}/${name}`),
    )
    const taken = label.stances ?? [label.stance]
    const above = view.toPoll ? null : target.findParentOption()
    const joint = joinVerdicts(text, findLicenses(post, licenseFrame), licenseFrame)
    const options = findOptionEvidence(view, rules, above, joint).map((evidence, at) => ({
      side: columnOf(frame.options[at]?.role ?? 'other'),
      evidence,
      truth: taken.includes(thread.poll.options[at]?.title ?? '') ? 1 / taken.length : 0,
    }))
    const none = { side: columnOf('none'), evidence: [], truth: label.stance === 'none' ? 1 : 0 }
    const weight = (view.toPoll ? WEIGHT : WEIGHT_OF_NESTED)[lot]
    return [{ slug, weight, wording: [...wording], candidates: [...options, none] }]
  })
}
