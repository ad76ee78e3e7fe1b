import { isDefensible, isRight, type Judged } from './judge'

/** Counts that figures are made of; pooled by adding up, but for `macroF1`. */
export interface Score {
  replies: number
  /** Stance equals the label. */
  strict: number
  /** Stance equals the label or one of its alternatives. */
  lenient: number
  /** 0–1, the mean over threads of the mean F1 of the labels that occur in them; not a number without replies. */
  macroF1: number
  licenses: LicenseCounts
  /** Over labelled (reply, license) pairs whose license was found; `lenient` with alternatives. */
  verdicts: { pairs: number; strict: number; lenient: number }
}

/** (Reply, license) pairs, those that the label calls optional left out of all three. */
export interface LicenseCounts {
  found: number
  wanted: number
  right: number
}

/** Figures over any set of judged replies. */
export function score(judged: readonly Judged[]): Score {
  const result: Score = {
    replies: judged.length,
    strict: judged.filter(isRight).length,
    lenient: judged.filter(isDefensible).length,
    macroF1: meanMacroF1(judged),
    licenses: { found: 0, wanted: 0, right: 0 },
    verdicts: { pairs: 0, strict: 0, lenient: 0 },
  }
  for (const reply of judged) {
    countLicenses(reply, result)
    countVerdicts(reply, result)
  }
  return result
}

/** Shares 0–1; not a number where nothing was found or wanted. */
export function rateLicenses({ found, wanted, right }: LicenseCounts): {
  precision: number
  recall: number
  f1: number
} {
  return { precision: right / found, recall: right / wanted, f1: (2 * right) / (found + wanted) }
}

function countLicenses({ gold, licenses }: Judged, { licenses: counts }: Score): void {
  const optional = new Set(gold.alt_licenses)
  const wanted = gold.licenses.filter((id) => !optional.has(id))
  const found = licenses.map((license) => license.id as string).filter((id) => !optional.has(id))
  counts.wanted += wanted.length
  counts.found += found.length
  counts.right += found.filter((id) => wanted.includes(id)).length
}

function countVerdicts({ gold, licenses }: Judged, { verdicts: counts }: Score): void {
  for (const license of licenses) {
    const label = gold.verdicts[license.id]
    if (!label) continue
    const verdict = license.verdict ?? 'none'
    counts.pairs += 1
    if (verdict === label.verdict) counts.strict += 1
    if (verdict === label.verdict || label.alt.includes(verdict)) counts.lenient += 1
  }
}

function meanMacroF1(judged: readonly Judged[]): number {
  const slugs = [...new Set(judged.map(({ slug }) => slug))]
  return mean(slugs.map((slug) => macroF1(judged.filter((reply) => reply.slug === slug))))
}

function macroF1(thread: readonly Judged[]): number {
  const pairs = thread.map((reply) => ({
    label: reply.gold.stance,
    // Several options found in another order than labelled are right, too.
    answer: isRight(reply) ? reply.gold.stance : reply.stance,
  }))
  const labels = [...new Set(pairs.map(({ label }) => label))]
  return mean(
    labels.map((wanted) => {
      const labelled = pairs.filter(({ label }) => label === wanted).length
      const answered = pairs.filter(({ answer }) => answer === wanted).length
      const right = pairs.filter(({ label, answer }) => label === wanted && answer === wanted).length
      return (2 * right) / (labelled + answered)
    }),
  )
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
