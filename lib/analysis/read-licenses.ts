import type { LicenseId } from '../model/license-id'
import { toLicenseName } from '../model/license-name'
import type { LicenseReading } from '../model/reading'
import type { LicenseFrame } from './license/license-frame'
import type { Mention } from './license/mention'
import { findQuotedMentions } from './license/poll-quotes'
import { toSpdx } from './license/to-spdx'
import type { ReplyText } from './reply-text'
import { readVerdicts } from './verdict/read-verdicts'
import type { VerdictContext } from './verdict/verdict-features'

/** What a reply answers to whom. */
export interface Answer extends Pick<VerdictContext, 'role' | 'toPoll'> {
  /** The option it takes, `null` where it takes none. */
  option: number | null
}

/**
 * Reads which licenses a post names and what it says of doing what the poll asks with works under each.
 *
 * @param mentions all that the post holds (`findLicenses`)
 */
export function readLicenses(
  reply: ReplyText,
  mentions: readonly Mention[],
  frame: LicenseFrame,
  answer: Answer,
): LicenseReading[] {
  const { post } = reply
  if (mentions.length === 0) return []
  const verdicts = readVerdicts(reply, mentions, toVerdictContext(frame, answer))
  const quoted = findQuotedMentions(post, mentions, frame.words)
  const byId = new Map<LicenseId, Mention[]>()
  for (const mention of mentions) {
    const own = byId.get(mention.id)
    if (own) own.push(mention)
    else byId.set(mention.id, [mention])
  }
  return [...byId].map(([id, own]) => ({
    id,
    name: toLicenseName(id),
    spdx: agreedSpdx(own),
    verdict: verdicts.get(id) ?? null,
    quoted: own.every((mention) => quoted.has(mention)),
    evidence: own.map(({ start, end }) => ({ start, end, quote: post.text.slice(start, end) })),
  }))
}

/** What bears on a reply's verdicts besides its words. */
export function toVerdictContext(frame: LicenseFrame, { option, role, toPoll }: Answer): VerdictContext {
  const chosen = option === null ? null : (frame.offered[option] ?? null)
  return { role, toPoll, asks: frame.asks, asked: frame.asked, chosen, dictionary: frame.dictionary }
}

/** Where a reply names two versions of a license, neither speaks for both. */
function agreedSpdx(mentions: readonly Mention[]): string | null {
  const ids = new Set(mentions.map(toSpdx).filter((id) => id !== null))
  const [id] = ids
  return ids.size === 1 && id !== undefined ? id : null
}
