import type { LicenseId } from './license-id'

/**
 * What the reader says that a reply means, where they read it otherwise than we do.
 *
 * Kept on their machine by the post's `uri`, so that it holds on every server and at every later visit. Holds no word
 * of the post.
 */
export interface Correction {
  /** The post's id across servers. */
  uri: string
  /** Where a person can read it, http(s) only, else `null`: for the list of corrections. */
  url: string | null
  /** The poll's post, by its id across servers. */
  pollUri: string
  /** Titles of the options that it takes, empty for no clear stance; `null` where the stance was left alone. */
  stance: readonly string[] | null
  /** Licenses that it does not mean, whatever was read. */
  notLicenses: readonly LicenseId[]
  /** Licenses that it means, whatever was not read. */
  licenses: readonly LicenseId[]
  /** When it was last changed, ISO 8601. */
  changedAt: string
}

/** What the reader decides of a {@link Correction}. */
export type CorrectionChange = Pick<Correction, 'stance' | 'notLicenses' | 'licenses'>

/** What the reader says of replies, by the `uri` of the post. */
export type Corrections = ReadonlyMap<string, Correction>

/** A reader who agrees with everything. */
export const NO_CORRECTIONS: Corrections = new Map()
