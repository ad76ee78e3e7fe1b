import type { Post } from '../../model/post'
import { foldApostrophes } from '../text/fold-text'
import { findBodyStart } from '../text/own-words'
import { findCreativeCommons } from './creative-commons'
import type { LicenseFrame } from './license-frame'
import { findLicenseLinks } from './license-links'
import { FALSE_FRIENDS, LICENSE_PATTERNS, type LicensePattern } from './license-patterns'
import { hasLicenseTalk } from './license-talk'
import type { Mention } from './mention'

/** Cheap test that spares most replies the patterns: every name holds one of these. */
const ANY_NAME =
  /licen[cs]|lizenz|licenza|licença|licentie|cc|commons|domain|domín|domíni|dominio|domein|domen|gemeinfrei|gpl|affero|gfdl|fdl|mpl|mozilla|eupl|odbl|ofl|sil|wtfpl|cddl|epl|artistic|zlib|boost|bsl|isc|mit|bsd|apache|oss|source|sourced|offen|libre|software|código|codigo|kod|left|permissi|access|accès|acceso|propri|propie|priv|reserv|vorbehalt|rechte|share|deriv|nc|sa|nd|by|pd|[\u3040-\u30ff\u4e00-\u9fff]/i

const CONTEXT_REACH = 30

/** All mentions in a post by its writer, in text order, none inside another. */
export function findLicenses(post: Post, frame: LicenseFrame): Mention[] {
  const links = findLicenseLinks(post)
  if (links.length === 0 && !ANY_NAME.test(post.text)) return []
  const text = blankOthers(post)
  const talk = frame.talk || links.length > 0 || hasLicenseTalk(text)
  const named = LICENSE_PATTERNS.flatMap((pattern) => findNames(text, pattern, talk))
  const commons = findCreativeCommons(text, talk)
  const kept = withoutOverlaps([...links, ...commons, ...named])
  // The family counts only where none of its licenses is named.
  const specific = kept.some((mention) => mention.id.startsWith('CC') && mention.id !== 'CC')
  return specific ? kept.filter((mention) => mention.id !== 'CC') : kept
}

function findNames(text: string, { id, pattern, needs }: LicensePattern, talk: boolean): Mention[] {
  const found: Mention[] = []
  if (needs === 'context' && !talk) return found
  for (const match of text.matchAll(pattern)) {
    const start = match.index
    const end = start + match[0].length
    const before = text.slice(Math.max(0, start - CONTEXT_REACH), start)
    const after = text.slice(end, end + CONTEXT_REACH)
    const falseFriend = FALSE_FRIENDS[id]
    if (
      needs === 'context' &&
      falseFriend &&
      (testBefore(falseFriend, before) || testAfter(falseFriend, after))
    )
      continue
    const groups = match.groups ?? {}
    found.push({
      id,
      start,
      end,
      version: groups.version ?? groups.version2 ?? null,
      port: null,
      later: toLater(groups.later),
    })
  }
  return found
}

function testBefore(pattern: RegExp, before: string): boolean {
  // The zero-width mark keeps `^` alternatives from matching on this side.
  return pattern.test(`\u0000${before}`)
}

function testAfter(pattern: RegExp, after: string): boolean {
  return pattern.test(`${after}\u0000`)
}

function toLater(words: string | undefined): Mention['later'] {
  if (!words) return null
  return /only/i.test(words) ? 'only' : 'or-later'
}

function blankOthers(post: Post): string {
  const bodyStart = findBodyStart(post.text)
  const letters = foldApostrophes(post.text)
  let text = ' '.repeat(bodyStart) + letters.slice(bodyStart)
  for (const { start, end } of post.quotations) {
    text =
      text.slice(0, start) + ' '.repeat(Math.max(0, Math.min(end, text.length) - start)) + text.slice(end)
  }
  return text
    .replace(/^[ \t]{0,3}>.*$/gmu, (line) => ' '.repeat(line.length))
    .replace(/https?:\/\/[^\s<>"]+/giu, (address) => ' '.repeat(address.length))
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
