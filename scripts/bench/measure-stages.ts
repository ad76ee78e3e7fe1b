import { ALL_WORDS } from '../../lib/analysis/all-words'
import { buildReading } from '../../lib/analysis/build-reading'
import { getDictionary } from '../../lib/analysis/dictionary'
import { createWordCollector } from '../../lib/analysis/distinctive/collect-words'
import { indexTerms } from '../../lib/analysis/distinctive/index-terms'
import { findLicenses } from '../../lib/analysis/license/find-licenses'
import { frameLicenses } from '../../lib/analysis/license/license-frame'
import { framePoll } from '../../lib/analysis/poll/frame-poll'
import { readLicenses } from '../../lib/analysis/read-licenses'
import { NO_STANCE, readStance } from '../../lib/analysis/read-stance'
import { toReplyText } from '../../lib/analysis/reply-text'
import { runSteps } from '../../lib/analysis/steps'
import { weighStance } from '../../lib/analysis/weighing/weigh-stance'
import type { Thread } from '../../lib/model/thread'
import { medianMs } from './median-ms'

/** A stage of reading, and how long it takes, in milliseconds. */
export type StageTime = readonly [name: string, ms: number]

/** How long each stage of reading a thread takes by itself; together as long as a reading. */
export function measureStages(thread: Thread): StageTime[] {
  const totalMs = medianMs(() => buildReading(thread, ALL_WORDS))
  const { replies } = buildReading(thread, ALL_WORDS)
  const dictionary = getDictionary(ALL_WORDS)
  const frame = framePoll(thread, dictionary)
  const licenses = runSteps(frameLicenses(thread, dictionary))
  const texts = thread.replies.map((post) => toReplyText(post, dictionary))
  const bearings = { findParentOption: () => null, findJointVerdict: () => null }
  const target = { poll: true, ...bearings }
  const context = { option: null, role: null, outright: false, toPoll: true }
  const words = medianMs(() => thread.replies.map((post) => toReplyText(post, dictionary)))
  const stances = medianMs(() => texts.map((text) => readStance(text, frame, target)))
  const rules = texts.map((text) => [text, readStance(text, frame, target)] as const)
  const weights = medianMs(() =>
    rules.map(([text, found]) => weighStance(text, found, bearings, dictionary.weighing)),
  )
  const names = medianMs(() =>
    texts.map((text) => readLicenses(text, findLicenses(text.post, licenses, text), licenses, context)),
  )
  const terms = medianMs(() => {
    const collector = createWordCollector()
    for (const [at, text] of texts.entries()) collector.add(text, replies[at]?.stance ?? NO_STANCE)
    runSteps(indexTerms(replies, collector.toWords()))
  })
  return [
    ['words', words],
    ['stances', stances],
    ['weights', weights],
    ['licenses', names],
    ['terms', terms],
    ['the rest', totalMs - words - stances - weights - names - terms],
  ]
}
