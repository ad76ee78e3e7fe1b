import * as z from 'zod/mini'
import type { Correction } from '../model/correction'
import { LICENSE_IDS } from '../model/license-id'

/** Far beyond what any server gives, and little enough to be kept and shown. */
const MOST = { address: 2_048, title: 1_000, options: 100, licenses: 500, spdx: 200 }

const Address = z.string().check(z.minLength(1), z.maxLength(MOST.address))

const WebAddress = Address.check(
  z.refine((text) => URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)),
)

const SpdxId = z.templateLiteral(['SPDX:', z.string().check(z.maxLength(MOST.spdx))])

const LicenseIds = z.array(z.union([z.enum(LICENSE_IDS), SpdxId])).check(z.maxLength(MOST.licenses))

/** A correction as it is kept, and as it stands in a file of corrections; anything else it may hold is dropped. */
export const StoredCorrection = z.object({
  uri: Address,
  url: z.nullable(WebAddress),
  pollUri: Address,
  stance: z.nullable(z.array(z.string().check(z.maxLength(MOST.title))).check(z.maxLength(MOST.options))),
  notLicenses: LicenseIds,
  licenses: LicenseIds,
  changedAt: z.iso.datetime(),
})

/** The correction that a value holds, `null` where it is none. */
export function toCorrection(value: unknown): Correction | null {
  const { success, data } = z.safeParse(StoredCorrection, value)
  return success ? data : null
}
