import type { Post } from '../../model/post'
import type { ReplyText } from '../reply-text'
import { foldApostrophes, foldText } from '../text/fold-text'
import { blankRanges, findBodyStart, findQuotedLines } from '../text/own-words'
import { findCreativeCommons } from './creative-commons'
import { findNames } from './find-names'
import { findSpdx } from './find-spdx'
import type { LicenseFrame } from './license-frame'
import { findLicenseLinks } from './license-links'
import { hasLicenseTalk } from './license-talk'
import { lookThrough } from './look-through'
import type { Mention } from './mention'
import { isFromPoll } from './poll-quotes'

/** Where a post's words are not cut yet. */
const UNCUT: Pick<ReplyText, 'own' | 'tokens'> = { own: '', tokens: [] }

/** All mentions in a post by its writer, in text order, none inside another. `cut`: its words, where they are at hand. */
export function findLicenses(post: Post, frame: LicenseFrame, cut = UNCUT): readonly Mention[] {
  const known = frame.known.get(post)
  if (known) return known
  const links = findLicenseLinks(post)
  const text = blankOthers(post, frame)
  const folded = foldText(text)
  const findMatches = lookThrough(text, folded)
  const talk = frame.talk || links.length > 0 || (findMatches !== null && hasLicenseTalk(findMatches))
  const commons = findMatches ? findCreativeCommons(findMatches, talk) : []
  const named = findMatches ? findNames(text, findMatches, talk, commons, frame.dictionary.nameGaps) : []
  const listed = findSpdx(text, folded, talk, frame.dictionary, cut)
  if (links.length + commons.length + named.length + listed.length === 0) return []
  const kept = withoutOverlaps([...listed, ...outside(listed, [...links, ...commons, ...named], text.length)])
  // The family counts only where none of its licenses is named; an element is none: "not all CC is NC".
  const isSpecific = kept.some(({ id }) => id === 'CC0' || id.startsWith('CC-BY'))
  return isSpecific ? kept.filter(({ id }) => id !== 'CC') : kept
}

/** Blanks what somebody else says, but for the poll: who quotes a license from there speaks of it. */
function blankOthers(post: Post, { words }: LicenseFrame): string {
  const bodyStart = findBodyStart(post.text)
  const others = [...post.quotations, ...findQuotedLines(post.text)].filter(
    (quotation) => !isFromPoll(post.text, quotation, words),
  )
  const own = blankRanges(foldApostrophes(post.text), [
    [0, bodyStart, ' '],
    ...others.map(({ start, end }): [number, number, string] => [start, end, ' ']),
  ])
  return own.includes('://')
    ? own.replace(/https?:\/\/[^\s<>"]+/giu, (address) => ' '.repeat(address.length))
    : own
}

/** The mentions that share no letter with one of the SPDX list: what stands there in full says most. */
function outside(listed: readonly Mention[], others: readonly Mention[], length: number): Mention[] {
  const taken = new Uint8Array(length)
  for (const { start, end } of listed) taken.fill(1, start, end)
  return others.filter(({ start, end }) => !taken.subarray(start, end).includes(1))
}

/** The first and longest wins: "CC BY-SA" over "BY-SA", an address over the names in it. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = []
  let end = 0
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start < end) continue
    kept.push(mention)
    end = mention.end
  }
  return kept
}
