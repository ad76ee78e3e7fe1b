import type { LicenseId } from '../../model/license-id'

/** A stretch of text that names a license. */
export interface Mention {
  id: LicenseId
  /** UTF-16 offsets into `Post.text`, half-open. */
  start: number
  end: number
  /** "4.0", "2"; as said, `null` where not. For BSD the number of clauses. */
  version: string | null
  /** A ported Creative Commons version's country, upper case. */
  port: string | null
  /** Whether "only" or "or later" is said. */
  later: 'only' | 'or-later' | null
  /** The SPDX id where it, or the full name that the SPDX list gives it, stands there. */
  spdx: string | null
}
