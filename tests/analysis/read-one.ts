import { buildReading } from '../../lib/analysis/build-reading'
import type { Post } from '../../lib/model/post'
import type { ReplyReading } from '../../lib/model/reading'
import { aPerson, aPoll, aPost, aThread } from '../fakes/builders'
import { RULE_WORDS } from './rule-words'

/** What a test varies besides the reply's text. */
export interface OnePoll {
  question?: string
  /** Of the question; the reply's own goes into `post`. */
  language?: string
  titles?: readonly string[]
  multiple?: boolean
  post?: Partial<Post>
}

/** Reads a single reply to an invented poll, by rules alone. */
export function readOne(
  text: string,
  { question, language, titles, multiple, post }: OnePoll = {},
): ReplyReading {
  const reading = buildReading(
    aThread({
      post: aPost({
        id: '1',
        inReplyToId: null,
        author: aPerson({ handle: 'host' }),
        language: language ?? 'en',
        text: question ?? 'Should the town close its old swimming pool?',
      }),
      poll: aPoll(titles ?? ['Yes', 'No', 'Depends', 'Not sure'], { multiple: multiple ?? false }),
      replies: [aPost({ text, ...post })],
    }),
    RULE_WORDS,
  )
  const [reply] = reading.replies
  if (!reply) throw new Error('the reply is missing')
  return reply
}

/** The title of the deciding option a single reply is read as, or "none". */
export function readTitle(text: string, poll: OnePoll = {}): string {
  const titles = poll.titles ?? ['Yes', 'No', 'Depends', 'Not sure']
  const [option] = readOne(text, poll).stance.options
  return option === undefined ? 'none' : (titles[option] ?? 'none')
}
