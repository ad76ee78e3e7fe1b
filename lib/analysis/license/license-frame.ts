import type { LicenseId } from '../../model/license-id'
import type { Post } from '../../model/post'
import type { Thread } from '../../model/thread'
import type { Dictionary } from '../dictionary'
import { foldText } from '../text/fold-text'
import { findLicenses } from './find-licenses'
import { hasLicenseTalk } from './license-talk'
import { lookThrough } from './look-through'
import { type PollWords, toPollWords } from './poll-quotes'

/** What the poll says that bears on licenses; built once a thread. */
export interface LicenseFrame {
  /** Whether the poll itself is about licenses. */
  talk: boolean
  /** What replies may quote. */
  words: PollWords
  dictionary: Dictionary
  /** What its question names. */
  asked: ReadonlySet<LicenseId>
  /** What each option's title names. */
  offered: readonly ReadonlySet<LicenseId>[]
}

/** Works out whether a poll is about licenses, and what of it may be quoted. */
export function frameLicenses(thread: Thread, dictionary: Dictionary): LicenseFrame {
  const titles = thread.poll.options.map((option) => option.title)
  const text = [thread.post.text, ...titles].join('\n')
  const findMatches = lookThrough(text, foldText(text))
  const talk = findMatches !== null && hasLicenseTalk(findMatches)
  const frame = { talk, words: toPollWords(thread), dictionary, asked: new Set<LicenseId>(), offered: [] }
  if (!talk) return frame
  const named = (post: Post) => new Set(findLicenses(post, frame).map(({ id }) => id))
  const untitled = { ...thread.post, links: [], quotations: [] }
  return { ...frame, asked: named(thread.post), offered: titles.map((text) => named({ ...untitled, text })) }
}
