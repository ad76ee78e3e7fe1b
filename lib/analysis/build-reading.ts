import type { Reading, ReplyReading, StanceReading, Verdict } from '../model/reading'
import type { Thread } from '../model/thread'
import { groupByLicense } from './group-by-license'
import { groupByStance } from './group-by-stance'
import { frameLicenses } from './license/license-frame'
import { framePoll, type PollFrame } from './poll/frame-poll'
import { readLicenses } from './read-licenses'
import { NO_STANCE, readStance } from './read-stance'

/** Reads a whole thread: each reply by itself, then who says what. Linear in the number of replies. */
export function buildReading(thread: Thread): Reading {
  const frame = framePoll(thread)
  const licenseFrame = frameLicenses(thread)
  const stances = readStances(thread, frame)
  const replies = thread.replies.map((post): ReplyReading => {
    const byPollAuthor = post.author.id === thread.post.author.id
    const stance = stances.get(post.id) ?? NO_STANCE
    return {
      post,
      byPollAuthor,
      stance,
      licenses: readLicenses(post, licenseFrame, toVerdict(stance, frame)),
    }
  })
  const others = replies.filter((reply) => !reply.byPollAuthor)
  return {
    thread,
    replies,
    byStance: groupByStance(others, thread.poll.options.length),
    byLicense: groupByLicense(others),
    people: new Set(others.map((reply) => reply.post.author.id)).size,
  }
}

/** What the stance says of the thing asked, for licenses of which a reply says nothing more. */
function toVerdict({ option }: StanceReading, frame: PollFrame): Verdict | null {
  const role = option === null ? undefined : frame.options[option]?.role
  if (role === 'affirm') return 'yes'
  return role === 'deny' ? 'no' : null
}

/** Twice over the replies: agreement needs to know what the reply above says by its own words. */
function readStances(thread: Thread, frame: PollFrame): Map<string, StanceReading> {
  const alone = new Map<string, StanceReading>()
  for (const post of thread.replies) {
    const poll = post.inReplyToId === thread.post.id
    const mute = post.author.id === thread.post.author.id
    alone.set(post.id, mute ? NO_STANCE : readStance(post, frame, { poll, parentOption: null }))
  }
  const stances = new Map(alone)
  for (const post of thread.replies) {
    const parentOption = alone.get(post.inReplyToId ?? '')?.option ?? null
    if (parentOption === null || post.author.id === thread.post.author.id) continue
    if (alone.get(post.id)?.declared) continue
    stances.set(post.id, readStance(post, frame, { poll: false, parentOption }))
  }
  return stances
}
