import type { Post } from '../model/post'
import type { LicenseGroup, Reading, ReplyReading, StanceGroup, StanceReading } from '../model/reading'
import type { Thread } from '../model/thread'
import { countPartlyRead } from './count-languages'
import { indexTerms, type TermIndex } from './distinctive/index-terms'
import { markLicense, markStance } from './distinctive/mark-groups'
import { createWordSplitter, type Word } from './distinctive/split-words'
import { groupByLicense } from './group-by-license'
import { groupByStance } from './group-by-stance'
import { frameLicenses } from './license/license-frame'
import { framePoll, type PollFrame } from './poll/frame-poll'
import type { OptionRole } from './poll/option-role'
import { readLanguage } from './read-language'
import { readLicenses } from './read-licenses'
import { NO_STANCE, readStance } from './read-stance'
import { type ReplyText, toReplyText } from './reply-text'
import { runSteps, type Steps } from './steps'

/** Reads a whole thread: each reply by itself, then who says what. Linear in the number of replies. */
export function buildReading(thread: Thread): Reading {
  return runSteps(buildReadingInSteps(thread))
}

/** As `buildReading`, with rests between replies and between groups. */
export function* buildReadingInSteps(thread: Thread): Steps<Reading> {
  const readReply = createReplyReader(thread)
  const splitWords = createWordSplitter()
  const replies: ReplyReading[] = []
  const words = new Map<string, readonly Word[]>()
  for (const post of thread.replies) {
    const text = toReplyText(post)
    const reply = readReply(text)
    replies.push(reply)
    if (!reply.byPollAuthor) words.set(post.id, splitWords(text, reply.stance))
    yield
  }
  const others = replies.filter((reply) => !reply.byPollAuthor)
  const terms = yield* indexTerms(others, words)
  return {
    thread,
    replies,
    byStance: yield* markStances(others, thread, terms),
    byLicense: yield* markLicenses(others, terms),
    people: new Set(others.map((reply) => reply.post.author.id)).size,
    partlyRead: countPartlyRead(others),
  }
}

/** Makes the function that reads the replies of a thread, each by itself but for agreement with the one above. */
function createReplyReader(thread: Thread): (text: ReplyText) => ReplyReading {
  const frame = framePoll(thread)
  const licenseFrame = frameLicenses(thread)
  const findOwnOption = createOptionFinder(thread, frame)
  return (text) => {
    const { post } = text
    const byPollAuthor = post.author.id === thread.post.author.id
    const toPoll = post.inReplyToId === thread.post.id
    const findParentOption = () => findOwnOption(post.inReplyToId)
    const stance = byPollAuthor ? NO_STANCE : readStance(text, frame, { poll: toPoll, findParentOption })
    return {
      post,
      byPollAuthor,
      language: readLanguage(text, frame.lexicon),
      stance,
      licenses: readLicenses(text, licenseFrame, { role: getRole(stance, frame), toPoll }),
    }
  }
}

/** What the option that a reply takes stands for, `null` where it takes none. */
export function getRole({ options: [option] }: StanceReading, frame: PollFrame): OptionRole | null {
  return option === undefined ? null : (frame.options[option]?.role ?? null)
}

/** Makes the function that tells which option a reply takes by its own words, agreement left out. */
function createOptionFinder(thread: Thread, frame: PollFrame): (statusId: string | null) => number | null {
  const posts = new Map(thread.replies.map((post): [string | null, Post] => [post.id, post]))
  return (statusId) => {
    const post = posts.get(statusId)
    if (!post || post.author.id === thread.post.author.id) return null
    const target = { poll: post.inReplyToId === thread.post.id, findParentOption: () => null }
    return readStance(toReplyText(post), frame, target).options[0] ?? null
  }
}

function* markStances(
  replies: readonly ReplyReading[],
  { poll }: Thread,
  terms: TermIndex,
): Steps<StanceGroup[]> {
  const groups: StanceGroup[] = []
  for (const group of groupByStance(replies, poll)) {
    groups.push({ ...group, ...markStance(group, poll, terms) })
    yield
  }
  return groups
}

function* markLicenses(replies: readonly ReplyReading[], terms: TermIndex): Steps<LicenseGroup[]> {
  const groups: LicenseGroup[] = []
  for (const group of groupByLicense(replies)) {
    groups.push({ ...group, ...markLicense(group, terms) })
    yield
  }
  return groups
}
