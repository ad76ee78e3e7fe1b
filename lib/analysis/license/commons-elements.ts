import type { LicenseId } from '../../model/license-id'

const ATTRIBUTION =
  'attribution|namensnennung|paternité|reconocimiento|atribución|attribuzione|atribuição|naamsvermelding|uznanie autorstwa'
const SHARE_ALIKE = `share[\\s-]?a?[\\s-]?likes?|partage[\\s-](?:à l'identique|dans les mêmes conditions)|compartir[\\s-]?igual|weitergabe unter gleichen bedingungen|condividi allo stesso modo|compartilha[\\s-]?igual|gelijk[\\s-]?delen|na tych samych warunkach`
const NON_COMMERCIAL = `non[\\s-]?commerciale?|pas d'utilisation commerciale|no[\\s-]?comercial|nicht[\\s-]?kommerziell|não[\\s-]?comercial|niet[\\s-]?commercieel|użycie niekomercyjne`
const NO_DERIVATIVES = `no[\\s-]?deriv\\p{L}{0,8}|pas de modifications?|sin[\\s-]?(?:obras?[\\s-]?)?derivadas?|keine[\\s-]bearbeitung(?:en)?|non opere derivate|sem[\\s-]?deriva\\p{L}{0,5}|geen[\\s-]?afgeleide[\\s-]?werken|bez utworów zależnych`

/** An element of the Creative Commons licenses spelled out, in several languages: the source of a regular expression. */
export const SPELLED_ELEMENT = `(?:${ATTRIBUTION}|${SHARE_ALIKE}|${NON_COMMERCIAL}|${NO_DERIVATIVES})`
/** One of these, folded and separated by spaces, stands in every {@link SPELLED_ELEMENT}. */
export const ELEMENT_HINTS =
  'attribu namensn paternit reconoc atrib naamsv uznanie share partage compart weitergabe condivid gelijk samych commer comerc kommerz deriv modification bearbeitung afgeleide zależnych niekomerc'
/** As {@link SPELLED_ELEMENT}, or abbreviated. */
export const ELEMENT = `(?:by|sa|nc|nd|${SPELLED_ELEMENT})`

const HAS = {
  by: whole(`by|${ATTRIBUTION}`),
  sa: whole(`sa|${SHARE_ALIKE}`),
  nc: whole(`nc|${NON_COMMERCIAL}`),
  nd: whole(`nd|${NO_DERIVATIVES}`),
}

/**
 * The license that elements joined by spaces or marks make up, `null` where they hold none.
 *
 * "SA" alone stays an element; "NC-SA" means BY-NC-SA, since all six licenses begin with BY.
 */
export function idOfElements(elements: string): LicenseId | null {
  // "BYNC" is written, too.
  const spaced = elements.replace(/^(by)(?=sa|nc|nd)|(?<=by)(nc)(?=sa|nd)/gi, '$& ')
  const nc = HAS.nc.test(spaced)
  const nd = HAS.nd.test(spaced)
  const sa = HAS.sa.test(spaced)
  if (nc && nd) return 'CC-BY-NC-ND'
  if (nc && sa) return 'CC-BY-NC-SA'
  if (HAS.by.test(spaced)) return nc ? 'CC-BY-NC' : nd ? 'CC-BY-ND' : sa ? 'CC-BY-SA' : 'CC-BY'
  if (nc) return 'CC-NC'
  if (nd) return 'CC-ND'
  return sa ? 'CC-SA' : null
}

function whole(source: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu')
}
