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
    const known = yield* findUnlessTalk(thread, own)
    return known ? { ...own, known } : { ...own, talk: true }
  }
  const named = (text: Post) => new Set(findLicenses(text, own).map(({ id }) => id))
  const untitled = { ...post, links: [], quotations: [] }
  return { ...own, asked: named(post), offered: titles.map((text) => named({ ...untitled, text })) }
}

function speaksOfLicenses(text: string): boolean {
  const findMatches = lookThrough(text, foldText(text))
  return findMatches !== null && hasLicenseTalk(findMatches)
}

/** What replies name so plainly that it counts where the talk is of something else; `null` where it is of licenses. */
function* findUnlessTalk(
  { post, replies }: Thread,
  frame: LicenseFrame,
): Steps<ReadonlyMap<Post, readonly Mention[]> | null> {
  const others = replies.filter(({ author }) => author.id !== post.author.id)
  const people = new Set(others.map(({ author }) => author.id)).size
  const many = Math.max(MIN_PEOPLE, MIN_SHARE * people)
  const naming = new Set<string>()
  const found = new Map<Post, readonly Mention[]>()
  for (const reply of others) {
    const mentions = findLicenses(reply, frame)
    if (mentions.length > 0) naming.add(reply.author.id)
    if (naming.size >= many) return null
    found.set(reply, mentions)
    yield
  }
  return found
}
