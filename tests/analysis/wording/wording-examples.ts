import { ALL_WORDS } from '../../../lib/analysis/all-words'
import { buildReading } from '../../../lib/analysis/build-reading'
import { getDictionary } from '../../../lib/analysis/dictionary'
import { framePoll, type PollFrame } from '../../../lib/analysis/poll/frame-poll'
import { toReplyText } from '../../../lib/analysis/reply-text'
import { findTellingWords, isRival } from '../../../lib/analysis/wording/find-likely-option'
import { findShapeFeatures } from '../../../lib/analysis/wording/find-wording-features'
import { columnOf } from '../../../lib/analysis/wording/wording-model'
import type { GoldCase, GoldReply } from '../gold-case'
import type { Candidate, WordingExample } from './fit-wording'

/** What the wording model is fitted to: every labelled reply that neither declares a vote nor begins with an answer. */
export function toWordingExamples({ slug, thread, gold }: GoldCase): WordingExample[] {
  const dictionary = getDictionary(ALL_WORDS)
  const frame = framePoll(thread, dictionary)
  const titles = thread.poll.options.map(({ title }) => title)
  return buildReading(thread, ALL_WORDS).replies.flatMap(
    ({ post, stance, byPollAuthor }): WordingExample[] => {
      const label = gold.get(post.id)
      if (!label || byPollAuthor || stance.declared) return []
      const text = toReplyText(post, dictionary)
      const shape = findShapeFeatures(text, frame, post.inReplyToId === thread.post.id)
      const features = [...shape, ...findTellingWords(text, frame).keys()]
      return [{ slug, features, candidates: toCandidates(frame, titles, label) }]
    },
  )
}

function toCandidates(frame: PollFrame, titles: readonly string[], label: GoldReply): Candidate[] {
  const taken = label.stances ?? [label.stance]
  const options = frame.options.map(({ role, index }) => ({
    column: columnOf(role),
    rival: isRival(frame, index),
    truth: taken.includes(titles[index] ?? '') ? 1 / taken.length : 0,
  }))
  return [...options, { column: columnOf('none'), rival: false, truth: label.stance === 'none' ? 1 : 0 }]
}
