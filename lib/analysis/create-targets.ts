import type { Post } from '../model/post'
import type { Thread } from '../model/thread'
import type { PollFrame } from './poll/frame-poll'
import { type ReplyTarget, type RuleReading, readStance } from './read-stance'
import type { ReplyText } from './reply-text'

/** What the replies of a thread answer. */
export interface Targets {
  getTarget(post: Post): ReplyTarget
  /** Spares another reading of a post for those who answer it. */
  remember(post: Post, rules: RuleReading): void
}

/** Knows what each reply answers. `texts`: the posts that take stances, not the poll author's. */
export function createTargets(texts: readonly ReplyText[], thread: Thread, frame: PollFrame): Targets {
  const byId = new Map(texts.map((text) => [text.post.id, text]))
  const options = new Map<string, number | null>()
  const isToPoll = (post: Post) => post.inReplyToId === thread.post.id
  const readOption = (text: ReplyText): number | null => {
    // By its own words: that it agrees with a third post tells too little.
    const target = { poll: isToPoll(text.post), findParentOption: () => null }
    return readStance(text, frame, target).stance.options[0] ?? null
  }
  const findParentOption = ({ inReplyToId }: Post): number | null => {
    const above = byId.get(inReplyToId ?? '')
    if (!above) return null
    const known = options.get(above.post.id)
    if (known !== undefined) return known
    const option = readOption(above)
    options.set(above.post.id, option)
    return option
  }
  return {
    getTarget: (post) => ({ poll: isToPoll(post), findParentOption: () => findParentOption(post) }),
    remember: (post, { stance }) => {
      if (stance.family !== 'agreement') options.set(post.id, stance.options[0] ?? null)
    },
  }
}
