import { comparePostAges, type Post } from '../lib/model/post'
import type { ReplyReading } from '../lib/model/reading'
import { NO_FILTER, type ReplyFilter, type ReplyOrder } from '../lib/panel-state'

/** Whether a filter leaves anything out, its order aside. */
export function isNarrowing({ search, language, reasonsOnly }: ReplyFilter): boolean {
  return search.trim() !== '' || language !== NO_FILTER.language || reasonsOnly
}

/** The replies that a filter leaves, in its order; the very list where it asks for nothing. */
export function filterReplies(
  replies: readonly ReplyReading[],
  filter: ReplyFilter,
): readonly ReplyReading[] {
  const kept = isNarrowing(filter) ? replies.filter(createMatcher(filter)) : replies
  const compare = ORDERS[filter.order]
  return compare === null ? kept : [...kept].sort(compare)
}

/** Tells whether a filter leaves a reply; every word of its search must stand in the text, the name or the handle. */
export function createMatcher({
  search,
  language,
  reasonsOnly,
}: ReplyFilter): (reply: ReplyReading) => boolean {
  const words = fold(search)
    .split(/\s+/)
    .filter((word) => word !== '')
  return (reply) => {
    if (reasonsOnly && !reply.hasReason) return false
    if (language !== null && reply.language.code !== language) return false
    if (words.length === 0) return true
    const hay = getSearchText(reply.post)
    return words.every((word) => hay.includes(word))
  }
}

type Compare = (a: ReplyReading, b: ReplyReading) => number

const byAge: Compare = (a, b) => comparePostAges(a.post, b.post)

/** Sorting is stable: of equals the one that stands first in the thread. */
const ORDERS: Readonly<Record<ReplyOrder, Compare | null>> = {
  thread: null,
  oldest: byAge,
  newest: (a, b) => byAge(b, a),
  popular: (a, b) => getLikes(b.post) - getLikes(a.post),
  surest: (a, b) => b.stance.confidence - a.stance.confidence,
}

function getLikes({ boostsCount, favouritesCount }: Post): number {
  return boostsCount + favouritesCount
}

/** By post: a long thread is not folded again at every letter typed. */
const searchTexts = new WeakMap<Post, string>()

function getSearchText(post: Post): string {
  const known = searchTexts.get(post)
  if (known !== undefined) return known
  const { author, text, contentWarning, media } = post
  const described = media.map(({ description }) => description ?? '')
  const made = fold([text, contentWarning ?? '', ...described, author.name, `@${author.handle}`].join('\n'))
  searchTexts.set(post, made)
  return made
}

/** Without case and accents: "Lizenz" finds "LIZENZ", "creation" finds "création". */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
