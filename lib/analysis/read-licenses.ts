import type { LicenseId } from '../model/license-id'
import type { Post } from '../model/post'
import type { LicenseReading, Verdict } from '../model/reading'
import { findLicenses } from './license/find-licenses'
import type { LicenseFrame } from './license/license-frame'
import { toLicenseName } from './license/license-name'
import type { Mention } from './license/mention'
import { readVerdicts } from './license/read-verdicts'
import { toSpdx } from './license/to-spdx'

/**
 * Reads which licenses a post names and what it says of doing what the poll asks with works under each.
 *
 * `stance`: what the post says of the poll's question as a whole; it holds for a license of which nothing else is said.
 */
export function readLicenses(post: Post, frame: LicenseFrame, stance: Verdict | null): LicenseReading[] {
  const mentions = findLicenses(post, frame)
  if (mentions.length === 0) return []
  const verdicts = readVerdicts(post, mentions, stance)
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
    evidence: own.map(({ start, end }) => ({ start, end, quote: post.text.slice(start, end) })),
  }))
}

/** Where a reply names two versions of a license, neither speaks for both. */
function agreedSpdx(mentions: readonly Mention[]): string | null {
  const ids = new Set(mentions.map(toSpdx).filter((id) => id !== null))
  const [id] = ids
  return ids.size === 1 && id !== undefined ? id : null
}
