import type { LicenseId } from '../../lib/model/license-id'
import type { Poll } from '../../lib/model/poll'
import type { Post } from '../../lib/model/post'
import type {
  Evidence,
  LicenseGroup,
  LicenseReading,
  Reading,
  ReplyReading,
  StanceReading,
  Verdict,
} from '../../lib/model/reading'
import type { Coverage, Thread } from '../../lib/model/thread'
import { aPost, aThread } from './builders'

/** The first place where `quote` stands in `text`, as evidence; throws if a test misquotes. */
export function evidenceIn(text: string, quote: string): Evidence {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`"${quote}" is not in "${text}"`)
  return { start, end: start + quote.length, quote }
}

/** What a test says of one reply; the rest of the post is `aPost`'s. */
export interface ReplySketch extends Partial<Post> {
  /** Index into the poll's options; left out for "no clear stance". */
  stance?: number
  /** Words in `text` that the stance rests on. */
  because?: readonly string[]
  /** Left out: as if said outright. */
  implied?: boolean
  /** Each license with the words that name it and what the reply says of it. */
  licenses?: readonly { id: LicenseId; named: string; name?: string; verdict?: Verdict }[]
  byPollAuthor?: boolean
}

/** One reply, read as the sketch says. */
export function aReply(sketch: ReplySketch = {}): ReplyReading {
  const { stance, because = [], implied = false, licenses = [], byPollAuthor = false, ...overrides } = sketch
  const post = aPost(overrides)
  const stanceReading: StanceReading =
    stance === undefined
      ? { option: null, declared: false, confidence: 0, evidence: [] }
      : {
          option: stance,
          declared: !implied,
          confidence: implied ? 0.7 : 0.95,
          evidence: because.map((quote) => evidenceIn(post.text, quote)),
        }
  const licenseReadings = licenses.map(
    ({ id, named, name = named, verdict = null }): LicenseReading => ({
      id,
      name,
      spdx: null,
      verdict,
      evidence: [evidenceIn(post.text, named)],
    }),
  )
  return { post, byPollAuthor, stance: stanceReading, licenses: licenseReadings }
}

/** A reading of `replies`, grouped and counted plainly: a person's latest stance and verdict count. */
export function aReading(
  replies: readonly ReplyReading[],
  about: { poll?: Poll; post?: Post; coverage?: Partial<Coverage>; capturedAt?: string } = {},
): Reading {
  const { coverage, ...overrides } = about
  const thread: Thread = aThread({
    ...overrides,
    replies: replies.map(({ post }) => post),
    ...(coverage ? { coverage } : {}),
  })
  const others = replies.filter((reply) => !reply.byPollAuthor)
  const options = [...thread.poll.options.keys(), null]
  const counted = new Map<string, number | null>()
  for (const { post, stance } of others)
    if (stance.option !== null || !counted.has(post.author.id)) counted.set(post.author.id, stance.option)
  return {
    thread,
    replies,
    people: counted.size,
    byStance: options.map((option) => ({
      option,
      people: [...counted.values()].filter((other) => other === option).length,
      replies: others.filter(({ stance }) => stance.option === option),
    })),
    byLicense: groupByLicense(others),
  }
}

function groupByLicense(replies: readonly ReplyReading[]): LicenseGroup[] {
  const names = new Map(replies.flatMap(({ licenses }) => licenses.map(({ id, name }) => [id, name])))
  const groups = [...names].map(([id, name]) =>
    toGroup(
      id,
      name,
      replies.filter(({ licenses }) => licenses.some((license) => license.id === id)),
    ),
  )
  const none = replies.filter(({ licenses }) => licenses.length === 0)
  return [...groups.sort((a, b) => b.people - a.people), toGroup(null, '', none)]
}

function toGroup(id: LicenseId | null, name: string, replies: readonly ReplyReading[]): LicenseGroup {
  const latest = new Map<string, Verdict | 'none'>()
  for (const { post, licenses } of replies)
    latest.set(post.author.id, licenses.find((license) => license.id === id)?.verdict ?? 'none')
  const verdicts = { yes: 0, no: 0, depends: 0, none: 0 }
  for (const verdict of latest.values()) verdicts[verdict] += 1
  return { id, name, people: latest.size, verdicts, replies }
}
