import type { LicenseId } from './license-id'

const NAMES: Readonly<Partial<Record<LicenseId, string>>> = {
  PD: 'public domain',
  CC: 'Creative Commons',
  'CC-SA': 'ShareAlike (SA)',
  'CC-NC': 'NonCommercial (NC)',
  'CC-ND': 'NoDerivatives (ND)',
  FOSS: 'free and open-source software',
  'source-available': 'source-available',
  'open-access': 'open access',
  Unlicense: 'The Unlicense',
  Zlib: 'zlib',
}

/** How Creative Commons, SPDX or common use write a license: "CC BY-SA", "MIT", "public domain". */
export function toLicenseName(id: LicenseId): string {
  return NAMES[id] ?? id.replace(/^CC-/, 'CC ').replace(/^SPDX:/, '')
}
