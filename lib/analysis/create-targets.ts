import type { Post } from '../model/post'
import type { Thread } from '../model/thread'
import type { Dictionary } from './dictionary'
import type { PollFrame } from './poll/frame-poll'
import { type ReplyTarget, type RuleReading, readStance } from './read-stance'
import { toReplyText } from './reply-text'

/** What the replies of a thread answer. */
export interface Targets {
  getTarget(post: Post): ReplyTarget
  /** Spares another reading of a post for those who answer it. */
  remember(post: Post, rules: RuleReading): void
}

/** Knows what each reply answers. `posts`: those that take stances, not the poll author's. */
export function createTargets(
  posts: readonly Post[],
  thread: Thread,
  frame: PollFrame,
  dictionary: Dictionary,
): Targets {
  const byId = new Map(posts.map((post) => [post.id, post]))
  const options = new Map<string, number | null>()
  const isToPoll = (post: Post) => post.inReplyToId === thread.post.id
  const readOption = (post: Post): number | null => {
    // By its own words: that it agrees with a third post tells too little.
    const target = { poll: isToPoll(post), findParentOption: () => null }
    return readStance(toReplyText(post, dictionary), frame, target).stance.options[0] ?? null
  }
  const findParentOption = ({ inReplyToId }: Post): number | null => {
    const above = byId.get(inReplyToId ?? '')
    if (!above) return null
    const known = options.get(above.id)
    if (known !== undefined) return known
    const option = readOption(above)
    options.set(above.id, option)
    return option
  }
  return {
    getTarget: (post) => ({ poll: isToPoll(post), findParentOption: () => findParentOption(post) }),
    remember: (post, { stance }) => {
      if (stance.family !== 'agreement') options.set(post.id, stance.options[0] ?? null)
    },
  }
}
