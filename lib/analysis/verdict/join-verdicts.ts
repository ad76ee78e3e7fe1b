import type { Verdict } from '../../model/reading'
import type { Mention } from '../license/mention'
import type { ReplyText } from '../reply-text'
import { readVerdicts } from './read-verdicts'
import type { VerdictContext } from './verdict-features'

/** What a reply says of the licenses it names: the same of all that it judges, or different things. */
export type JointVerdict = Verdict | 'mixed'

const NO_ANSWER = { role: null, chosen: null, toPoll: true } as const

/**
 * What the licenses in a reply are said to be before anything is known of its stance: that "CC0 fine, ND nope" is for
 * neither yes nor no is seen from its verdicts; `null` where it judges none.
 */
export function joinVerdicts(
  reply: ReplyText,
  mentions: readonly Mention[],
  context: Pick<VerdictContext, 'asks' | 'asked' | 'dictionary'>,
): JointVerdict | null {
  if (mentions.length === 0) return null
  const { asks, asked, dictionary } = context
  const verdicts = readVerdicts(reply, mentions, { asks, asked, dictionary, ...NO_ANSWER })
  const [first, ...others] = new Set(verdicts.values())
  return others.length > 0 ? 'mixed' : (first ?? null)
}
