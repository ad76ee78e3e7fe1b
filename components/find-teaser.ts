import type { LicenseId } from '../lib/model/license-id'
import type { Post } from '../lib/model/post'
import type { ReplyReading } from '../lib/model/reading'
import { findCut } from './find-cut'
import type { Group } from './list-groups'

/** Shorter replies ("Yes.") say no more than the group's title does. */
const TELLING_LENGTH = 40
/** More than fits on one line of the widest panel. */
const LONGEST = 120
/** As many as stand for a group at most: a search may find hundreds. */
const MOST_TEASERS = 3

/** A line that lets a folded group speak. */
export interface Teaser {
  /** Status id of the reply. */
  id: string
  text: string
  /** Those that may stand in it. */
  emojis: Post['emojis']
  language: string | null
}

/**
 * The starts of the first replies that stand for a group, else of its first telling one; nothing of what a warning or
 * filter folds.
 */
export function listTeasers({
  representatives,
  replies,
  license,
}: Pick<Group, 'representatives' | 'replies' | 'license'>): Teaser[] {
  const teasers: Teaser[] = []
  for (const reply of representatives) {
    if (teasers.length === MOST_TEASERS) break
    const teaser = isFolded(reply.post) ? null : toTeaser(reply, license)
    if (teaser && teaser.text !== '') teasers.push(teaser)
  }
  return teasers.length > 0 ? teasers : [findTeaser(replies, license) ?? []].flat()
}

/**
 * The start of the first telling reply of a group, else of the first with any words;
 * `null` if there is none that no warning or filter folds.
 *
 * @param license of a license's group: each reply then begins with the sentence that names it
 */
export function findTeaser(
  replies: readonly ReplyReading[],
  license: LicenseId | null = null,
): Teaser | null {
  let first: Teaser | null = null
  for (const reply of replies) {
    if (isFolded(reply.post)) continue
    const teaser = toTeaser(reply, license)
    if (teaser.text.length >= TELLING_LENGTH) return teaser
    if (teaser.text !== '') first ??= teaser
  }
  return first
}

function toTeaser({ post, licenses }: ReplyReading, license: LicenseId | null): Teaser {
  const named = licenses.find(({ id }) => id === license)?.evidence[0]
  const start = named ? findSentence(post.text, named.start) : 0
  return { id: post.id, text: findLine(post, start), emojis: post.emojis, language: post.language }
}

/** Whether a warning or a filter folds this post until its reader opens it. */
export function isFolded(post: Post): boolean {
  return post.contentWarning !== null || post.filterTitle !== null
}

/** Where the sentence or line around a position begins. */
function findSentence(text: string, position: number): number {
  const before = text.slice(0, position)
  const ends = [...before.matchAll(/[.!?…]\s|\n/g)]
  const last = ends.at(-1)
  return last ? last.index + last[0].length : 0
}

/** One line of a post's text from a position on, without the mentions that a reply starts with. */
export function findLine({ text, links }: Post, from = 0): string {
  let start = from
  for (const link of links)
    if (link.start >= start && link.kind === 'mention' && text.slice(start, link.start).trim() === '')
      start = link.end
  const line = text
    .slice(start, start + 2 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > LONGEST ? `${line.slice(0, findCut(line, LONGEST))}…` : line
}
