import type { StanceReading } from '../model/reading'
import type { Translate } from '../translate'

/** What is said outright needs no remark; what was inferred does, and what was guessed says so. */
export function describeStanceRemark(
  { options, declared, family }: StanceReading,
  t: Translate,
): string | null {
  if (options.length === 0 || declared) return null
  return t(family === 'wording' ? 'stanceGuessed' : 'stanceImplied')
}
