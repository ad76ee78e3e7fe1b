import type { GoldReply } from '../analysis/gold-case'
import type { Judged } from '../analysis/judge'

/** A label that names no license; give what the test is about. */
export function aLabel(overrides: Partial<GoldReply> = {}): GoldReply {
  return { stance: 'none', alt: [], licenses: [], alt_licenses: [], verdicts: {}, ...overrides }
}

/** A reply labelled and read as taking no stance; give what the test is about. */
export function aJudged({
  label = {},
  ...overrides
}: Partial<Judged> & { label?: Partial<GoldReply> }): Judged {
  const stance = overrides.stance ?? overrides.stances?.[0] ?? 'none'
  return {
    slug: 'honey',
    id: '2',
    language: 'en',
    text: '',
    gold: aLabel(label),
    stance,
    stances: stance === 'none' ? [] : [stance],
    family: stance === 'none' ? null : 'answer',
    confidence: stance === 'none' ? 0 : 0.8,
    quotes: [],
    licenses: [],
    ...overrides,
  }
}
