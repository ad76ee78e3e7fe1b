import type { Post } from '../../lib/model/post'
import type { Evidence, LicenseReading, Reading, ReplyReading, StanceReading } from '../../lib/model/reading'
import type { Thread } from '../../lib/model/thread'
import { aPerson, aPost, aThread } from '../fakes/builders'
import { english } from '../fakes/english'

/** What the extension says of itself, in English, and nothing withheld. */
export const CONTEXT = { generator: { name: 'Poll Reasons', version: '9.8.7' }, withheld: 0, t: english }

const NO_MARKS = { terms: [], representatives: [] }

/** The first place of a quote in a text, as evidence. */
export function evidenceIn(text: string, quote: string): Evidence {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length, quote }
}

/** A reply read as saying `quote` for an option; `null` for no clear stance. */
export function aReplyReading(
  post: Post,
  option: number | null,
  quote = '',
  licenses: readonly LicenseReading[] = [],
): ReplyReading {
  const stance: StanceReading =
    option === null
      ? { options: [], declared: false, family: null, confidence: 0, evidence: [] }
      : {
          options: [option],
          declared: true,
          family: 'vote',
          confidence: 0.9,
          evidence: [evidenceIn(post.text, quote)],
        }
  return {
    post,
    byPollAuthor: post.author.handle === 'host',
    language: { code: 'en', read: 'full' },
    stance,
    licenses,
    hasReason: true,
    correction: null,
  }
}

/** A reading of these replies, grouped the simple way: a person per reply. */
export function aReading(replies: readonly ReplyReading[], thread: Partial<Thread> = {}): Reading {
  const whole = { ...aThread({ replies: replies.map(({ post }) => post) }), ...thread }
  const others = replies.filter(({ byPollAuthor }) => !byPollAuthor)
  const of = (option: number | null) => others.filter(({ stance }) => (stance.options[0] ?? null) === option)
  const options = [...whole.poll.options.keys(), null]
  const named = new Map(others.flatMap(({ licenses }) => licenses.map((license) => [license.id, license])))
  return {
    thread: whole,
    replies,
    byStance: options.map((option) => ({
      option,
      people: of(option).length,
      ...NO_MARKS,
      replies: of(option),
    })),
    byLicense: [
      ...[...named.values()].map(({ id, name }) => {
        const members = others.filter(({ licenses }) => licenses.some((license) => license.id === id))
        const verdicts = { yes: 0, no: 0, depends: 0, none: 0 }
        for (const { licenses } of members)
          for (const license of licenses) if (license.id === id) verdicts[license.verdict ?? 'none'] += 1
        return { id, name, people: members.length, verdicts, ...NO_MARKS, replies: members }
      }),
      {
        id: null,
        name: '',
        people: others.filter(({ licenses }) => licenses.length === 0).length,
        verdicts: { yes: 0, no: 0, depends: 0, none: 0 },
        ...NO_MARKS,
        replies: others.filter(({ licenses }) => licenses.length === 0),
      },
    ],
    people: others.length,
    partlyRead: [],
  }
}

const attribution = 'I voted yes.\nBut only with CC BY-SA 4.0 and its attribution.'

/** Four invented replies: a yes with a license, a no, one without a stance, and the poll author's own. */
export function aSmallReading(): Reading {
  const reading = aReading([
    aReplyReading(
      aPost({ id: '2', text: attribution, author: aPerson({ handle: 'ada@example.social', name: 'Ada' }) }),
      0,
      'voted yes',
      [
        {
          id: 'CC-BY-SA',
          name: 'CC BY-SA',
          spdx: 'CC-BY-SA-4.0',
          verdict: 'yes',
          quoted: false,
          evidence: [evidenceIn(attribution, 'CC BY-SA 4.0')],
        },
      ],
    ),
    aReplyReading(
      aPost({ id: '3', text: 'No, never.', contentWarning: 'ai, grumpy', language: null, url: null }),
      1,
      'No',
    ),
    aReplyReading(aPost({ id: '4', inReplyToId: '3', text: 'What a poll!' }), null),
    aReplyReading(aPost({ id: '5', text: 'Thank you all.', author: aPerson({ handle: 'host' }) }), null),
  ])
  const marks = { terms: [{ text: 'attribution', people: 2, z: 1.8297 }], representatives: ['2'] }
  const byStance = reading.byStance.map((group) => (group.option === 0 ? { ...group, ...marks } : group))
  return { ...reading, byStance }
}
