import type { LicenseId } from '../../model/license-id'
import type { Post } from '../../model/post'
import type { Thread } from '../../model/thread'
import type { Dictionary } from '../dictionary'
import type { Steps } from '../steps'
import { foldText } from '../text/fold-text'
import { findLicenses } from './find-licenses'
import { hasLicenseTalk } from './license-talk'
import { lookThrough } from './look-through'
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
  }
  if (!asks) return { ...own, talk: yield* isTalkOfReplies(thread, own) }
  const named = (text: Post) => new Set(findLicenses(text, own).map(({ id }) => id))
  const untitled = { ...post, links: [], quotations: [] }
  return { ...own, asked: named(post), offered: titles.map((text) => named({ ...untitled, text })) }
}

function speaksOfLicenses(text: string): boolean {
  const findMatches = lookThrough(text, foldText(text))
  return findMatches !== null && hasLicenseTalk(findMatches)
}

/** Whether many who reply name a license, so plainly that it is one even where the talk is of something else. */
function* isTalkOfReplies({ post, replies }: Thread, frame: LicenseFrame): Steps<boolean> {
  const people = new Set<string>()
  const naming = new Set<string>()
  for (const reply of replies) {
    const { id } = reply.author
    if (id === post.author.id) continue
    people.add(id)
    if (!naming.has(id) && findLicenses(reply, frame).length > 0) naming.add(id)
    yield
  }
  return naming.size >= Math.max(MIN_PEOPLE, MIN_SHARE * people.size)
}
