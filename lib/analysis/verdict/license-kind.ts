import type { LicenseId } from '../../model/license-id'

/** What a license asks of those who use a work, as far as verdicts differ by it. */
export type LicenseKind =
  | 'free'
  | 'attribution'
  | 'permissive'
  | 'copyleft'
  | 'non-commercial'
  | 'no-derivatives'
  | 'closed'
  | 'open'
  | 'any'

const KINDS: Readonly<Record<Exclude<LicenseKind, 'any'>, readonly LicenseId[]>> = {
  free: ['CC0', 'PD', 'Unlicense', 'WTFPL'],
  attribution: ['CC-BY'],
  permissive: ['MIT', 'BSD', 'Apache', 'ISC', 'Zlib', 'Boost', 'OFL', 'Artistic', 'permissive'],
  copyleft: [
    'CC-BY-SA',
    'CC-SA',
    'GPL',
    'LGPL',
    'AGPL',
    'MPL',
    'EUPL',
    'ODbL',
    'EPL',
    'CDDL',
    'GFDL',
    'copyleft',
  ],
  'non-commercial': ['CC-NC', 'CC-BY-NC', 'CC-BY-NC-SA'],
  'no-derivatives': ['CC-ND', 'CC-BY-ND', 'CC-BY-NC-ND'],
  closed: ['proprietary', 'source-available'],
  open: ['FOSS', 'open-access'],
}

const byId = new Map(
  Object.entries(KINDS).flatMap(([kind, ids]) => ids.map((id) => [id, kind as LicenseKind] as const)),
)

/** The kind of a license; `any` where a name covers several kinds. */
export function getLicenseKind(id: LicenseId): LicenseKind {
  return byId.get(id) ?? 'any'
}
