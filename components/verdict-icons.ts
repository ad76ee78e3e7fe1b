import type { Verdict } from '../lib/model/reading'
import type { IconName } from './Icon'

/** The drawing that goes with a verdict, so that colour is never the only cue. */
export const VERDICT_ICONS: Readonly<Record<Verdict, IconName>> = {
  yes: 'check',
  depends: 'condition',
  no: 'cross',
}
