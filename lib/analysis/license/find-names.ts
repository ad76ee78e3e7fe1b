import type { NameGaps } from '../lexicon/compile-name-gaps'
import type { FindMatches } from './hinted-pattern'
import { FALSE_FRIENDS, LICENSE_PATTERNS, type LicensePattern } from './license-patterns'
import type { Mention } from './mention'

const CONTEXT_REACH = 30
/** In UTF-16 units, between the items of a list. */
const MAX_LIST_GAP = 6

/**
 * Licenses outside Creative Commons by their names, some inside others.
 *
 * `talk`: whether the talk is of licenses anyway. `others`: what else the text names, for names that count only in lists;
 * `list`: what stands between those.
 */
export function findNames(
  text: string,
  findMatches: FindMatches,
  talk: boolean,
  others: readonly Mention[],
  { list }: NameGaps,
): Mention[] {
  const sure: Mention[] = []
  const doubtful: Mention[] = []
  for (const pattern of LICENSE_PATTERNS) {
    if (pattern.needs === 'context' && !talk) continue
    for (const match of findMatches(pattern)) {
      const mention = toMention(pattern, match)
      const isSure =
        pattern.needs === 'nothing' || (pattern.needs === 'context' && !isFalseFriend(text, mention))
      ;(isSure ? sure : doubtful).push(mention)
    }
  }
  const starts = new Set([...sure, ...others].map(({ start }) => start))
  const ends = new Set([...sure, ...others].map(({ end }) => end))
  return [...sure, ...doubtful.filter((mention) => isListed(text, mention, starts, ends, list))]
}

/** "of MIT and Apache": beside another license, a word of two senses means a license. */
function isListed(
  text: string,
  { start, end }: Mention,
  starts: ReadonlySet<number>,
  ends: ReadonlySet<number>,
  list: RegExp,
): boolean {
  for (let gap = 1; gap <= MAX_LIST_GAP; gap += 1) {
    if (ends.has(start - gap) && list.test(text.slice(start - gap, start))) return true
    if (starts.has(end + gap) && list.test(text.slice(end, end + gap))) return true
  }
  return false
}

function isFalseFriend(text: string, { id, start, end }: Mention): boolean {
  const { before, after } = FALSE_FRIENDS[id] ?? {}
  return (
    before?.test(text.slice(Math.max(0, start - CONTEXT_REACH), start)) === true ||
    after?.test(text.slice(end, end + CONTEXT_REACH)) === true
  )
}

function toMention({ id }: LicensePattern, match: RegExpExecArray): Mention {
  const groups = match.groups ?? {}
  return {
    id,
    start: match.index,
    end: match.index + match[0].length,
    version: groups.version ?? groups.version2 ?? groups.version3 ?? null,
    port: null,
    later: toLater(groups.later),
    spdx: null,
  }
}

function toLater(words: string | undefined): Mention['later'] {
  if (!words) return null
  return /only/i.test(words) ? 'only' : 'or-later'
}
