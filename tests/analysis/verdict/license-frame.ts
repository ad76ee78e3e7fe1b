import { ALL_WORDS } from '../../../lib/analysis/all-words'
import { getDictionary } from '../../../lib/analysis/dictionary'
import type { LicenseFrame } from '../../../lib/analysis/license/license-frame'

/** All that is known. */
export const dictionary = getDictionary(ALL_WORDS)

/** Of a poll that is about licenses and names none. */
export const frame: LicenseFrame = {
  asks: true,
  talk: true,
  words: { lines: '', runs: new Set(), starts: new Set() },
  dictionary,
  asked: new Set(),
  offered: [],
  known: new Map(),
}
