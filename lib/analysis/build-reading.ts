import { type Corrections, NO_CORRECTIONS } from '../model/correction'
import type { Post } from '../model/post'
import type { GroupMarks, Reading, ReplyReading, StanceReading } from '../model/reading'
import type { Thread } from '../model/thread'
import { correctReply } from './correct-reply'
import { countPartlyRead } from './count-languages'
import { createTargets } from './create-targets'
import { getDictionary } from './dictionary'
import { createWordCollector } from './distinctive/collect-words'
import { indexTerms } from './distinctive/index-terms'
import { markLicense, markStance } from './distinctive/mark-groups'
import { groupByLicense } from './group-by-license'
import { groupByStance } from './group-by-stance'
import { hasReason } from './has-reason'
import { findLicenses } from './license/find-licenses'
import { frameLicenses } from './license/license-frame'
import { framePoll, type PollFrame } from './poll/frame-poll'
import { turnByTarget } from './poll/turn-by-target'
import { readLanguage } from './read-language'
import { type Answer, readLicenses } from './read-licenses'
import { NO_STANCE, readStance } from './read-stance'
import { toReplyText } from './reply-text'
import { mapInSteps, runSteps, type Steps } from './steps'
import { joinVerdicts } from './verdict/join-verdicts'
import type { Vocabulary } from './vocabulary'
import { weighStance } from './weighing/weigh-stance'

/** Reads a whole thread: each reply by itself, then who says what. Linear in the number of replies. */
export function buildReading(
  thread: Thread,
  words: Vocabulary,
  corrections: Corrections = NO_CORRECTIONS,
): Reading {
  return runSteps(buildReadingInSteps(thread, words, corrections))
}

/** So many replies are read together. */
const BATCH = 32

/**
 * As `buildReading`, with a rest behind each reply and each group.
 *
 * Stage by stage rather than reply by reply, a fifth faster since each stage's code stays at hand; but in batches, so
 * that what is only needed while a reply is read does not pile up.
 */
export function* buildReadingInSteps(
  thread: Thread,
  words: Vocabulary,
  corrections: Corrections = NO_CORRECTIONS,
): Steps<Reading> {
  const dictionary = getDictionary(words)
  yield
  const frame = framePoll(thread, dictionary)
  yield
  const licenseFrame = yield* frameLicenses(thread, dictionary)
  const isByPollAuthor = ({ author }: Post): boolean => author.id === thread.post.author.id
  const targets = createTargets(
    thread.replies.filter((post) => !isByPollAuthor(post)),
    thread,
    frame,
    dictionary,
  )
  const collector = createWordCollector()
  const replies: ReplyReading[] = []
  for (let from = 0; from < thread.replies.length; from += BATCH) {
    const batch = thread.replies.slice(from, from + BATCH)
    const texts = yield* mapInSteps(batch, (post) => toReplyText(post, dictionary))
    const mentions = yield* mapInSteps(texts, (text) => findLicenses(text.post, licenseFrame, text))
    const stances = yield* mapInSteps(texts.entries(), ([at, text]): StanceReading => {
      // The poll's author takes none.
      if (isByPollAuthor(text.post)) return NO_STANCE
      const target = targets.getTarget(text.post)
      const rules = readStance(text, frame, target)
      targets.remember(text.post, rules)
      const bearings = {
        findParentOption: target.findParentOption,
        findJointVerdict: () => joinVerdicts(text, mentions[at] ?? [], licenseFrame),
      }
      return weighStance(text, rules, bearings, dictionary.weighing)
    })
    const read = yield* mapInSteps(texts.entries(), ([at, text]): ReplyReading => {
      const { post } = text
      const stance = stances[at] ?? NO_STANCE
      const reply = {
        post,
        byPollAuthor: isByPollAuthor(post),
        language: readLanguage(text, frame.lexicon),
        stance,
        licenses: readLicenses(
          text,
          mentions[at] ?? [],
          licenseFrame,
          getAnswer(post, stance, thread, frame),
        ),
        hasReason: hasReason(text.tokens, stance.evidence),
        correction: null,
      }
      const corrected = correctReply(reply, corrections.get(post.uri), thread.poll)
      if (!corrected.byPollAuthor) collector.add(text, corrected.stance)
      return corrected
    })
    replies.push(...read)
  }
  const others = replies.filter((reply) => !reply.byPollAuthor)
  const terms = yield* indexTerms(others, collector.toWords())
  return {
    thread,
    replies,
    byStance: yield* markInSteps(yield* groupByStance(others, thread.poll), (group) =>
      markStance(group, thread.poll, terms),
    ),
    byLicense: yield* markInSteps(yield* groupByLicense(others), (group) => markLicense(group, terms)),
    people: new Set(others.map((reply) => reply.post.author.id)).size,
    partlyRead: countPartlyRead(others),
  }
}

function* markInSteps<G>(
  groups: Iterable<G>,
  mark: (group: G) => Steps<GroupMarks>,
): Steps<(G & GroupMarks)[]> {
  const marked: (G & GroupMarks)[] = []
  for (const group of groups) {
    marked.push({ ...group, ...(yield* mark(group)) })
    yield
  }
  return marked
}

/** What a reply answers, and for the thing asked about rather than for a ban of it. */
export function getAnswer(
  { inReplyToId }: Post,
  { options }: StanceReading,
  thread: Thread,
  frame: PollFrame,
): Answer {
  const option = options[0] ?? null
  const role = option === null ? null : (frame.options[option]?.role ?? null)
  const toPoll = inReplyToId === thread.post.id
  return { option, role: turnByTarget(role, frame), toPoll }
}
