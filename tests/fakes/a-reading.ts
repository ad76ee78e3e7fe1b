import { countPartlyRead } from '../../lib/analysis/count-languages'
import type { LicenseId } from '../../lib/model/license-id'
import type { Poll } from '../../lib/model/poll'
import type { Post } from '../../lib/model/post'
import type {
  Evidence,
  GroupMarks,
  LanguageReading,
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
  /** One or several indices into the poll's options; left out for "no clear stance". */
  stance?: number | readonly number[]
  /** Words in `text` that the stance rests on. */
  because?: readonly string[]
  /** Left out: as if said outright. */
  implied?: boolean
  /** Each license with the words that name it and what the reply says of it. */
  licenses?: readonly { id: LicenseId; named: string; name?: string; verdict?: Verdict; quoted?: boolean }[]
  byPollAuthor?: boolean
  /** Left out: an English reply, read in full. */
  read?: LanguageReading
}

/** One reply, read as the sketch says. */
export function aReply(sketch: ReplySketch = {}): ReplyReading {
  const {
    stance,
    because = [],
    implied = false,
    licenses = [],
    byPollAuthor = false,
    read = { code: 'en', read: 'full' },
    ...overrides
  } = sketch
  const post = aPost(overrides)
  const stanceReading: StanceReading =
    stance === undefined
      ? { options: [], declared: false, family: null, confidence: 0, evidence: [] }
      : {
          options: typeof stance === 'number' ? [stance] : stance,
          declared: !implied,
          family: implied ? 'implied' : 'vote',
          confidence: implied ? 0.7 : 0.95,
          evidence: because.map((quote) => evidenceIn(post.text, quote)),
        }
  const licenseReadings = licenses.map(
    ({ id, named, name = named, verdict = null, quoted = false }): LicenseReading => ({
      id,
      name,
      spdx: null,
      verdict,
      quoted,
      evidence: [evidenceIn(post.text, named)],
    }),
  )
  return {
    post,
    byPollAuthor,
    language: read,
    stance: stanceReading,
    licenses: licenseReadings,
    hasReason: true,
    correction: null,
  }
}

/** What a test says of the thread beside its replies. */
export interface ReadingSketch {
  poll?: Poll
  post?: Post
  coverage?: Partial<Coverage>
  capturedAt?: string
  /** What sets an option's group apart, by its index; nothing where left out. */
  stanceMarks?: Readonly<Record<number, GroupMarks>>
  licenseMarks?: Readonly<Partial<Record<LicenseId, GroupMarks>>>
}

const NO_MARKS: GroupMarks = { terms: [], representatives: [] }

/** A reading of `replies`, grouped and counted plainly: a person's latest stance and verdict count. */
export function aReading(replies: readonly ReplyReading[], about: ReadingSketch = {}): Reading {
  const { coverage, stanceMarks = {}, licenseMarks = {}, ...overrides } = about
  const thread: Thread = aThread({
    ...overrides,
    replies: replies.map(({ post }) => post),
    ...(coverage ? { coverage } : {}),
  })
  const others = replies.filter((reply) => !reply.byPollAuthor)
  const options = [...thread.poll.options.keys(), null]
  const counted = new Map<string, readonly number[]>()
  for (const { post, stance } of others)
    if (stance.options.length > 0 || !counted.has(post.author.id)) counted.set(post.author.id, stance.options)
  return {
    thread,
    replies,
    people: counted.size,
    byStance: options.map((option) => ({
      option,
      people: [...counted.values()].filter((taken) => takes(taken, option)).length,
      ...(stanceMarks[option ?? -1] ?? NO_MARKS),
      replies: others.filter(({ stance }) => takes(stance.options, option)),
    })),
    byLicense: groupByLicense(others).map((group) => ({
      ...group,
      ...(group.id === null ? NO_MARKS : licenseMarks[group.id]),
    })),
    partlyRead: countPartlyRead(others),
  }
}

function takes(taken: readonly number[], option: number | null): boolean {
  return option === null ? taken.length === 0 : taken.includes(option)
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
  return [...groups.sort((a, b) => judging(b) - judging(a) || b.people - a.people), toGroup(null, '', none)]
}

function judging({ people, verdicts }: LicenseGroup): number {
  return people - verdicts.none
}

function toGroup(id: LicenseId | null, name: string, replies: readonly ReplyReading[]): LicenseGroup {
  const latest = new Map<string, Verdict | 'none'>()
  for (const { post, licenses } of replies)
    latest.set(post.author.id, licenses.find((license) => license.id === id)?.verdict ?? 'none')
  const verdicts = { yes: 0, no: 0, depends: 0, none: 0 }
  for (const verdict of latest.values()) verdicts[verdict] += 1
  return { id, name, people: latest.size, verdicts, ...NO_MARKS, replies }
}
