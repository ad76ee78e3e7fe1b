import type { LicenseId } from '../../model/license-id'
import type { Post } from '../../model/post'
import type { Mention } from './mention'

const RAW_ADDRESS = /https?:\/\/[^\s<>"]+/giu
const CREATIVE_COMMONS =
  /creativecommons\.org\/licenses\/(by(?:-nc)?(?:-(?:sa|nd))?|sa)(?:\/(\d\.\d)(?:\/([a-z]{2,3}))?)?/i
const ZERO = /creativecommons\.org\/publicdomain\/zero/i
const MARK = /creativecommons\.org\/publicdomain\/mark/i
const CREATIVE_COMMONS_HOME = /(?:\/\/|^)(?:www\.)?creativecommons\.org(?:\/|$)/i

/** Addresses that hold a license's short name, and its version where they tell it. */
const SHORT_NAMES: readonly RegExp[] = [
  /gnu\.org\/licenses\/(?:old-licenses\/)?(agpl|lgpl|gpl|fdl)(?:-(\d\.\d))?/i,
  /(?:opensource|spdx)\.org\/licenses?\/(mit(?![\w-])|isc|bsd|apache|agpl|lgpl|gpl|mpl|unlicense|zlib)(?:-(\d(?:\.\d)?))?/i,
  /(apache)\.org\/licenses\/license-(\d\.\d)/i,
  /mozilla\.org\/(?:[a-z-]+\/)?(mpl)(?:\/(\d\.\d))?/i,
  /(unlicense)\.org/i,
  /(wtfpl)\.net/i,
  /opendatacommons\.org\/licenses\/(odbl)/i,
  /(openfontlicense)\.org|scripts\.sil\.org\/ofl/i,
  /(boost)\.org\/license/i,
  /eclipse\.org\/legal\/(epl)-(?:v(?=\d))?(\d\.?\d)?/i,
  /choosealicense\.com\/licenses\/(mit)/i,
]
/** Short names of licenses whose id is not the same in capitals. */
const IDS: Readonly<Record<string, LicenseId>> = {
  fdl: 'GFDL',
  apache: 'Apache',
  unlicense: 'Unlicense',
  zlib: 'Zlib',
  odbl: 'ODbL',
  openfontlicense: 'OFL',
  boost: 'Boost',
}

/** License texts that a post links to; the evidence is the link's stretch of text. */
export function findLicenseLinks(post: Post): Mention[] {
  const links = post.links.filter((link) => link.kind === 'web')
  // Most posts hold no address, and a pattern takes longer to find none.
  const raw = (post.text.includes('://') ? [...post.text.matchAll(RAW_ADDRESS)] : [])
    .map((match) => ({ start: match.index, end: match.index + match[0].length, url: match[0] }))
    .filter((address) => !links.some((link) => link.start < address.end && address.start < link.end))
  return [...links, ...raw].flatMap((link) => {
    const named = readAddress(link.url)
    return named && link.end > link.start
      ? [{ ...named, start: link.start, end: link.end, later: null, spdx: null }]
      : []
  })
}

function readAddress(url: string): Pick<Mention, 'id' | 'version' | 'port'> | null {
  if (ZERO.test(url)) return { id: 'CC0', version: '1.0', port: null }
  if (MARK.test(url)) return { id: 'PD', version: 'mark', port: null }
  const commons = CREATIVE_COMMONS.exec(url)
  if (commons) {
    const port = commons[3]?.toUpperCase() ?? null
    return { id: `CC-${commons[1]?.toUpperCase()}` as LicenseId, version: commons[2] ?? null, port }
  }
  for (const pattern of SHORT_NAMES) {
    const match = pattern.exec(url)
    if (!match) continue
    const [, name = 'openfontlicense', version = null] = match.map((part) => part?.toLowerCase())
    return { id: IDS[name] ?? (name.toUpperCase() as LicenseId), version, port: null }
  }
  return CREATIVE_COMMONS_HOME.test(url) ? { id: 'CC', version: null, port: null } : null
}
