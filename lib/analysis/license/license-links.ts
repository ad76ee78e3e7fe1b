import type { LicenseId } from '../../model/license-id'
import type { Post } from '../../model/post'
import type { Mention } from './mention'

const RAW_ADDRESS = /https?:\/\/[^\s<>"]+/giu
const CREATIVE_COMMONS =
  /creativecommons\.org\/licenses\/(by(?:-nc)?(?:-(?:sa|nd))?|sa)(?:\/(\d\.\d)(?:\/([a-z]{2,3}))?)?/i
const ZERO = /creativecommons\.org\/publicdomain\/zero/i
const MARK = /creativecommons\.org\/publicdomain\/mark/i
const CREATIVE_COMMONS_HOME = /(?:\/\/|^)(?:www\.)?creativecommons\.org(?:\/|$)/i

/** Addresses of license texts; group 1 is the version where the address tells it. */
const TEXTS: readonly (readonly [RegExp, LicenseId])[] = [
  [/gnu\.org\/licenses\/(?:old-licenses\/)?agpl(?:-(\d\.\d))?/i, 'AGPL'],
  [/gnu\.org\/licenses\/(?:old-licenses\/)?lgpl(?:-(\d\.\d))?/i, 'LGPL'],
  [/gnu\.org\/licenses\/(?:old-licenses\/)?gpl(?:-(\d\.\d))?/i, 'GPL'],
  [/gnu\.org\/licenses\/(?:old-licenses\/)?fdl(?:-(\d\.\d))?/i, 'GFDL'],
  [/(?:opensource|spdx)\.org\/licenses?\/mit(?![\w-])/i, 'MIT'],
  [/(?:opensource|spdx)\.org\/licenses?\/isc/i, 'ISC'],
  [/(?:opensource|spdx)\.org\/licenses?\/bsd-(\d)/i, 'BSD'],
  [/(?:opensource|spdx)\.org\/licenses?\/apache-(\d\.\d)/i, 'Apache'],
  [/(?:opensource|spdx)\.org\/licenses?\/agpl-(\d\.\d)/i, 'AGPL'],
  [/(?:opensource|spdx)\.org\/licenses?\/lgpl-(\d\.\d)/i, 'LGPL'],
  [/(?:opensource|spdx)\.org\/licenses?\/gpl-(\d\.\d)/i, 'GPL'],
  [/(?:opensource|spdx)\.org\/licenses?\/mpl-(\d\.\d)/i, 'MPL'],
  [/(?:opensource|spdx)\.org\/licenses?\/unlicense/i, 'Unlicense'],
  [/(?:opensource|spdx)\.org\/licenses?\/zlib/i, 'Zlib'],
  [/apache\.org\/licenses\/license-(\d\.\d)/i, 'Apache'],
  [/mozilla\.org\/(?:[a-z-]+\/)?mpl(?:\/(\d\.\d))?/i, 'MPL'],
  [/unlicense\.org/i, 'Unlicense'],
  [/wtfpl\.net/i, 'WTFPL'],
  [/opendatacommons\.org\/licenses\/odbl/i, 'ODbL'],
  [/(?:openfontlicense\.org|scripts\.sil\.org\/ofl)/i, 'OFL'],
  [/boost\.org\/license/i, 'Boost'],
  [/eclipse\.org\/legal\/epl-(?:v(?=\d))?(\d\.?\d)?/i, 'EPL'],
  [/choosealicense\.com\/licenses\/mit/i, 'MIT'],
]

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
  for (const [pattern, id] of TEXTS) {
    const match = pattern.exec(url)
    if (match) return { id, version: match[1] ?? null, port: null }
  }
  return CREATIVE_COMMONS_HOME.test(url) ? { id: 'CC', version: null, port: null } : null
}
