import type { LicenseId } from '../model/license-id'
import { toLicenseName } from '../model/license-name'
import type { MessageKey, Translate } from '../translate'

/** Those that are called by a word of the language rather than by a name of their own. */
const WORDS: Readonly<Partial<Record<LicenseId, MessageKey>>> = {
  PD: 'licensePublicDomain',
  FOSS: 'licenseFoss',
  copyleft: 'licenseCopyleft',
  permissive: 'licensePermissive',
  'source-available': 'licenseSourceAvailable',
  'open-access': 'licenseOpenAccess',
  proprietary: 'licenseProprietary',
}

/** What the reader calls a license: "CC BY-SA" in every language, but "domaine public". */
export function nameLicense(id: LicenseId, t: Translate): string {
  const key = WORDS[id]
  return key ? t(key) : toLicenseName(id)
}
