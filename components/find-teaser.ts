import type { Post } from '../lib/model/post'
import type { ReplyReading } from '../lib/model/reading'
import { findCut } from './find-cut'

/** Shorter replies ("Yes.") say no more than the group's title does. */
const TELLING_LENGTH = 40
/** More than fits on one line of the widest panel. */
const LONGEST = 120

/** A line that lets a folded group speak. */
export interface Teaser {
  text: string
  language: string | null
}

/**
 * The start of the first telling reply of a group, else of the first with any words;
 * `null` if there is none that no warning or filter folds.
 */
export function findTeaser(replies: readonly ReplyReading[]): Teaser | null {
  let first: Teaser | null = null
  for (const { post } of replies) {
    if (isFolded(post)) continue
    const teaser = { text: toLine(post), language: post.language }
    if (teaser.text.length >= TELLING_LENGTH) return teaser
    if (teaser.text !== '') first ??= teaser
  }
  return first
}

/** Whether a warning or a filter folds this post until its reader opens it. */
export function isFolded(post: Post): boolean {
  return post.contentWarning !== null || post.filterTitle !== null
}

/** One line of a post's text, without the mentions that a reply starts with. */
function toLine({ text, links }: Post): string {
  let start = 0
  for (const link of links)
    if (link.kind === 'mention' && text.slice(start, link.start).trim() === '') start = link.end
  const line = text
    .slice(start, start + 2 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > LONGEST ? `${line.slice(0, findCut(line, LONGEST))}…` : line
}
