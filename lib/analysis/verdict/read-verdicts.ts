import type { LicenseId } from '../../model/license-id'
import type { Verdict } from '../../model/reading'
import type { Mention } from '../license/mention'
import type { ReplyText } from '../reply-text'
import { findVerdictFeatures, type VerdictContext } from './verdict-features'
import { judgeFeatures } from './verdict-model'

/** What a reply says of each license it names; absent where it names it only. */
export function readVerdicts(
  reply: ReplyText,
  mentions: readonly Mention[],
  context: VerdictContext,
): Map<LicenseId, Verdict> {
  const verdicts = new Map<LicenseId, Verdict>()
  for (const [id, { features, silent }] of findVerdictFeatures(reply, mentions, context)) {
    const verdict = silent ? null : judgeFeatures(features, context.dictionary.judging)
    if (verdict) verdicts.set(id, verdict)
  }
  return verdicts
}
