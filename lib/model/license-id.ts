/**
 * Licenses and license classes that a reply can name, at the most specific level named.
 *
 * Family ids, not SPDX ids: people say "BY-SA" far more often than "CC-BY-SA-4.0", and a version
 * that was not said is never guessed.
 */
export const LICENSE_IDS = [
  'CC0',
  'PD',
  'CC-BY',
  'CC-BY-SA',
  'CC-BY-NC',
  'CC-BY-ND',
  'CC-BY-NC-SA',
  'CC-BY-NC-ND',
  'CC',
  'CC-SA',
  'CC-NC',
  'CC-ND',
  'MIT',
  'BSD',
  'Apache',
  'GPL',
  'LGPL',
  'AGPL',
  'MPL',
  'ISC',
  'Unlicense',
  'WTFPL',
  'EUPL',
  'ODbL',
  'OFL',
  'Artistic',
  'Zlib',
  'Boost',
  'EPL',
  'CDDL',
  'GFDL',
  'FOSS',
  'copyleft',
  'permissive',
  'source-available',
  'open-access',
  'proprietary',
] as const

/** One of {@link LICENSE_IDS}, or a license of the SPDX list that belongs to none of them: "SPDX:Zimbra-1.4". */
export type LicenseId = (typeof LICENSE_IDS)[number] | `SPDX:${string}`
