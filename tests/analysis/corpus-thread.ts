import type { Link, Post } from '../../lib/model/post'
import type { Thread } from '../../lib/model/thread'
import { aPerson, aPoll, aPost, aThread } from '../fakes/builders'
import type { GoldReply } from './gold-case'

/** A file of `tests/corpus`, as far as reading needs it. */
export interface Corpus {
  language: string
  question: string
  options: readonly string[]
  multiple: boolean
  author: string
  replies: readonly (GoldReply & {
    n: number
    by: string
    inReplyTo: number | null
    language: string | null
    text: string
  })[]
}

const POLL_ID = '1'

/** The status id of a corpus's reply `n`. */
export function toStatusId(n: number): string {
  return String(1000 + n)
}

/** The thread that a corpus describes. */
export function buildCorpusThread(corpus: Corpus): Thread {
  const replies = corpus.replies.map((reply, index): Post => {
    return aPost({
      id: toStatusId(reply.n),
      inReplyToId: reply.inReplyTo === null ? POLL_ID : toStatusId(reply.inReplyTo),
      author: aPerson({ handle: reply.by }),
      createdAt: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(),
      language: reply.language,
      text: reply.text,
      links: findAddresses(reply.text),
    })
  })
  return aThread({
    post: aPost({
      id: POLL_ID,
      inReplyToId: null,
      author: aPerson({ handle: corpus.author }),
      language: corpus.language,
      text: corpus.question,
    }),
    poll: aPoll(corpus.options, { multiple: corpus.multiple }),
    replies,
  })
}

/** What the server would have marked as links in plain text. */
function findAddresses(text: string): Link[] {
  return [...text.matchAll(/https?:\/\/[^\s)]+|\b[\w-]+(?:\.[\w-]+)+\/[^\s)]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    url: match[0].startsWith('http') ? match[0] : `https://${match[0]}`,
    kind: 'web',
  }))
}
