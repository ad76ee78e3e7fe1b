import type { LicenseId } from '../../model/license-id'
import { ELEMENT, ELEMENT_HINTS, idOfElements, SPELLED_ELEMENT } from './commons-elements'
import { type FindMatches, hinted, hintedInWords } from './hinted-pattern'
import type { Mention } from './mention'

const ELEMENTS = `(?<elements>${ELEMENT}(?:[\\s/_+–-]{0,3}${ELEMENT}(?![\\p{L}])){0,3})`
/** Countries that versions were ported to, by the names that Creative Commons gives them. */
const COUNTRIES: Readonly<Record<string, string>> = {
  germany: 'DE',
  austria: 'AT',
  netherlands: 'NL',
  australia: 'AU',
  'united states': 'US',
  'england and wales': 'UK',
  france: 'FR',
  japan: 'JP',
}
const PORT = `DE|AT|NL|AU|US|UK|FR|JP|IGO|${Object.keys(COUNTRIES).join('|')}`
const VERSION = `(?:[\\s-]{0,2}v?(?<version>\\d\\.\\d)(?:[\\s-](?:(?<port>${PORT})|Generic|Unported|International|Universal)(?![\\p{L}]))?)?`
const START = '(?<!\\.)'
const END = '(?![\\p{L}\\p{N}])'

