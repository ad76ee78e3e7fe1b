import type { LicenseId } from '../../model/license-id'
import type { Mention } from './mention'

/** Licenses that have but one version on the SPDX list: the name alone says which. */
const SINGLE: Readonly<Partial<Record<LicenseId, string>>> = {
  CC0: 'CC0-1.0',
  MIT: 'MIT',
  ISC: 'ISC',
  Unlicense: 'Unlicense',
  WTFPL: 'WTFPL',
  Zlib: 'Zlib',
  Boost: 'BSL-1.0',
  ODbL: 'ODbL-1.0',
}

const VERSIONS: Readonly<Partial<Record<LicenseId, readonly string[]>>> = {
  'CC-BY': [
    '1.0',
    '2.0',
    '2.5',
    '3.0',
    '4.0',
    '2.5-AU',
    '3.0-AT',
    '3.0-AU',
    '3.0-DE',
    '3.0-IGO',
    '3.0-NL',
    '3.0-US',
  ],
  'CC-BY-SA': ['1.0', '2.0', '2.5', '3.0', '4.0', '2.0-UK', '2.1-JP', '3.0-AT', '3.0-DE', '3.0-IGO'],
  'CC-BY-NC': ['1.0', '2.0', '2.5', '3.0', '4.0', '3.0-DE', '3.0-IGO'],
  'CC-BY-ND': ['1.0', '2.0', '2.5', '3.0', '4.0', '3.0-DE'],
  'CC-BY-NC-SA': ['1.0', '2.0', '2.5', '3.0', '4.0', '2.0-DE', '2.0-FR', '2.0-UK', '3.0-DE', '3.0-IGO'],
  'CC-BY-NC-ND': ['1.0', '2.0', '2.5', '3.0', '4.0', '3.0-DE', '3.0-IGO'],
  'CC-SA': ['1.0'],
  Apache: ['1.0', '1.1', '2.0'],
  MPL: ['1.0', '1.1', '2.0'],
  EUPL: ['1.0', '1.1', '1.2'],
  OFL: ['1.0', '1.1'],
  Artistic: ['1.0', '2.0'],
  EPL: ['1.0', '2.0'],
  CDDL: ['1.0', '1.1'],
}

/** GNU licenses carry "only" or "or later" in their id: without either word there is no id. */
const GNU_VERSIONS: Readonly<Partial<Record<LicenseId, readonly string[]>>> = {
  GPL: ['1.0', '2.0', '3.0'],
  LGPL: ['2.0', '2.1', '3.0'],
  AGPL: ['1.0', '3.0'],
  GFDL: ['1.1', '1.2', '1.3'],
}

const BSD_CLAUSES: Readonly<Record<string, string>> = {
  0: '0BSD',
  1: 'BSD-1-Clause',
  2: 'BSD-2-Clause',
  3: 'BSD-3-Clause',
  4: 'BSD-4-Clause',
}

/**
 * The SPDX id that a mention amounts to, `null` where it leaves the version open or names none that exists.
 *
 * @see https://spdx.org/licenses/ (ids as in the npm package spdx-license-ids 3.0.24)
 */
export function toSpdx(mention: Omit<Mention, 'start' | 'end'>): string | null {
  const { id } = mention
  if (mention.spdx !== null) return mention.spdx
  if (SINGLE[id]) return SINGLE[id]
  if (id === 'PD') return mention.version === 'mark' ? 'CC-PDM-1.0' : null
  if (mention.version === null) return null
  if (id === 'BSD') return BSD_CLAUSES[mention.version] ?? null
  const version = mention.version.includes('.') ? mention.version : `${mention.version}.0`
  if (GNU_VERSIONS[id]?.includes(version)) return mention.later ? `${id}-${version}-${mention.later}` : null
  const full = mention.port ? `${version}-${mention.port}` : version
  return VERSIONS[id]?.includes(full) ? `${id}-${full}` : null
}
