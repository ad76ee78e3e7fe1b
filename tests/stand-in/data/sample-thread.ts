import type { Status } from '../api/entities'
import type { EntityMaker } from './make-entities'
import { SAMPLE_REPLIES } from './sample-replies'

const STARTED_AT = '2026-10-18T08:00:00.000Z'

/** Where the sample poll is found; the id is the same in every run. */
export const SAMPLE_POLL = {
  id: String(BigInt(Date.parse(STARTED_AT)) << 16n),
  path: `/@tamsin/${BigInt(Date.parse(STARTED_AT)) << 16n}`,
} as const

/** The sample poll followed by its replies, oldest first. Call it first on a maker, so that the id holds. */
export function makeSampleThread(maker: EntityMaker): Status[] {
  const person = (username: string) => {
    const found = maker.people.get(username)
    if (!found) throw new Error(`No sample person is called ${username}`)
    return found
  }
  const poll = maker.post({
    by: person('tamsin'),
    at: STARTED_AT,
    text: `Say a company gathers pictures, texts and code that people shared under free licenses, and builds an AI system out of them. Is that all right with you?

Votes are nice, reasons are nicer: which license, and why?

#FreeCulture #licensing`,
    poll: {
      options: [
        ['Yes', 61],
        ['No', 148],
        ['It depends', 97],
        ['Not sure', 22],
      ],
    },
    likes: 84,
  })
  const byKey = new Map<string, Status>([['poll', poll]])
  const posts = [poll]
  SAMPLE_REPLIES.forEach((reply, index) => {
    const parent = byKey.get(reply.to ?? 'poll')
    if (!parent) throw new Error(`Reply ${index} answers ${reply.to}, which comes later or never`)
    const post = maker.post({
      ...reply,
      by: person(reply.by),
      to: parent,
      at: new Date(Date.parse(STARTED_AT) + (index + 1) * 11 * 60_000).toISOString(),
    })
    if (reply.key) byKey.set(reply.key, post)
    posts.push(post)
  })
  return posts
}
