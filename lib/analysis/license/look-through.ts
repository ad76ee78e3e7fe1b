import { COMMONS_PATTERNS } from './creative-commons'
import { createLookThrough } from './hinted-pattern'
import { LICENSE_PATTERNS } from './license-patterns'
import { TALK } from './license-talk'

/** Looks a text through for anything that may name a license or speak of licenses. */
export const lookThrough = createLookThrough([TALK, ...COMMONS_PATTERNS, ...LICENSE_PATTERNS])
