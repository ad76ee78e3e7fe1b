import type { LicenseId } from '../../model/license-id'
import type { Mention } from './mention'

const BY = 'by|attribution|namensnennung|paternité|reconocimiento|atribución|attribuzione|atribuição'
const SA = 'sa|share[\\s-]?a?[\\s-]?likes?'
const NC = 'nc|non[\\s-]?commercial'
const ND = 'nd|no[\\s-]?deriv\\p{L}{0,8}'
const ELEMENT = `(?:${BY}|${SA}|${NC}|${ND})`
const ELEMENTS = `(?<elements>${ELEMENT}(?:[\\s/_+-]{0,3}${ELEMENT}(?![\\p{L}])){0,3})`
const VERSION =
  '(?:[\\s-]{0,2}v?(?<version>\\d\\.\\d)(?:[\\s-](?<port>DE|AT|NL|AU|US|UK|FR|JP|IGO)(?![\\p{L}]))?)?'
const START = '(?<![\\p{L}\\p{N}@#.])'
const END = '(?![\\p{L}\\p{N}])'

/** "CC BY-SA 4.0", "cc-by-nc", "Creative Commons Attribution", "CCBY". */
const FULL = new RegExp(
  `${START}(?:cc|creative[\\s-]?commons)(?:[\\s-]licen[cs]es?)?[\\s/:_-]{0,3}${ELEMENTS}${VERSION}${END}`,
  'giu',
)
/** "BY-SA", "NC-ND": at least two elements joined as Creative Commons joins them. */
const JOINED = new RegExp(
  `${START}(?<elements>by-(?:sa|nd|nc(?:-(?:sa|nd))?)|nc-(?:sa|nd)|Attribution-(?:Share-?Alike|No-?Deriv\\p{L}{0,8}|Non-?Commercial(?:-(?:Share-?Alike|No-?Deriv\\p{L}{0,8}))?))${VERSION}${END}`,
  'giu',
)
const ZERO = new RegExp(`${START}cc[\\s-]?(?:0|zero)(?:[\\s-]v?(?<version>1\\.0))?${END}`, 'giu')
const WHOLE = new RegExp(
  `${START}(?:creative[\\s-]?commons|CC[\\s-]licen[cs]\\p{L}{0,4}|CC[\\s-]?Lizenz\\p{L}{0,3}|(?:licen[cs]e|licencia|licenza|licença|licentie|lizenz)s?[\\s-]CC)${END}|CCライセンス|クリエイティブ・?コモンズ|知识共享`,
  'giu',
)
const ABBREVIATED = /(?<![\p{L}\p{N}@#.])CC(?![\p{L}\p{N}:.]|['’]d|\s*@)/gu
const BARE = /(?<![\p{L}\p{N}@#.])(?:BY|SA|NC|ND)(?![\p{L}\p{N}.]?[\p{L}\p{N}])/gu
const SHARE_ALIKE = new RegExp(`${START}share[\\s-]?a?[\\s-]?likes?${END}`, 'giu')
const NO_DERIVATIVES = new RegExp(`${START}no[\\s-]?deriv(?:atives?|s|ative works)${END}`, 'giu')
const NON_COMMERCIAL = new RegExp(
  `${START}(?:NonCommercial|non[\\s-]?commercial (?=licen[cs]e|clause|variant|creative|CC|restriction)|(?:licen[cs]e|licencia)s? (?:non[\\s-]commerciale|no comercial))`,
  'gu',
)
const ATTRIBUTION = new RegExp(
  `${START}attribution(?=[\\s-]licen[cs]e)|(?<=share[\\s-]?a?[\\s-]?like (?:or|and) )attribution${END}|${START}attribution(?= (?:or|and) share[\\s-]?a?[\\s-]?like)`,
  'giu',
)
/** "Raleigh, NC" */
const PLACE_BEFORE = /(?:\p{Lu}\p{Ll}+, |\bin |\bfrom )$/u
/** Shouting: capitals say nothing there. */
const SHOUTED = /\p{Lu}{3,}\s$|^\s\p{Lu}{3,}/u

/**
 * Creative Commons licenses and license elements, some inside others.
 *
 * `context`: whether the talk is of licenses anyway.
 */
export function findCreativeCommons(text: string, context: boolean): Mention[] {
  const found: Mention[] = []
  const add = (match: RegExpMatchArray, id: LicenseId | null): void => {
    const start = match.index ?? 0
    const end = start + match[0].trimEnd().length
    if (id === null) return
    const { version = null, port = null } = match.groups ?? {}
    found.push({ id, start, end, version, port: port?.toUpperCase() ?? null, later: null })
  }
  for (const match of text.matchAll(ZERO)) add(match, 'CC0')
  for (const match of text.matchAll(FULL)) {
    if (!isCopyTo(match[0], context)) add(match, idOf(match.groups?.elements ?? ''))
  }
  for (const match of text.matchAll(JOINED)) add(match, idOf(match.groups?.elements ?? ''))
  for (const match of text.matchAll(SHARE_ALIKE)) add(match, 'CC-SA')
  for (const match of text.matchAll(NO_DERIVATIVES)) add(match, 'CC-ND')
  for (const match of text.matchAll(NON_COMMERCIAL)) add(match, 'CC-NC')
  for (const match of text.matchAll(ATTRIBUTION)) add(match, 'CC-BY')
  for (const match of text.matchAll(WHOLE)) add(match, 'CC')
  const talk = context || found.length > 0
  if (talk) for (const match of text.matchAll(ABBREVIATED)) add(match, 'CC')
  for (const match of bareElements(text, talk)) add(match, idOf(match[0]))
  return found
}

/** "cc by mail" copies a letter; "CC BY", "cc-by" and "cc by-sa" are licenses. */
function isCopyTo(words: string, context: boolean): boolean {
  return /^cc by$/.test(words) && !context
}

function bareElements(text: string, talk: boolean): RegExpMatchArray[] {
  const matches = [...text.matchAll(BARE)].filter((match) => {
    const before = text.slice(Math.max(0, match.index - 20), match.index)
    const after = text.slice(match.index + 2, match.index + 12)
    return !PLACE_BEFORE.test(before) && !SHOUTED.test(before) && !SHOUTED.test(after)
  })
  const kinds = new Set(matches.map((match) => match[0]))
  return talk || kinds.size > 1 ? matches : []
}

/** BY, NC, ND, SA in the order of the six licenses; "SA" alone stays an element, "NC-SA" means BY-NC-SA. */
function idOf(elements: string): LicenseId | null {
  const has = (source: string): boolean => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu').test(spaced)
  const spaced = elements.replace(/^(by)(?=sa|nc|nd)|(?<=by)(nc)(?=sa|nd)/gi, '$& ')
  const by = has(BY)
  const nc = has(NC)
  const nd = has(ND)
  const sa = has(SA)
  if (nc && nd) return 'CC-BY-NC-ND'
  if (nc && sa) return 'CC-BY-NC-SA'
  if (by) return nc ? 'CC-BY-NC' : nd ? 'CC-BY-ND' : sa ? 'CC-BY-SA' : 'CC-BY'
  if (nc) return 'CC-NC'
  if (nd) return 'CC-ND'
  return sa ? 'CC-SA' : null
}