/** "CC BY-SA 4.0", "cc-by-nc", "Creative Commons Attribution", "CCBY". */
const FULL = hinted(
  'cc commons',
  new RegExp(
    `${START}(?:cc|creative[\\s-]?commons)(?:[\\s-]licen[cs]es?)?[\\s/:_–-]{0,3}${ELEMENTS}${VERSION}${END}`,
    'iu',
  ),
)
/** "BY-SA", "NC-ND": at least two elements joined as Creative Commons joins them. */
const JOINED = hinted(
  'by- nc- attribution-',
  new RegExp(
    `${START}(?<elements>by-(?:sa|nd|nc(?:-(?:sa|nd))?)|nc-(?:sa|nd)|Attribution-(?:Share-?Alike|No-?Deriv\\p{L}{0,8}|Non-?Commercial(?:-(?:Share-?Alike|No-?Deriv\\p{L}{0,8}))?))${VERSION}${END}`,
    'iu',
  ),
)
/** "BY SA", "BY NC ND": capitals alone. */
const SPACED = hinted('BY', new RegExp(`${START}BY (?:SA|ND|NC(?:[ -](?:SA|ND))?)${VERSION}${END}`, 'u'))
const ZERO = hinted(
  'cc commons',
  new RegExp(
    `${START}(?:cc[\\s-]?0|(?:cc|creative[\\s-]commons)[\\s-]?(?:z[eé]ro|cero))(?:[\\s-]v?(?<version>1\\.0)(?: Universal)?)?${END}`,
    'iu',
  ),
)
const WHOLE = hintedInWords(
  'commons cc コモンズ 知识共享',
  new RegExp(
    `(?<![\\p{L}\\p{N}@#.])(?:creative[\\s-]?commons|CC[\\s-]licen[cs]\\p{L}{0,4}|CC[\\s-]?Lizenz\\p{L}{0,5}|(?:licen[cs]e|licencia|licenza|licença|licentie|lizenz)s?[\\s-]CC)${END}|CCライセンス|クリエイティブ・?コモンズ|知识共享`,
    'iu',
  ),
)
const ABBREVIATED = hinted('CC', /(?<!\.)CC(?![\p{L}\p{N}:.]|['’]d|\s*@)/u)
/** Not amid shouting, where capitals say nothing. */
const BARE = hinted(
  'BY SA NC ND',
  /(?<!\.)(?<!\bin |\bfrom |\p{Lu}{3}\s)(?:BY|SA|NC|ND)(?![\p{L}\p{N}.]?[\p{L}\p{N}]|\s\p{Lu}{3})/u,
)
/** What stands before "NC" in "Raleigh, NC", in UTF-16 units at most {@link MAX_PLACE}. */
const PLACE = /\p{Lu}\p{Ll}{3,17}, $/u
const MAX_PLACE = 22
const ABBREVIATIONS: Readonly<Record<string, LicenseId>> = {
  BY: 'CC-BY',
  SA: 'CC-SA',
  NC: 'CC-NC',
  ND: 'CC-ND',
}
const SHARE_ALIKE = hinted('share', new RegExp(`${START}share[\\s-]?a?[\\s-]?likes?${END}`, 'iu'))
const NO_DERIVATIVES = hinted(
  'deriv',
  new RegExp(`${START}no[\\s-]?deriv(?:atives?|s|ative works)${END}`, 'iu'),
)
const NON_COMMERCIAL = hinted(
  'ommerc omercial',
  new RegExp(
    `${START}(?:NonCommercial|[Nn]on[\\s-]?[Cc]ommercial[\\s-](?=licen[cs]e|clause|variant|version|element|part|bit|term|condition|ones|[Cc]reative|CC|restriction)|(?:licen[cs]e|licencia)s? (?:non[\\s-]commerciale|no comercial))`,
    'u',
  ),
)
/** Where a license or element is named as the subject of a line: "Atribución: vale", "«no comercial»", "Si es atribución,". */
const SUBJECT = hinted(
  ELEMENT_HINTS,
  new RegExp(
    `(?:(?<=(?:^|\\s\\s|[\\n.!?¿;,(/•*"“„«»=>–-])\\s{0,3})${SPELLED_ELEMENT}(?=\\s{0,2}[:?»"”“=→–]|\\s-\\s)|(?<=(?<!\\p{L})(?:if it(?:'s| is)|si c'est|si es|wenn es|se è|als het) )${SPELLED_ELEMENT})${END}`,
    'iu',
  ),
)
/** Elements whose foreign names mean nothing else. */
const FOREIGN = hinted(
  'partage compart weitergabe condivid commerciale comercial nc-klausel derivada',
  new RegExp(
    `${START}(?:partage[\\s-](?:à l'identique|dans les mêmes conditions)|compartir[\\s-]?igual|weitergabe unter gleichen bedingungen|condividi allo stesso modo|compartilha[\\s-]?igual|(?:cl[aá]usula|clause|licen[cs]e|licencia|klausel) (?:de )?(?:non commerciale|no comercial)|nc-klausel|sin obras? derivadas?)${END}`,
    'iu',
  ),
)
const ATTRIBUTION = hinted(
  'attribution',
  new RegExp(
    `${START}attribution(?=[\\s-]licen[cs]e)|(?<=share[\\s-]?a?[\\s-]?like (?:or|and) )attribution${END}|${START}attribution(?= (?:or|and) share[\\s-]?a?[\\s-]?like)`,
    'iu',
  ),
)
/** Every pattern of Creative Commons. */
export const COMMONS_PATTERNS = [
  FULL,
  JOINED,
  SPACED,
  ZERO,
  WHOLE,
  ABBREVIATED,
  BARE,
  SHARE_ALIKE,
  NO_DERIVATIVES,
  NON_COMMERCIAL,
  SUBJECT,
  FOREIGN,
  ATTRIBUTION,
]

/**
 * Creative Commons licenses and license elements, some inside others.
 *
 * `context`: whether the talk is of licenses anyway.
 */
export function findCreativeCommons(findMatches: FindMatches, context: boolean): Mention[] {
  const found: Mention[] = []
  const add = (match: RegExpMatchArray, id: LicenseId | null): void => {
    const start = match.index ?? 0
    const end = start + match[0].trimEnd().length
    if (id === null) return
    const { version = null, port = null } = match.groups ?? {}
    found.push({
      id,
      start,
      end,
      version,
      port: port ? (COUNTRIES[port.toLowerCase()] ?? port.toUpperCase()) : null,
      later: null,
      spdx: null,
    })
  }
  for (const match of findMatches(ZERO)) add(match, 'CC0')
  for (const match of findMatches(FULL)) {
    if (!isCopyTo(match[0], context)) add(match, idOfElements(match.groups?.elements ?? ''))
  }
  for (const match of findMatches(JOINED)) add(match, idOfElements(match.groups?.elements ?? ''))
  for (const match of findMatches(SPACED)) add(match, idOfElements(match[0]))
  for (const match of findMatches(SHARE_ALIKE)) add(match, 'CC-SA')
  for (const match of findMatches(NO_DERIVATIVES)) add(match, 'CC-ND')
  for (const match of findMatches(NON_COMMERCIAL)) add(match, 'CC-NC')
  for (const match of findMatches(ATTRIBUTION)) add(match, 'CC-BY')
  for (const match of findMatches(WHOLE)) add(match, 'CC')
  const talk = context || found.length > 0
  if (talk) for (const match of findMatches(SUBJECT)) add(match, idOfElements(match[0]))
  if (talk) for (const match of findMatches(FOREIGN)) add(match, idOfElements(match[0]))
  if (talk) for (const match of findMatches(ABBREVIATED)) add(match, 'CC')
  for (const match of bareElements(findMatches, talk, found.length > 0))
    add(match, ABBREVIATIONS[match[0]] ?? null)
  return found
}

/** "cc by mail" copies a letter; "CC BY", "cc-by" and "cc by-sa" are licenses. */
function isCopyTo(words: string, context: boolean): boolean {
  return /^cc by$/.test(words) && !context
}

/**
 * BY, SA, NC and ND by themselves; two of them mean licenses even where nothing else does.
 *
 * `named`: whether something else of Creative Commons is. Where nothing is, an element behind a place is its state.
 */
function bareElements(findMatches: FindMatches, talk: boolean, named: boolean): readonly RegExpMatchArray[] {
  const matches = findMatches(BARE)
  const kinds = new Set(matches.map(([element]) => element))
  if (kinds.size > 1 || named) return matches
  return talk ? matches.filter((match) => !isState(match)) : []
}

function isState({ input = '', index = 0 }: RegExpMatchArray): boolean {
  return PLACE.test(input.slice(Math.max(0, index - MAX_PLACE), index))
}
