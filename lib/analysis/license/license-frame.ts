import type { LicenseId } from '../../model/license-id'
import type { Post } from '../../model/post'
import type { Thread } from '../../model/thread'
import type { Dictionary } from '../dictionary'
import type { Steps } from '../steps'
import { foldText } from '../text/fold-text'
import { findLicenses } from './find-licenses'
import { hasLicenseTalk } from './license-talk'
import { lookThrough } from './look-through'
import type { Mention } from './mention'
import { type PollWords, toPollWords } from './poll-quotes'

/** What a thread says that bears on its licenses; built once a thread. */
export interface LicenseFrame {
  /** Whether the poll itself is about licenses. */
  asks: boolean
  /** Whether it or its replies are, so that "NC" means no state. */
  talk: boolean
  /** What replies may quote. */
  words: PollWords
  dictionary: Dictionary
  /** What its question names. */
  asked: ReadonlySet<LicenseId>
  /** What each option's title names. */
  offered: readonly ReadonlySet<LicenseId>[]
  /** What was found before the replies are read, and need not be looked for again. */
  known: ReadonlyMap<Post, readonly Mention[]>
}

/** So many people, and this share of all who reply, name a license where that is what they talk about. */
const MIN_PEOPLE = 3
const MIN_SHARE = 1 / 5

/** Works out whether a thread is about licenses, and what of its poll may be quoted. */
export function* frameLicenses(thread: Thread, dictionary: Dictionary): Steps<LicenseFrame> {
  const { post, poll } = thread
  const titles = poll.options.map((option) => option.title)
  const asks = speaksOfLicenses([post.text, ...titles].join('\n'))
  const own = {
    asks,
    talk: asks,
    words: toPollWords(thread),
    dictionary,
    asked: new Set<LicenseId>(),
    offered: [],
    known: new Map<Post, readonly Mention[]>(),
  }
  if (!asks) {
    const known = yield* findInReplies(thread, own)
    // What is known is for a thread that is about something else.
    return isTalk(known) ? { ...own, talk: true } : { ...own, known }
  }
  const named = (text: Post) => new Set(findLicenses(text, own).map(({ id }) => id))
  const untitled = { ...post, links: [], quotations: [] }
  return { ...own, asked: named(post), offered: titles.map((text) => named({ ...untitled, text })) }
}

function speaksOfLicenses(text: string): boolean {
  const findMatches = lookThrough(text, foldText(text))
  return findMatches !== null && hasLicenseTalk(findMatches)
}

/** What replies name so plainly that it counts where the talk is of something else. */
function* findInReplies(
  { post, replies }: Thread,
  frame: LicenseFrame,
): Steps<ReadonlyMap<Post, readonly Mention[]>> {
  const found = new Map<Post, readonly Mention[]>()
  for (const reply of replies) {
    if (reply.author.id !== post.author.id) found.set(reply, findLicenses(reply, frame))
    yield
  }
  return found
}

/** Whether many who reply name a license. */
function isTalk(found: ReadonlyMap<Post, readonly Mention[]>): boolean {
  const people = new Set<string>()
  const naming = new Set<string>()
  for (const [{ author }, mentions] of found) {
    people.add(author.id)
    if (mentions.length > 0) naming.add(author.id)
  }
  return naming.size >= Math.max(MIN_PEOPLE, MIN_SHARE * people.size)
}
