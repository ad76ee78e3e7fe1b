import { CONTEXT_LIMITS } from '../model/thread'
import { canBeAsked, chooseQuestion, isInReach } from './choose-question'
import { type AnswerLimits, createReplyTree } from './reply-tree'
import type { Lack, LackReason, PollStatus, WireContext, WireThread } from './schemas'

/** A thread while it is collected: what came so far, and what to ask next. */
export interface Collection {
  status: PollStatus
  /** Takes in an answer; `null` where the server would not tell about that post. */
  add(askedId: string, answer: WireContext | null): void
  /** The post to ask about next, `null` once nothing more is to be had. */
  findQuestion(): string | null
  countAnswers(): number
  toWireThread(): WireThread
}

/**
 * Begins the collection of a poll's thread.
 *
 * People the server knows are given up to 4,096 replies at once, and are asked for but one answer: on Mastodon 4.5
 * and later each of theirs may send the server out to look for more. Strangers get small answers, which are
 * put together.
 *
 * @param strangerLimits of one answer to a stranger
 * @see docs/collecting.md
 */
export function createCollection(
  status: PollStatus,
  strangerLimits: AnswerLimits = {
    count: CONTEXT_LIMITS.signedOutCount,
    depth: CONTEXT_LIMITS.signedOutDepth,
  },
): Collection {
  const signedIn = isSignedInAnswer(status)
  let limits: AnswerLimits = signedIn
    ? { count: CONTEXT_LIMITS.signedInCount, depth: Number.POSITIVE_INFINITY }
    : strangerLimits
  let tree = createReplyTree(status, limits)
  let answers = 0
  let full = false

  const mayAskMore = () => !signedIn && Number.isFinite(limits.count)

  const whyLacking = (id: string, oneAnswerHoldsAll: boolean): LackReason => {
    if (mayAskMore() && canBeAsked(id, tree)) return 'not-asked'
    const inReach = mayAskMore() ? isInReach(id, tree) : oneAnswerHoldsAll
    return tree.isSettled(id) || inReach ? 'held-back' : 'beyond-limit'
  }

  const listLacks = (): Lack[] => {
    const lacking = tree.listLacking().map((under) => ({ under, count: tree.countLack(under) }))
    const known = lacking.reduce((sum, { count }) => sum + count, tree.list().length)
    return lacking.map((lack) => ({ ...lack, why: whyLacking(lack.under, known <= limits.count) }))
  }

  return {
    status,
    add(askedId, answer) {
      if (answers === 0 && !signedIn && answer && answer.received > limits.count) {
        // A server that gives a stranger more is none whose limits we know.
        limits = { count: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY }
        tree = createReplyTree(status, limits)
      }
      answers += 1
      full ||= (answer?.received ?? 0) >= limits.count
      tree.add(askedId, answer)
    },
    findQuestion() {
      if (answers === 0) return status.id
      return mayAskMore() ? chooseQuestion(tree) : null
    },
    countAnswers: () => answers,
    toWireThread: () => ({
      status,
      descendants: tree.list(),
      skipped: tree.countSkipped(),
      lacks: listLacks(),
      signedIn,
      cap: Number.isFinite(limits.count) ? limits.count : null,
      full,
      answers,
      home: null,
    }),
  }
}

/**
 * Whether a status was answered as to a signed-in person.
 *
 * Told by the poll alone: other servers send `favourited` and its like to strangers too.
 */
export function isSignedInAnswer({ poll }: PollStatus): boolean {
  return poll.voted !== undefined || poll.own_votes !== undefined
}
